"""Search for the cuts under which both columns read on best, all lines weighed together."""

from collections.abc import Sequence
from operator import attrgetter

from assistant.reading.columns.frames import Frame
from assistant.reading.columns.junctions import left_pieces, overfull, right_pieces, tears
from assistant.reading.columns.segments import Segments
from assistant.reading.columns.steps import step
from assistant.reading.columns.ways import SPANS, START, Ends, Path

_MOST_CUTS = 9
# A cut that by itself is so much worse than a line's best is no part of the best parting.
_FAR = 12.0
# A path that is so much worse than the best is not followed.
_HOPELESS = 3.0
# Columns of other widths that are so much worse up to a line are not searched further.
_BEHIND = 12.0

_final = attrgetter("final")


def search(rows: Sequence[Segments], frame: Frame) -> Path:
    """Give the best path over all lines; the word numbers of its cuts are in `cuts`."""
    paths: Sequence[Path] = [START]
    for number, row in enumerate(rows):
        paths = advanced(paths, row, number, candidates(row, frame), frame)
    return max(paths, key=_final)


def searched(rows: Sequence[Segments], frames: Sequence[Frame]) -> list[tuple[Path, Frame]]:
    """Search columns of several widths; those far behind others half way are given up."""
    leading = [float("-inf")] * len(rows)
    found: list[tuple[Path, Frame]] = []
    for frame in sorted(frames, key=_off_centre):
        paths: Sequence[Path] = [START]
        for number, row in enumerate(rows):
            paths = advanced(paths, row, number, candidates(row, frame), frame)
            best = max([path.score for path in paths])
            if best < leading[number] - _BEHIND:
                break
            leading[number] = max(leading[number], best)
        else:
            found.append((max(paths, key=_final), frame))
    return found


def advanced(
    paths: Sequence[Path], row: Segments, number: int, cuts: Sequence[int], frame: Frame
) -> list[Path]:
    """Give the best way to one more line for each of its cuts, none that are hopeless."""
    ends = Ends(paths, number)
    further = [step(ends, row, cut, frame) for cut in cuts]
    hopeless = max([path.score for path in further]) - _HOPELESS
    return [path for path in further if path.score > hopeless]


def followed(
    path: Path, rows: Sequence[Segments], cuts: Sequence[int], numbers: range, frame: Frame
) -> Path:
    """Take a path further by given cuts, through the lines of these numbers."""
    for number in numbers:
        path = step(Ends([path], number), rows[number], cuts[number], frame)
    return path


def total(rows: Sequence[Segments], cuts: Sequence[int], frame: Frame) -> float:
    """Score given cuts."""
    return followed(START, rows, cuts, range(len(rows)), frame).final


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
    worth = [cut for score, cut in scored[:_MOST_CUTS] if score > scored[0][0] - _FAR]
    cuts = [0, len(row.words), *worth]
    return [SPANS, *cuts] if frame.spans else cuts


def _off_centre(frame: Frame) -> float:
    """Tell how unlike the columns' widths are: those alike are the likeliest to lead."""
    return abs(frame.left.width - frame.right.width)
