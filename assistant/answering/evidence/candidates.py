"""Hold each statement that may be quoted against what the question asks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.answering.evidence.bags import EMPTY
from assistant.answering.evidence.cells import Cells, cells_of
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.said_here import said_around, said_itself
from assistant.answering.evidence.shelves import Shelved
from assistant.records.documents import DocumentId, Facts, Statement
from assistant.records.questions import Hit, Query
from assistant.retrieval.understanding.years import school_years

# Passages ranked lower bear on a question by chance.
_LOWEST_RANK = 4


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement, and how well it covers each concept of the question.

    Attributes:
        order: Place of reading: year, document, page, place on the page.
        rank: 1-based rank of its passage; 0 where the search did not rank it.
        score: What the search gave its passage; 0 where it did not rank it.
        own: For each concept, how well the statement's own words cover it.
        around: The same for its topic, headings, speaker, goals and document.
        years: The year followed up and the years that it names.
        echo: It only repeats a page's title, as an agenda does, and says nothing of its own.
        introduced: The line that introduces the list it is an item of; None where it is none.
        points_back: The sentence before says what it is of, and speaks for it.
        aside: It tells of another deed or quantity than asked for: it only leads to what answers.
    """

    statement: Statement
    facts: Facts
    order: tuple[int, str, int, int]
    rank: int
    score: float
    own: tuple[float, ...]
    around: tuple[float, ...]
    years: frozenset[int]
    echo: bool = False
    introduced: str | None = None
    points_back: bool = False
    aside: bool = False

    @property
    def telling(self) -> bool:
        """Say whether it may answer: it is no title, no heading and no echo of one."""
        return not (self.echo or self.aside) and self.statement.kind not in ("title", "heading")

    @property
    def cells(self) -> Cells | None:
        """Give the cells of a row; None for what is no row of a table or has no cells."""
        return cells_of(self.statement.reading) if self.statement.kind == "row" else None

    @property
    def headed_by(self) -> tuple[str, int, str | None, str | None]:
        """Give what statements under the same headings of a page have in common."""
        where = self.statement.locator
        return (self.facts.id, where.page, where.section, self.statement.topic)

    @property
    def table(self) -> tuple[object, ...]:
        """Give what rows of one table have in common: what stands over them, and their heads."""
        return (*self.headed_by, self.cells.heads if self.cells else ())

    @property
    def well_ranked(self) -> bool:
        """Say whether its passage is among the best; lower ones tell of other things."""
        return 0 < self.rank <= _LOWEST_RANK

    def covered(self, place: int) -> bool:
        """Say whether the concept at a place is covered, by itself or what stands around it."""
        return max(self.own[place], self.around[place]) >= ENOUGH

    def coverage(self, parts: Sequence[Concept]) -> float:
        """Give the share of the concepts' weight that is covered, 0 to 1; 1 where none are."""
        covers = tuple(map(max, self.own, self.around))
        return share_covered(parts, covers) if parts else 1.0

    def own_coverage(self, parts: Sequence[Concept]) -> float:
        """Give the share of the concepts' weight that its own words cover, 0 to 1; 0 for none."""
        return share_covered(parts, self.own)

    def lacks(self, parts: Sequence[Concept]) -> tuple[Concept, ...]:
        """Give the concepts that it does not cover."""
        return tuple(part for place, part in enumerate(parts) if not self.covered(place))


def share_covered(parts: Sequence[Concept], covers: Sequence[float]) -> float:
    """Give the share of the concepts' weight that is covered well enough, 0 to 1; 0 for none."""
    whole = sum(part.weight for part in parts)
    got = sum(p.weight * c for p, c in zip(parts, covers, strict=True) if c >= ENOUGH)
    return got / whole if whole else 0.0


def weigh(
    offered: Sequence[tuple[Shelved, Hit | None]],
    parts: Sequence[Concept],
    facts: Mapping[DocumentId, Facts],
) -> tuple[Candidate, ...]:
    """Give a candidate for each statement, given with the hit of its passage, if it is one."""
    # In passages ranked lower, what many people call a word is met in another of its meanings.
    sure = tuple(replace(part, near=()) for part in parts)
    ways: tuple[tuple[Sequence[Concept], dict[int, tuple[float, ...]]], ...]
    ways = ((sure, {}), (parts, {}))
    return tuple(
        _candidate(it, hit, facts, *ways[hit is not None and hit.rank == 1]) for it, hit in offered
    )


def in_years(candidates: Sequence[Candidate], query: Query) -> tuple[Candidate, ...]:
    """Keep what is of a year that the question names, if it names any.

    What names school years is of those alone: of 2018/19 tells no figure of 2019/20.
    """
    if not query.years:
        return tuple(candidates)
    asked = school_years(query.standalone)
    return tuple(
        found
        for found in candidates
        if found.years & set(query.years) and not (asked and _of_other_school_year(asked, found))
    )


def _of_other_school_year(asked: set[int], it: Candidate) -> bool:
    named = school_years(it.statement.reading)
    return bool(named) and named.isdisjoint(asked)


def _candidate(
    it: Shelved,
    hit: Hit | None,
    facts: Mapping[DocumentId, Facts],
    parts: Sequence[Concept],
    headings: dict[int, tuple[float, ...]],
) -> Candidate:
    of = facts[it.statement.document]
    own = said_itself(parts, it)
    return Candidate(
        it.statement,
        of,
        (of.year or 0, of.id, it.statement.locator.page, it.place),
        hit.rank if hit else 0,
        hit.score if hit else 0.0,
        own,
        said_around(parts, it, own, headings),
        it.years,
        it.echo,
        it.introduced,
        it.before is not EMPTY,
    )
