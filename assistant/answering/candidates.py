"""Hold each statement that may be quoted against what the question asks."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from assistant.answering.concepts import Concept
from assistant.answering.matching import ENOUGH, Bag, bag, bag_of, names_in, spelled_like
from assistant.answering.values import values
from assistant.records.documents import DocumentId, Facts, Statement
from assistant.records.questions import Query

# What a statement is headed by speaks for it nearly as well as its words; what its whole document
# is called does so only where nothing nearer does.
NEAR, FAR = 0.95, 0.75
# What a name spelt nearly so is worth.
MISSPELT = 0.7
# Words of a line that names a speaker and the office.
_NAME_LINE = 9


Translate: TypeAlias = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement, and how well it covers each concept of the question.

    Attributes:
        order: Place of reading: year, document, page, place on the page.
        rank: 1-based rank of its passage; 0 where the search did not rank it.
        own: For each concept, how well the statement's own words cover it.
        around: The same for its topic, headings, speaker, goals and document.
        years: The year followed up and the years that it names.
        echo: It only repeats a page's title, as an agenda does, and says nothing of its own.
    """

    statement: Statement
    facts: Facts
    order: tuple[int, str, int, int]
    rank: int
    own: tuple[float, ...]
    around: tuple[float, ...]
    years: frozenset[int]
    echo: bool = False

    @property
    def telling(self) -> bool:
        """Say whether it is more than a title, a heading, a speaker's note or an echo of one."""
        return not self.echo and self.statement.kind not in ("title", "heading", "note")

    def covered(self, place: int) -> bool:
        """Say whether the concept at a place is covered, by itself or what stands around it."""
        return max(self.own[place], self.around[place]) >= ENOUGH

    def coverage(self, parts: Sequence[Concept]) -> float:
        """Give the share of the concepts' weight that is covered, 0 to 1; 1 where none are."""
        whole = sum(part.weight for part in parts)
        got = sum(
            part.weight * max(own, around)
            for part, own, around in zip(parts, self.own, self.around, strict=True)
            if max(own, around) >= ENOUGH
        )
        return got / whole if whole else 1.0

    def own_coverage(self, parts: Sequence[Concept]) -> float:
        """Give the share of the concepts' weight that its own words cover, 0 to 1."""
        whole = sum(part.weight for part in parts)
        got = sum(
            part.weight * own for part, own in zip(parts, self.own, strict=True) if own >= ENOUGH
        )
        return got / whole if whole else 0.0

    def lacks(self, parts: Sequence[Concept]) -> tuple[Concept, ...]:
        """Give the concepts that it does not cover."""
        return tuple(part for place, part in enumerate(parts) if not self.covered(place))


def weigh(
    statements: Sequence[tuple[Statement, int, int]],
    parts: Sequence[Concept],
    facts: Mapping[DocumentId, Facts],
    translate: Translate,
) -> tuple[Candidate, ...]:
    """Give a candidate for each statement, given with its place in reading and its rank.

    Args:
        translate: Gives the Swedish words of an English text, so that a Swedish question meets
            an English document.
    """
    reader = _Reader(parts, facts, translate)
    titles = _titles(statement for statement, _, _ in statements)
    agendas = _agendas([statement for statement, _, _ in statements], titles)
    return tuple(
        Candidate(
            statement,
            facts[statement.document],
            (
                facts[statement.document].year or 0,
                statement.document,
                statement.locator.page,
                place,
            ),
            rank,
            reader.own(statement),
            reader.around(statement),
            _years(statement, facts[statement.document]),
            _introduces(statement)
            or _echoes(statement, titles)
            or (statement.document, statement.locator.page) in agendas,
        )
        for statement, place, rank in statements
    )


def in_years(candidates: Sequence[Candidate], query: Query) -> tuple[Candidate, ...]:
    """Keep what is of a year that the question names, if it names any."""
    if not query.years:
        return tuple(candidates)
    return tuple(found for found in candidates if found.years & set(query.years))


class _Reader:
    """Matches concepts against statements and, once a heading, against what stands around them."""

    def __init__(
        self, parts: Sequence[Concept], facts: Mapping[DocumentId, Facts], translate: Translate
    ) -> None:
        self._parts = parts
        self._facts = facts
        self._translate = translate
        self._known: dict[tuple[object, ...], tuple[float, ...]] = {}

    def own(self, it: Statement) -> tuple[float, ...]:
        """Give for each concept how well the statement's words cover it."""
        said = self._bag((it.reading,), it.document)
        return tuple(self._match(part, said, it.reading) for part in self._parts)

    def around(self, it: Statement) -> tuple[float, ...]:
        """Give for each concept how well topic, heading, speaker, goals and document cover it."""
        key = (it.document, it.topic, it.locator.section, it.speaker, it.goals)
        if key not in self._known:
            speaker = str(it.speaker) if it.speaker else None
            near = self._bag((it.topic, it.locator.section, speaker), it.document)
            goals, far = bag_of(it.goals), _far(self._facts[it.document])
            self._known[key] = tuple(
                NEAR * max(part.match(near), part.match(goals) == 1.0) or FAR * part.match(far)
                for part in self._parts
            )
        return self._known[key]

    def _match(self, part: Concept, said: Bag, reading: str) -> float:
        match = part.match(said)
        if match or not part.hard:
            return match
        # Names are misspelt more than words, and no lexicon puts them right.
        return MISSPELT if spelled_like(part.term, names_in(reading)) else 0.0

    def _bag(self, texts: tuple[str | None, ...], document: DocumentId) -> Bag:
        given = tuple(text for text in texts if text)
        if self._facts[document].language == "en":
            given += tuple(" ".join(self._translate(text)) for text in given)
        return bag_of(given)


def _far(facts: Facts) -> Bag:
    return bag_of((facts.title, facts.publisher))


def _years(it: Statement, facts: Facts) -> frozenset[int]:
    named = {
        int(value.form[:4])
        for value in values(it.reading)
        if value.kind in ("year", "date") and value.form[:4].isdigit()
    }
    return frozenset(named | ({facts.year} if facts.year else set()))


def _agendas(
    statements: Sequence[Statement], titles: Mapping[DocumentId, set[tuple[int, Bag]]]
) -> set[tuple[DocumentId, int]]:
    """Give the pages most of whose lines only repeat other pages' titles."""
    lines: dict[tuple[DocumentId, int], list[bool]] = {}
    for it in statements:
        key = (it.document, it.locator.page)
        lines.setdefault(key, []).append(_echoes(it, titles))
    return {
        key for key, echoes in lines.items() if len(echoes) > 3 and sum(echoes) * 3 > len(echoes)
    }


def _introduces(it: Statement) -> bool:
    """Say whether a line only names who speaks."""
    if it.speaker is None or not it.speaker.name or len(it.reading.split()) > _NAME_LINE:
        return False
    return bag(it.speaker.name).stems <= bag(it.reading).stems


def _titles(statements: Iterable[Statement]) -> dict[DocumentId, set[tuple[int, Bag]]]:
    found: dict[DocumentId, set[tuple[int, Bag]]] = {}
    for it in statements:
        if it.topic:
            found.setdefault(it.document, set()).add((it.locator.page, bag(it.topic)))
    return found


def _echoes(it: Statement, titles: Mapping[DocumentId, set[tuple[int, Bag]]]) -> bool:
    stems = bag(it.reading).stems
    return (
        it.kind in ("bullet", "paragraph")
        and len(stems) > 1
        and any(
            page != it.locator.page and stems <= title.stems
            for page, title in titles.get(it.document, ())
        )
    )
