"""Partings of the lines so far, on the way to the best of all lines."""

from collections.abc import Sequence
from typing import NamedTuple

from assistant.reading.columns.junctions import Piece

# A cut that stands for a line across both columns.
SPANS = -1


class Path(NamedTuple):
    """The best way to part the lines so far that ends in one cut.

    A tuple, because a search makes thousands, and a frozen dataclass takes longer to make.

    Attributes:
        left, right: The last line of each column since a line that spans both.
        left_at, right_at: Their numbers.
        whole: The line before, if it spans both.
        lead: Bullets that opened on the left less those on the right.
        side: 1 if the line before stands on the left alone, -1 on the right, else 0.
    """

    score: float
    cut: int
    left: Piece | None
    right: Piece | None
    left_at: int
    right_at: int
    whole: Piece | None
    before: "Path | None"
    lead: int = 0
    side: int = 0

    @property
    def final(self) -> float:
        """Give the score as a whole path: no column ends in the middle of a bullet."""
        hanging = sum(side is not None and side.last.hangs for side in (self.left, self.right))
        side = self.left or self.right
        return self.score + (side.line.weights.hanging * hanging if hanging and side else 0.0)

    @property
    def cuts(self) -> list[int]:
        """Give the words where each line is cut, first line first."""
        cuts: list[int] = []
        step: Path | None = self
        while step is not None and step.before is not None:
            cuts.append(step.cut)
            step = step.before
        return cuts[::-1]


START = Path(0.0, 1, None, None, 0, 0, None, None)


class Ends:
    """Partings of the lines so far, and what the next line's sides would stand under in each.

    Attributes:
        left, right: For each path, its column's last line, and whether there is one, but further
            up than the line before.
    """

    __slots__ = ("left", "number", "paths", "right")

    def __init__(self, paths: Sequence[Path], number: int) -> None:
        """Take paths that end before the line of this number."""
        self.paths, self.number = paths, number
        near = number - 1
        self.left = [(one.left, one.left is not None and one.left_at < near) for one in paths]
        self.right = [(one.right, one.right is not None and one.right_at < near) for one in paths]
