"""Find every passage that may hold what a question names, so that a count counts all of them."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from assistant.answering.evidence.concepts import Concept
from assistant.indexing.stores.terms import TermClause
from assistant.language import analyse, words
from assistant.records.documents import PassageId
from assistant.records.questions import Filters

_FIELDS = (
    "stems", "parts", "heading_stems", "heading_parts", "context_stems", "context_parts",
)  # fmt: skip
# Letters that words of one root share, by which matching passes over the others too.
_ROOT = 5
# Known words of one root that are looked for; more are other words.
_MOST_OF_ROOT = 200


class TermSearch(Protocol):
    """The lexical index of a generation."""

    @property
    def count(self) -> int: ...

    def match(
        self, clauses: Sequence[TermClause], limit: int, filters: Filters = ...
    ) -> Sequence[tuple[PassageId, float]]:
        """Give passages that hold one of the terms."""

    def terms_beginning(self, field: str, prefix: str, limit: int) -> Sequence[tuple[str, int]]:
        """Give known terms of a field that begin so."""


def passages_holding(
    index: TermSearch, parts: Sequence[Concept], filters: Filters
) -> frozenset[PassageId] | None:
    """Give the passages that may hold all that is named; None where nothing is.

    Rather too many than too few: what a statement covers is told by matching it.
    """
    kept: frozenset[PassageId] | None = None
    for part in parts:
        if not part.hard:
            continue
        clauses = list(_clauses(index, part))
        found = frozenset(name for name, _ in index.match(clauses, index.count, filters))
        kept = found if kept is None else kept & found
    return kept


def _clauses(index: TermSearch, part: Concept) -> Iterator[TermClause]:
    terms: set[str] = set()
    for form in part.forms:
        for word in words(form):
            analysis = analyse(word)
            terms.update(analysis.stems, analysis.parts)
            for stem in analysis.stems:
                if len(stem) >= _ROOT:
                    known = index.terms_beginning("stems", stem[:_ROOT], _MOST_OF_ROOT)
                    terms.update(term for term, _ in known)
    return (TermClause(field, term) for field in _FIELDS for term in sorted(terms))
