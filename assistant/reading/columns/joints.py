"""Score how well a line of a column reads on from the one before it, in natural logarithms."""

from bisect import bisect_left
from typing import NamedTuple

from assistant.reading.columns.frames import Column
from assistant.reading.columns.junctions import Piece, within
from assistant.reading.columns.widths import SPACE

# Shares of a column's width that `Weights.room` is given at, a straight line between them.
_ROOMS = (0.03, 0.08, 0.15, 0.3, 0.43)


class Joint(NamedTuple):
    """How a column's next line reads after the one before, but for the room that was left.

    Attributes:
        breaking: Its score as the first line of a bullet.
        going_on: Its score as a further line of one, if there was no room for its first word;
            None where it is none.
        wide: How wide the line before would have been with its first word.
        costs: `Weights.room`.
    """

    breaking: float
    going_on: float | None = None
    wide: float = 0.0
    costs: tuple[float, ...] = ()

    def score(self, width: float) -> float:
        """Score it in a column so wide: the better of both, since room never speaks for it."""
        going_on, free = self.going_on, width - self.wide
        if going_on is None or going_on <= self.breaking:
            return self.breaking
        if free > 0:
            going_on += room(free / width, self.costs)
        return self.breaking if self.breaking > going_on else going_on


def joint(before: Piece | None, piece: Piece, column: Column, *, gap: bool) -> Joint:
    """Join a column's next line to the one before it.

    Args:
        before: The column's line before; None for its first.
        piece: The line.
        column: Whether bullets end in full stops or have marks; not how wide it is.
        gap: There are blank lines between them.
    """
    count = piece.line.weights
    unmarked = column.marked and not piece.marked
    if before is None:
        small = not piece.marked and piece.first.text[:1].islower()
        top = count.small_first if small else 0.0
        return Joint(piece.opening + top + (count.unmarked_first if unmarked else 0.0))
    breaking = count.breaks + piece.opening + before.closing
    if unmarked:
        breaking += count.unmarked
    if column.dotted and not before.last.ends and not before.last.hangs:
        breaking += count.unended
    if piece.marked:
        return Joint(breaking)
    going_on = count.goes_on + within(before.last, piece.first, count)
    if gap:
        going_on += count.gap_goes_on
    return Joint(breaking, going_on, before.width + SPACE + piece.first.width, count.room)


def room(share: float, costs: tuple[float, ...]) -> float:
    """Score a line that was wrapped though so much of its column's width was free."""
    place = bisect_left(_ROOMS, share)
    if place == len(_ROOMS):
        return costs[-1]
    start, cost = (_ROOMS[place - 1], costs[place - 1]) if place else (0.0, 0.0)
    return cost + (costs[place] - cost) * ((share - start) / (_ROOMS[place] - start))
