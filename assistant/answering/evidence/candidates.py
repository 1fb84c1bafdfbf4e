"""Hold each statement that may be quoted against what the question asks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.answering.evidence.bags import EMPTY, spelled_like, unnamed
from assistant.answering.evidence.bodies import is_led_by, is_of_body
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import COMPOUND, DERIVED, ENOUGH, EXACT, labelled_match
from assistant.answering.evidence.shelves import Shelved, Surroundings
from assistant.records.documents import DocumentId, Facts, Statement
from assistant.records.questions import Hit, Query

# What a statement is headed by speaks for it nearly as well as its words, a heading above that one
# less; of its document's name only the word itself does, and where nothing nearer does.
NEAR, ABOVE, FAR = 0.95, 0.83, 0.66
# Passages ranked lower bear on a question by chance.
_LOWEST_RANK = 4
MISSPELT = 0.7  # what a name spelt nearly so is worth


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
    """Give the share of the concepts' weight that is covered well enough, 0 to 1; 0 where none are.

    Args:
        covers: How well each concept is covered, 0 to 1.
    """
    whole = sum(part.weight for part in parts)
    got = sum(p.weight * c for p, c in zip(parts, covers, strict=True) if c >= ENOUGH)
    return got / whole if whole else 0.0


def weigh(
    offered: Sequence[tuple[Shelved, Hit | None]],
    parts: Sequence[Concept],
    facts: Mapping[DocumentId, Facts],
) -> tuple[Candidate, ...]:
    """Give a candidate for each statement, given with the hit of its passage, if it is one."""
    headings: dict[int, tuple[float, ...]] = {}
    return tuple(_candidate(it, hit, parts, facts, headings) for it, hit in offered)


def in_years(candidates: Sequence[Candidate], query: Query) -> tuple[Candidate, ...]:
    """Keep what is of a year that the question names, if it names any."""
    if not query.years:
        return tuple(candidates)
    return tuple(found for found in candidates if found.years & set(query.years))


def _candidate(
    it: Shelved,
    hit: Hit | None,
    parts: Sequence[Concept],
    facts: Mapping[DocumentId, Facts],
    headings: dict[int, tuple[float, ...]],
) -> Candidate:
    of = facts[it.statement.document]
    own = tuple(_own(part, it) for part in parts)
    return Candidate(
        it.statement,
        of,
        (of.year or 0, of.id, it.statement.locator.page, it.place),
        hit.rank if hit else 0,
        hit.score if hit else 0.0,
        own,
        _body_too(parts, it, own, _before_too(parts, it, _around(parts, it.around, headings))),
        it.years,
        it.echo,
        it.introduced,
        it.before is not EMPTY,
    )


def _own(part: Concept, it: Shelved) -> float:
    match = part.match(it.said)
    if 0 < match < DERIVED and part.match(unnamed(it.statement.reading, it.names)) < match:
        # "Borgen" may be a safety, and Stefan Borg is none.
        match = 0.0
    if match or not part.hard:
        return match
    # What the heading says whole is not said by another compound of its head under it.
    whole = part.match(it.around.near) >= COMPOUND
    if part.compound and not whole and part.split_match(it.said, it.around.near, it.around.far):
        return DERIVED
    if it.statement.kind == "row" and labelled_match(part.term, it.said, it.around.near):
        return DERIVED
    # Names are misspelt more than words, and no lexicon puts them right.
    return MISSPELT if spelled_like(part.term, it.names) else 0.0


def _body_too(
    parts: Sequence[Concept], it: Shelved, own: tuple[float, ...], around: tuple[float, ...]
) -> tuple[float, ...]:
    """Let the body that answers for a document speak for a word, where the rest is said nearer.

    "Äldrenämnden" has the elderly in its name, but all of its documents are not about them.
    """
    nearer = any(
        part.hard and max(mine, near) > FAR
        for part, mine, near in zip(parts, own, around, strict=True)
    )
    if not nearer:
        return around
    bodies = (it.around.far, it.around.above, it.around.near)
    return tuple(
        FAR
        if part.hard and not part.named and max(mine, near) < ENOUGH
        and (
            part.match(it.around.far) >= COMPOUND
            or any(is_led_by(part, named) for named in bodies)
        )
        else near
        for part, mine, near in zip(parts, own, around, strict=True)
    )  # fmt: skip


def _before_too(
    parts: Sequence[Concept], it: Shelved, around: tuple[float, ...]
) -> tuple[float, ...]:
    """Let the sentence that a statement points back to speak for it: "De öppnar i maj"."""
    if it.before is EMPTY:
        return around
    return tuple(
        max(near, FAR * part.match(it.before)) for part, near in zip(parts, around, strict=True)
    )


def _around(
    parts: Sequence[Concept], around: Surroundings, known: dict[int, tuple[float, ...]]
) -> tuple[float, ...]:
    """Give how well what a statement stands under covers each concept; worked out once each."""
    if id(around) not in known:
        known[id(around)] = tuple(
            max(
                NEAR * part.match(around.near),
                NEAR * (part.named and part.match(around.goals) == EXACT),
                ABOVE * part.match(around.above),
            )
            or (FAR if is_of_body(part, around.far) else FAR * part.match(around.far))
            for part in parts
        )
    return known[id(around)]
