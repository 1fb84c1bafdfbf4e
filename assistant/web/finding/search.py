"""What the Statements page asks for, as its address holds it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, get_args

from assistant.records.documents import Aspect, DocumentId
from assistant.records.questions import Filters, StatementHit
from assistant.retrieval.found import Order, Tally

ORDERS: tuple[Order, ...] = get_args(Order)
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
ANYTHING = Filters()
PAGE = 25  # statements shown at once
SPEAKERS = 8  # presenters shown, those of most hits


class Searcher(Protocol):
    """Finds statements; counts them exactly."""

    def search_statements(
        self,
        text: str,
        filters: Filters = ...,
        *,
        limit: int = ...,
        offset: int = ...,
        order: Order = ...,
    ) -> tuple[int, tuple[StatementHit, ...]]:
        """Give how many statements match, and a stretch of them."""
        ...

    def tally_statements(self, text: str, filters: Filters = ...) -> Tally:
        """Count what a search finds, by document and presenter."""
        ...


@dataclass(frozen=True, slots=True)
class Search:
    """One search; two readers with the same address see the same.

    Attributes:
        page: 1-based.
    """

    text: str = ""
    filters: Filters = ANYTHING
    order: Order = "relevance"
    page: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """A page of hits, and what all hits add up to.

    Attributes:
        years: Hits by year, None for documents without one; oldest first.
        speakers: Hits by presenter, most first; those whom most hits are of.
    """

    total: int
    hits: tuple[StatementHit, ...]
    years: tuple[tuple[int | None, int], ...]
    speakers: tuple[tuple[str, int], ...]


def read_search(address: Mapping[str, str]) -> Search:
    """Read a search from the page's address; what makes no sense there is left out."""
    filters = Filters(
        document=DocumentId(address["document"]) if address.get("document") else None,
        year=_number(address.get("year")),
        publisher=address.get("body") or None,
        speaker=address.get("speaker") or None,
        aspect=next((aspect for aspect in ASPECTS if aspect == address.get("aspect")), None),
        goal=address.get("goal") or None,
    )
    order = next((order for order in ORDERS if order == address.get("order")), ORDERS[0])
    return Search(address.get("q", ""), filters, order, max(_number(address.get("page")) or 1, 1))


def write_search(search: Search) -> dict[str, str]:
    """Give the address of a search; what it leaves open is not in it."""
    filters = search.filters
    values = {
        "q": search.text,
        "document": filters.document,
        "year": filters.year,
        "body": filters.publisher,
        "speaker": filters.speaker,
        "aspect": filters.aspect,
        "goal": filters.goal,
        "order": None if search.order == ORDERS[0] else search.order,
        "page": None if search.page == 1 else search.page,
    }
    return {name: str(value) for name, value in values.items() if value}


def find(searcher: Searcher, search: Search, years: Mapping[DocumentId, int | None]) -> Found:
    """Find a page of hits and count all of them by year and presenter.

    Only the page's hits are read, so that a hundred thousand statements page as quickly as ten.
    """
    total, hits = searcher.search_statements(
        search.text,
        search.filters,
        limit=PAGE,
        offset=(search.page - 1) * PAGE,
        order=search.order,
    )
    by_year, by_speaker = Counter[int | None](), Counter[str]()
    for (document, speaker), count in searcher.tally_statements(
        search.text, search.filters
    ).items():
        by_year[years.get(document)] += count
        by_speaker[speaker] += count
    del by_speaker[""]
    return Found(
        total,
        hits,
        tuple(sorted(by_year.items(), key=lambda item: item[0] or 0)),
        tuple(by_speaker.most_common(SPEAKERS)),
    )


def all_hits(searcher: Searcher, search: Search) -> tuple[StatementHit, ...]:
    """Give every hit in the search's order, for an export."""
    total, _ = searcher.search_statements(search.text, search.filters, limit=1)
    _, hits = searcher.search_statements(
        search.text, search.filters, limit=max(total, 1), order=search.order
    )
    return hits


def _number(value: str | None) -> int | None:
    return int(value) if value and value.isascii() and value.isdigit() else None
