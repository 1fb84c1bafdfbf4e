"""Search for the cuts under which both columns read on best, all lines weighed together."""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from assistant.reading.columns.frames import Column, Frame
from assistant.reading.columns.junctions import (
    Piece,
    junction,
    left_pieces,
    overfull,
    right_pieces,
    tears,
    whole_piece,
)
from assistant.reading.columns.segments import Segments
from assistant.reading.columns.weights import Weights

# A cut that stands for a line across both columns.
SPANS = -1
_MOST_CUTS = 9
# A line with nothing beside it may be this much wider than those that have.
_ALONE = 1.15
# A path that is so much worse than the best is not followed.
_HOPELESS = 5.0


class Path(NamedTuple):
    """The best way to part the lines so far that ends in one cut.

    A tuple, because a search makes tens of thousands, and a frozen dataclass takes longer to make.

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


def search(rows: Sequence[Segments], frame: Frame) -> Path:
    """Give the best path over all lines; the word numbers of its cuts are in `cuts`."""
    return max(follow([START], rows, range(len(rows)), frame), key=_final)


def follow(
    paths: Sequence[Path], rows: Sequence[Segments], numbers: Iterable[int], frame: Frame
) -> Sequence[Path]:
    """Give the best way on from some paths over further lines, for each cut of the last."""
    for number in numbers:
        row = rows[number]
        paths = [
            max([step(path, row, number, cut, frame) for path in paths], key=_score)
            for cut in candidates(row, frame)
        ]
        hopeless = max(path.score for path in paths) - _HOPELESS
        paths = [path for path in paths if path.score > hopeless]
    return paths


def total(rows: Sequence[Segments], cuts: Sequence[int], frame: Frame) -> float:
    """Score given cuts."""
    path = START
    for number, (row, cut) in enumerate(zip(rows, cuts, strict=True)):
        path = step(path, row, number, cut, frame)
    return path.final


def straight(rows: Sequence[Segments], frame: Frame) -> float:
    """Score the lines as they are, in one column."""
    return total(rows, [SPANS] * len(rows), frame) - frame.weights.spanning * len(rows)


def candidates(row: Segments, frame: Frame) -> list[int]:
    """Give the cuts of a line that are worth a trial."""
    left, right, count = frame.left.limit, frame.right.limit, frame.weights
    pairs = zip(tears(row), left_pieces(row), right_pieces(row)[1:], strict=False)
    scored = [
        (tear + overfull(a.width, left, count) + overfull(b.width, right, count), cut)
        for cut, (tear, a, b) in enumerate(pairs, start=1)
    ]
    scored.sort(reverse=True)
    cuts = [0, len(row.words), *(cut for _, cut in scored[:_MOST_CUTS])]
    return [SPANS, *cuts] if frame.spans else cuts


_score = attrgetter("score")
_final = attrgetter("final")


def step(path: Path, row: Segments, number: int, cut: int, frame: Frame) -> Path:
    """Give a path with one more line, cut before a word."""
    count, words = frame.weights, len(row.words)
    if cut == SPANS:
        return _spanned(path, row, number, frame)
    score, left, right = path.score, path.left, path.right
    left_at, right_at, lead = path.left_at, path.right_at, path.lead
    side = 0
    if 0 < cut < words:
        score += tears(row)[cut - 1]
        if frame.in_step:
            score += count.out_of_step if path.side else count.in_step
    else:
        side = 1 if cut else -1
        if frame.in_step:
            score += _ended(path.side, side, count, gap=row.gap)
        else:
            score += _one_sided(path.side, side, count)
        score += count.one_sided_of_three * frame.right.mixed
        leads = lead > 0 if cut else lead < 0
        score += count.lead * leads * right_pieces(row)[0].starts
    if cut:
        left = left_pieces(row)[cut - 1]
        score += _side(path.left, left, frame.left, number - left_at, count.resumed)
        left_at, lead = number, lead + left.starts
    if cut < words:
        right = right_pieces(row)[cut]
        resumed = count.resumed if cut else count.resumed_right_alone
        score += _side(path.right, right, frame.right, number - right_at, resumed)
        right_at, lead = number, lead - right.starts
    return Path(score, cut, left, right, left_at, right_at, None, path, lead, side)


def _one_sided(before: int, side: int, count: Weights) -> float:
    """Score a line on one side, 1 left and -1 right, by the side of the line before, 0 both."""
    right = count.to_the_right if side < 0 else 0.0
    if before == 0:
        return count.one_sided + right
    return right + (count.one_sided_again if before == side else count.one_sided_other)


def _ended(before: int, side: int, count: Weights, *, gap: int) -> float:
    """Score a line on one side in columns in step, by the side of the line before, 0 both.

    After a blank line either column may go on: what was written line beside line has none.
    """
    if before == -side and gap:
        return count.other_after_gap
    return count.out_of_step if before == -side else count.one_ended


def _spanned(path: Path, row: Segments, number: int, frame: Frame) -> Path:
    piece = whole_piece(row)
    score = path.score + frame.weights.spanning + junction(path.whole, piece, frame.page, row.gap)
    if path.left is not None or path.right is not None:
        score += frame.weights.ended + path.final - path.score
    return Path(score, SPANS, None, None, number, number, piece, path)


def _side(
    before: Piece | None, piece: Piece, column: Column, distance: int, resumed: float
) -> float:
    count = piece.line.weights
    limit = column.limit * _ALONE if piece.alone else column.limit
    if column.mixed:
        return overfull(piece.width, limit, count)
    gap = piece.line.gap or (distance - 1 if before is not None else 0)
    score = junction(before, piece, column, gap)
    if piece.width > limit:
        score += overfull(piece.width, limit, count)
    if before is not None and distance > 1:
        score += resumed
    if column.aspect is not None:
        score += count.cue * piece.cues.get(column.aspect, 0)
    return score
