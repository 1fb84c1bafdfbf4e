"""Search for the cuts under which both columns read on best, all lines weighed together."""

from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from assistant.reading.columns.frames import Column, Frame
from assistant.reading.columns.junctions import (
    HANGING,
    Piece,
    junction,
    left_pieces,
    overfull,
    right_pieces,
    tears,
    whole_piece,
)
from assistant.reading.columns.segments import Segments

# A cut that stands for a line across both columns.
SPANS = -1
_MOST_CUTS = 9
# One side empty is less common than none; between equals the left column is the longer.
_ONE_SIDED = -0.6
_TO_THE_RIGHT = -0.2
# Of three columns, one or the other mostly goes on beside each line.
_ONE_SIDED_OF_THREE = -1.5
# OCR reads what is left of the left column before the right: a column that has ended seldom
# starts again, the left one still more seldom.
# Columns mostly hold about as many bullets each.
_LEAD = 0.3
_RESUMED = -1.8
_RESUMED_RIGHT_ALONE = -0.6
# A line that spans both columns (a title, a footer) ends what stands above it.
_SPANNING = -1.5
_ENDED = -3.0
# A line with nothing beside it may be this much wider than those that have.
_ALONE = 1.15
# A path that is so much worse than the best is not followed.
_HOPELESS = 9.0
# A word that is common under the column's heading.
_CUE = 0.6


class Path(NamedTuple):
    """The best way to part the lines so far that ends in one cut.

    A tuple, because a search makes tens of thousands, and a frozen dataclass takes longer to make.

    Attributes:
        left, right: The last line of each column since a line that spans both.
        left_at, right_at: Their numbers.
        whole: The line before, if it spans both.
        lead: Bullets that opened on the left less those on the right.
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

    @property
    def final(self) -> float:
        """Give the score as a whole path: no column ends in the middle of a bullet."""
        hanging = sum(side is not None and side.last.hangs for side in (self.left, self.right))
        return self.score + HANGING * hanging

    @property
    def cuts(self) -> list[int]:
        """Give the words where each line is cut, first line first."""
        cuts: list[int] = []
        step: Path | None = self
        while step is not None and step.before is not None:
            cuts.append(step.cut)
            step = step.before
        return cuts[::-1]


_START = Path(0.0, 1, None, None, 0, 0, None, None)


def search(rows: Sequence[Segments], frame: Frame) -> Path:
    """Give the best path over all lines; the word numbers of its cuts are in `cuts`."""
    paths = [_START]
    for number, row in enumerate(rows):
        paths = [
            max([_step(path, row, number, cut, frame) for path in paths], key=_score)
            for cut in candidates(row, frame)
        ]
        hopeless = max(path.score for path in paths) - _HOPELESS
        paths = [path for path in paths if path.score > hopeless]
    return max(paths, key=_final)


def total(rows: Sequence[Segments], cuts: Sequence[int], frame: Frame) -> float:
    """Score given cuts."""
    path = _START
    for number, (row, cut) in enumerate(zip(rows, cuts, strict=True)):
        path = _step(path, row, number, cut, frame)
    return path.final


def straight(rows: Sequence[Segments], frame: Frame) -> float:
    """Score the lines as they are, in one column."""
    return total(rows, [SPANS] * len(rows), frame) - _SPANNING * len(rows)


def candidates(row: Segments, frame: Frame) -> list[int]:
    """Give the cuts of a line that are worth a trial."""
    left, right = frame.left.limit, frame.right.limit
    pairs = zip(tears(row), left_pieces(row), right_pieces(row)[1:], strict=False)
    scored = [
        (tear + overfull(a.width, left) + overfull(b.width, right), cut)
        for cut, (tear, a, b) in enumerate(pairs, start=1)
    ]
    scored.sort(reverse=True)
    cuts = [0, len(row.words), *(cut for _, cut in scored[:_MOST_CUTS])]
    return [SPANS, *cuts] if frame.spans else cuts


_score = attrgetter("score")
_final = attrgetter("final")


def _step(path: Path, row: Segments, number: int, cut: int, frame: Frame) -> Path:
    count = len(row.words)
    if cut == SPANS:
        return _spanned(path, row, number, frame)
    score, left, right = path.score, path.left, path.right
    left_at, right_at, lead = path.left_at, path.right_at, path.lead
    if 0 < cut < count:
        score += tears(row)[cut - 1]
    else:
        score += _ONE_SIDED if cut or path.cut == 0 else _ONE_SIDED + _TO_THE_RIGHT
        score += _ONE_SIDED_OF_THREE * frame.right.mixed
        leads = lead > 0 if cut else lead < 0
        score -= _LEAD * leads * right_pieces(row)[0].starts
    if cut:
        left = left_pieces(row)[cut - 1]
        score += _side(path.left, left, frame.left, number - left_at, _RESUMED)
        left_at, lead = number, lead + left.starts
    if cut < count:
        right = right_pieces(row)[cut]
        resumed = _RESUMED if cut else _RESUMED_RIGHT_ALONE
        score += _side(path.right, right, frame.right, number - right_at, resumed)
        right_at, lead = number, lead - right.starts
    return Path(score, cut, left, right, left_at, right_at, None, path, lead)


def _spanned(path: Path, row: Segments, number: int, frame: Frame) -> Path:
    piece = whole_piece(row)
    score = path.score + _SPANNING + junction(path.whole, piece, frame.page, row.gap)
    if path.left is not None or path.right is not None:
        score += _ENDED + path.final - path.score
    return Path(score, SPANS, None, None, number, number, piece, path)


def _side(
    before: Piece | None, piece: Piece, column: Column, distance: int, resumed: float
) -> float:
    limit = column.limit * _ALONE if piece.alone else column.limit
    if column.mixed:
        return overfull(piece.width, limit)
    gap = piece.line.gap or (distance - 1 if before is not None else 0)
    score = junction(before, piece, column, gap)
    if piece.width > limit:
        score += overfull(piece.width, limit)
    if before is not None and distance > 1:
        score += resumed
    if column.aspect is not None:
        score += _CUE * piece.cues.get(column.aspect, 0)
    return score
