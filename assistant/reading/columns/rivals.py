"""Find how sure each line's cut is, and what words might as well stand in the other column."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.reading.columns.frames import Frame
from assistant.reading.columns.paths import advanced, candidates, followed
from assistant.reading.columns.segments import Segments
from assistant.reading.columns.steps import step
from assistant.reading.columns.ways import SPANS, START, Ends, Path
from assistant.records.places import Span

# A cut is unsure where the lines near it read on at most so much worse with another, in natural
# logarithms. By most of their words 41 of 444 bullets of five decks may so stand on the other
# side, among them all 6 that do.
UNSURE = 1.5
# So many lines after a line are parted anew with it; those further off are held. A line's margin
# is judged with so many on either side, and is no larger than this.
_NEAR = 3
FULL_MARGIN = 9.0


def margins(rows: Sequence[Segments], cuts: Sequence[int], frame: Frame) -> list[float]:
    """Give by how much each line's best other cut is worse, the other lines held."""
    found = []
    for number, (row, held) in enumerate(zip(rows, cuts, strict=True)):
        before = followed(START, rows, cuts, range(max(0, number - _NEAR), number), frame)
        ends, after = Ends([before], number), range(number + 1, min(len(rows), number + _NEAR + 1))
        scores = {
            cut: followed(step(ends, row, cut, frame), rows, cuts, after, frame).final
            for cut in {held, *candidates(row, frame)}
        }
        best = scores.pop(held)
        found.append(min([FULL_MARGIN, *(max(0.0, best - score) for score in scores.values())]))
    return found


def loose_words(
    rows: Sequence[Segments], cuts: Sequence[int], frame: Frame, others: Sequence[Path]
) -> list[Span]:
    """Give each line's words that may as well stand on the other side of its cut.

    Args:
        rows: The lines.
        cuts: Where each is cut, in words.
        frame: The columns' widths.
        others: The likeliest partings in columns of other widths.

    Returns:
        The first and the last word that a line may as well be cut before, its cut between them.
    """
    tried = [candidates(row, frame) for row in rows]
    held = [START]
    ways: list[Sequence[Path]] = [[START]]
    for number, (row, cut) in enumerate(zip(rows, cuts, strict=True)):
        held.append(step(Ends(held[-1:], number), row, cut, frame))
        ways.append(advanced(ways[-1], row, number, tried[number], frame))
    found = _Found(rows, cuts, frame, tried, held)
    near = [other.cuts for other in others if held[-1].final - other.final < UNSURE]
    spans = []
    for number, cut in enumerate(cuts):
        unsure = {cut, *(other[number] for other in near)}
        if cut != SPANS:
            rivals = (way for way in ways[number + 1] if way.cut != cut)
            unsure |= {way.cut for way in rivals if _worse(found, way, number) < UNSURE}
        unsure.discard(SPANS)
        spans.append((min(unsure, default=0), max(unsure, default=0)))
    return spans


@dataclass(frozen=True, slots=True)
class _Found:
    """The parting, with the cuts that each line was tried at and the way to each line."""

    rows: Sequence[Segments]
    cuts: Sequence[int]
    frame: Frame
    tried: Sequence[Sequence[int]]
    held: Sequence[Path]


def _worse(found: _Found, way: Path, number: int) -> float:
    """Give by how much the lines read worse where one was cut another way.

    Those after it are parted anew, then cut as before for a line more, since the last one's other
    cut shows in how that goes on.
    """
    rows, frame = found.rows, found.frame
    high = min(len(rows), number + _NEAR + 1)
    end = min(len(rows), high + 1)
    paths: Sequence[Path] = [way]
    for after in range(number + 1, high):
        paths = advanced(paths, rows[after], after, found.tried[after], frame)
    for after in range(high, end):
        paths = [step(Ends(paths, after), rows[after], found.cuts[after], frame)]
    if end == len(rows):
        return found.held[end].final - max(path.final for path in paths)
    return found.held[end].score - max(path.score for path in paths)
