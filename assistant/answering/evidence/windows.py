"""What stands around a statement in its passage and says what the statement leaves out.

"Ökningen beror på högre elpriser" answers why bathing has become dearer, and only the sentence
before it says that it is about bathing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.answering.evidence.candidates import Candidate
from assistant.records.documents import PassageId

# What each sentence further back counts less, and the sentences back that count.
_DECAY, _FURTHEST = 0.9, 3


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


def windows(found: Iterable[Candidate]) -> list[Window]:
    """Give each statement with its surroundings, a passage at a time in reading order."""
    passages: dict[PassageId, list[Candidate]] = {}
    for it in found:
        passages.setdefault(it.statement.passage, []).append(it)
    ordered = (sorted(held, key=lambda it: it.order) for held in passages.values())
    return [_window(held, place) for held in ordered for place in range(len(held))]


def _window(passage: Sequence[Candidate], place: int) -> Window:
    it, before = passage[place], tuple(passage[:place])
    here = tuple(map(max, it.own, it.around))
    led, beside = here, here
    for back, one in enumerate(reversed(before[-_FURTHEST:]), start=1):
        led = tuple(map(max, led, (own * _DECAY**back for own in one.own)))
    for one in passage:
        beside = tuple(map(max, beside, one.own))
    return Window(it, led, beside, before)
