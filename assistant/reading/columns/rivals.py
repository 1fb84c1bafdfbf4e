"""Find what words of parted lines might as well stand in the other column."""

from collections.abc import Mapping, Sequence
from operator import attrgetter

from assistant.reading.columns.frames import Frame
from assistant.reading.columns.paths import SPANS, START, Path, candidates, follow, step
from assistant.reading.columns.segments import Segments
from assistant.records.places import Span

# A cut is unsure where the lines near it read on at most so much worse with another, in natural
# logarithms. By most of their words 41 of 444 bullets of five decks may so stand on the other
# side, among them all 6 that do.
UNSURE = 1.5
# So many lines on either side are parted anew with a line; those further off are held.
_NEAR = 3

_score = attrgetter("score")


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
    paths = [START]
    for number, (row, cut) in enumerate(zip(rows, cuts, strict=True)):
        paths.append(step(paths[-1], row, number, cut, frame))
    near = [other.cuts for other in others if paths[-1].final - other.final < UNSURE]
    spans = []
    for number, cut in enumerate(cuts):
        unsure = {cut, *(other[number] for other in near)}
        if cut != SPANS:
            unsure |= {
                c for c, worse in _worse(rows, cuts, frame, paths, number).items() if worse < UNSURE
            }
        unsure.discard(SPANS)
        spans.append((min(unsure, default=0), max(unsure, default=0)))
    return spans


def _worse(
    rows: Sequence[Segments],
    cuts: Sequence[int],
    frame: Frame,
    paths: Sequence[Path],
    number: int,
) -> Mapping[int, float]:
    """Give a line's other cuts and by how much it and those near it read worse so.

    Args:
        paths: The parting up to each line.
    """
    low, high = max(0, number - _NEAR), min(len(rows), number + _NEAR + 1)
    # One line more, since the last one's other cut shows in how that goes on.
    end = min(len(rows), high + 1)
    final = attrgetter("final") if end == len(rows) else _score
    before = follow([paths[low]], rows, range(low, number), frame)
    found = {}
    for cut in candidates(rows[number], frame):
        if cut != cuts[number]:
            here = max(
                (step(path, rows[number], number, cut, frame) for path in before), key=_score
            )
            after = follow([here], rows, range(number + 1, high), frame)
            for held in range(high, end):
                after = [step(path, rows[held], held, cuts[held], frame) for path in after]
            found[cut] = final(paths[end]) - max(map(final, after))
    return found
