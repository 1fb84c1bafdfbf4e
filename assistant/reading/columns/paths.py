"""Search for the cuts under which both columns read on best, all lines weighed together."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.reading.columns.junctions import HANGING, Piece, junction, overfull, within
from assistant.reading.columns.segments import Segments
from assistant.reading.structure import cued
from assistant.records.documents import Aspect

# A cut that stands for a line across both columns.
SPANS = -1
_MOST_CUTS = 9
# One side empty is less common than none; between equals the left column is the longer.
_ONE_SIDED = -0.6
_TO_THE_RIGHT = -0.2
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
# A bullet mark is never the last of a column's line.
_AFTER_MARK = -8.0
# A word that is common under the column's heading.
_CUE = 0.6


@dataclass(frozen=True, slots=True)
class Column:
    """One column as supposed.

    Attributes:
        width: Where lines were wrapped.
        limit: What no line is wider than.
        dotted: Its bullets end in a full stop.
        aspect: What its heading announces.
    """

    width: float
    limit: float
    dotted: bool
    aspect: Aspect | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """Two columns as supposed.

    Attributes:
        whole: The width of both.
        spans: Lines may span both.
    """

    left: Column
    right: Column
    whole: float
    spans: bool


@dataclass(frozen=True, slots=True)
class Path:
    """The best way to part the lines so far that ends in one cut.

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
            max((_step(path, row, number, cut, frame) for path in paths), key=_score)
            for cut in candidates(row, frame)
        ]
    return max(paths, key=lambda path: path.final)


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
    count = len(row.words)
    scored = []
    for cut in range(1, count):
        left, right = row.width(0, cut), row.width(cut, count)
        sides = overfull(left, frame.left.limit) + overfull(right, frame.right.limit)
        scored.append((sides - within(row.words[cut - 1], row.words[cut]), cut))
    scored.sort(reverse=True)
    cuts = [0, count, *(cut for _, cut in scored[:_MOST_CUTS])]
    return [SPANS, *cuts] if frame.spans else cuts


def _score(path: Path) -> float:
    return path.score


def _step(path: Path, row: Segments, number: int, cut: int, frame: Frame) -> Path:
    count = len(row.words)
    if cut == SPANS:
        return _spanned(path, row, number, frame)
    score, left, right = path.score, path.left, path.right
    left_at, right_at = path.left_at, path.right_at
    if 0 < cut < count:
        score -= within(row.words[cut - 1], row.words[cut])
        if row.words[cut - 1].mark:
            score += _AFTER_MARK
    else:
        score += _ONE_SIDED if cut or path.cut == 0 else _ONE_SIDED + _TO_THE_RIGHT
        leads = path.lead > 0 if cut else path.lead < 0
        score -= _LEAD * leads * _opens(row, 0)
    lead = path.lead + (_opens(row, 0) if cut else 0) - (_opens(row, cut) if cut < count else 0)
    if cut:
        left = Piece(row, 0, cut)
        score += _side(path.left, left, frame.left, number - left_at, _RESUMED)
        left_at = number
    if cut < count:
        right = Piece(row, cut, count)
        resumed = _RESUMED if cut else _RESUMED_RIGHT_ALONE
        score += _side(path.right, right, frame.right, number - right_at, resumed)
        right_at = number
    return Path(score, cut, left, right, left_at, right_at, None, path, lead)


def _opens(row: Segments, place: int) -> int:
    """Tell, as 1 or 0, whether a bullet seems to open at a word."""
    word = row.words[place]
    return int(word.mark or word.capital or (place == 0 and row.marked))


def _spanned(path: Path, row: Segments, number: int, frame: Frame) -> Path:
    piece = Piece(row, 0, len(row.words))
    score = (
        path.score
        + _SPANNING
        + junction(path.whole, piece, frame.whole, row.gap, dotted=frame.left.dotted)
    )
    if path.left is not None or path.right is not None:
        score += _ENDED + path.final - path.score
    return Path(score, SPANS, None, None, number, number, piece, path)


def _side(
    before: Piece | None, piece: Piece, column: Column, distance: int, resumed: float
) -> float:
    gap = piece.line.gap or (distance - 1 if before else 0)
    alone = piece.end - piece.start == len(piece.line.words)
    limit = column.limit * (_ALONE if alone else 1.0)
    score = junction(before, piece, column.width, gap, dotted=column.dotted) + overfull(
        piece.width, limit
    )
    if before is not None and distance > 1:
        score += resumed
    if column.aspect is not None:
        words = piece.line.words[piece.start : piece.end]
        score += _CUE * sum(column.aspect in cued(word.text) for word in words)
    return score
