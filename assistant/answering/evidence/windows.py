"""What stands around a statement and says what the statement leaves out.

"Ökningen beror på högre elpriser" answers why bathing has become dearer, and only the sentence
before it says that it is about bathing.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.records.documents import PassageId

# What each sentence further back counts less, and the sentences back that count.
_DECAY, _FURTHEST = 0.9, 3
# Lines before a statement that may say what it is of.
_MOST_BEFORE = 6


class Passages:
    """Candidates by passage, and by what they stand under, in reading order."""

    def __init__(self, found: Iterable[Candidate]) -> None:
        self._passages: dict[PassageId, list[Candidate]] = {}
        self._sections: dict[tuple[object, ...], list[Candidate]] = {}
        self._pages: dict[tuple[object, ...], list[Candidate]] = {}
        for it in sorted(found, key=lambda it: it.order):
            self._passages.setdefault(it.statement.passage, []).append(it)
            self._sections.setdefault(_section(it), []).append(it)
            self._pages.setdefault(_page(it), []).append(it)

    def of(self, it: Candidate) -> Sequence[Candidate]:
        """Give all of its passage."""
        return self._passages[it.statement.passage]

    def before(self, it: Candidate) -> tuple[Candidate, ...]:
        """Give what stands before it in its passage."""
        return tuple(one for one in self.of(it) if one.order < it.order)

    def covers(self, it: Candidate, place: int) -> bool:
        """Say whether a concept is covered by it, its headings or the lines before it."""
        before = self.before(it)[-_MOST_BEFORE:]
        return it.covered(place) or any(one.own[place] >= ENOUGH for one in before)

    def leading_to(self, it: Candidate) -> tuple[Candidate, ...]:
        """Give the last sentences before it under the same heading, the nearest last.

        A note under a slide is led to by all that the slide says. Rows of a table, each of another
        thing, lead to none: not to a sentence about any one of them, and not to the next row.
        """
        if it.statement.kind == "note":
            return tuple(one for one in self._pages[_page(it)] if one is not it)
        section = self._sections[_section(it)]
        place = bisect_left(section, it.order, key=lambda one: one.order)
        last = section[max(0, place - _FURTHEST) : place]
        return tuple(one for one in last if one.statement.kind != "row")


@dataclass(frozen=True, slots=True)
class Window:
    """A statement with how well its surroundings cover each concept, 0 to 1.

    Attributes:
        led: By itself, its headings or the sentences before it, the less the further back.
        beside: By itself, its headings or any sentence of its passage.
        before: The statements of its passage that stand before it, in order.
    """

    it: Candidate
    led: tuple[float, ...]
    beside: tuple[float, ...]
    before: tuple[Candidate, ...]


def windows(found: Iterable[Candidate], passages: Passages) -> list[Window]:
    """Give each statement with its surroundings."""
    return [_window(it, passages) for it in found]


def _window(it: Candidate, passages: Passages) -> Window:
    here = tuple(map(max, it.own, it.around))
    led, beside = here, here
    for back, one in enumerate(reversed(passages.leading_to(it)), start=1):
        less = _DECAY ** min(back, _FURTHEST)
        led = tuple(map(max, led, (own * less for own in one.own)))
    for one in passages.of(it):
        beside = tuple(map(max, beside, one.own))
    return Window(it, led, beside, passages.before(it))


def _page(it: Candidate) -> tuple[object, ...]:
    return it.facts.id, it.statement.locator.page


def _section(it: Candidate) -> tuple[object, ...]:
    at = it.statement.locator
    if it.statement.topic is None and at.section is None:
        # What stands under no heading is held together by its paragraph alone.
        return (it.statement.passage,)
    return it.facts.id, at.page, it.statement.topic, at.section
