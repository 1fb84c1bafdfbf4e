"""Part lines of plain text that were read straight across two columns.

Each line is cut where both sides read on best from the lines above, all lines weighed
together: a cut that tears a common pair of words apart costs, a side that starts with a small
letter must go on from the line above it, and a line that was wrapped had no room for the next
word. The widths of the columns are not known; several are tried.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.reading.columns.frames import SLACK, Frame, frames_to_try
from assistant.reading.columns.paths import search, searched, straight, total
from assistant.reading.columns.rivals import FULL_MARGIN, loose_words, margins
from assistant.reading.columns.segments import Segments
from assistant.reading.columns.ways import SPANS, Path
from assistant.reading.columns.weights import weights
from assistant.records.documents import Aspect
from assistant.records.places import Span

_NARROWEST = 0.2
_UNSEEN = 0.3
# So many marks for each line that opens with a capital and no mark, and bullets have marks.
_MARKED, _FEWEST_MARKS = 2, 3
_REFINEMENTS = 2
# So many of the widths tried are refined.
_STARTS = 4
# Lines that read on so much worse parted at a few widths stand in one column.
_HOPELESS = -4.0
SAMPLE = 14


@dataclass(frozen=True, slots=True)
class Parting:
    """Where each line is cut, and how sure that is.

    Attributes:
        cuts: For each line, the character where its right side starts: 0 where all of it
            stands to the right, its length where all of it stands to the left; SPANS where
            it stands across both.
        margins: For each line, by how much its best other cut is worse, in natural logarithms.
        gain: By how much the lines read better parted than straight across.
        marked: The bullets have marks.
        loose: For each line, the characters that may as well stand on the other side of its cut,
            which is one end of them or within; none where empty.
    """

    cuts: tuple[int, ...]
    margins: tuple[float, ...]
    gain: float
    marked: bool
    loose: tuple[Span, ...] = ()

    @property
    def confidence(self) -> float:
        """Give 0 to 1: the mean of how sure each cut is."""
        if not self.margins:
            return 1.0
        return sum(1 - math.exp(-margin) for margin in self.margins) / len(self.margins)


def part_lines(
    rows: Sequence[Segments],
    *,
    spans: bool,
    aspects: tuple[Aspect | None, Aspect | None] = (None, None),
    mixed: bool = False,
    believed: Callable[[int, float, bool], bool] = lambda *_: True,
) -> Parting:
    """Part lines into a left and a right column.

    Args:
        rows: The lines, each with a word at least.
        spans: Lines may span both columns (a title, a footer); False under two headings.
        aspects: What the headings over the columns announce.
        mixed: The right column holds further columns.
        believed: Whether columns are, of so many parted lines that gain so much, in which bullets
            have marks; else all lines span both.
    """
    if not rows:
        return Parting((), (), 0.0, marked=False)
    marked = have_marks(rows)
    rows = [replace(row, weights=weights(marked=marked)) for row in rows]
    frames = frames_to_try(rows, spans=spans, aspects=aspects, mixed=mixed, marked=marked)
    as_is = straight(rows, frames[0])
    if spans:
        # Most pages have no columns, which a few widths tell.
        sample = rows[:SAMPLE]
        best = max(search(sample, frame).final for frame in frames[2 : len(frames) // 2 : 4])
        gain = best - straight(sample, frames[0])
        if gain < _HOPELESS:
            return _unparted(rows, gain, marked=marked)
    (found, frame), *others = partings(rows, frames)
    cuts = _settled_spans(rows, found.cuts, frame) if spans else found.cuts
    places = tuple(_place(row, cut) for row, cut in zip(rows, cuts, strict=True))
    parted = sum(0 < place < len(row.text) for row, place in zip(rows, places, strict=True))
    gain = total(rows, cuts, frame) - as_is
    if not believed(parted, gain, marked):
        return _unparted(rows, gain, marked=marked)
    loose = loose_words(rows, cuts, frame, [path for path, _ in others])
    return Parting(
        places,
        tuple(margins(rows, cuts, frame)),
        gain,
        marked,
        tuple((_place(row, a), _place(row, b)) for row, (a, b) in zip(rows, loose, strict=True)),
    )


def _unparted(rows: Sequence[Segments], gain: float, *, marked: bool) -> Parting:
    return Parting((SPANS,) * len(rows), (FULL_MARGIN,) * len(rows), gain, marked)


def have_marks(rows: Sequence[Segments]) -> bool:
    """Tell whether bullets have marks."""
    marks = sum(row.marked + sum(word.mark for word in row.words) for row in rows)
    unmarked = sum(not row.marked and row.words[0].capital for row in rows)
    return marks >= max(_FEWEST_MARKS, _MARKED * unmarked)


def _settled_spans(rows: Sequence[Segments], cuts: Sequence[int], frame: Frame) -> list[int]:
    """Let lines above all that is parted span both columns; among them, those that must.

    A line on one side above the columns is a title; one between parted lines that has room in
    the left column stands there.
    """
    counts = [len(row.words) for row in rows]
    parted = [place for place, cut in enumerate(cuts) if 0 < cut < counts[place]]
    if not parted:
        return [SPANS] * len(cuts)
    settled = []
    for place, cut in enumerate(cuts):
        inside = parted[0] < place < parted[-1]
        fits = rows[place].width(0, counts[place]) <= frame.left.limit
        left = counts[place] if inside and fits and cut == SPANS else cut
        settled.append(SPANS if place < parted[0] else left)
    return settled


def partings(rows: Sequence[Segments], frames: Sequence[Frame]) -> list[tuple[Path, Frame]]:
    """Give the likeliest ways to part lines, each in columns as wide as it shows them to be."""
    found = _apart(searched(rows, frames))[:_STARTS]
    known: dict[Frame, Path] = {}
    for _ in range(_REFINEMENTS):
        wide = [measured(rows, path.cuts, frame) for path, frame in found]
        # Most are as wide as before, and are not searched again.
        known |= {frame: search(rows, frame) for frame in wide if frame not in known}
        found = _apart((known[frame], frame) for frame in wide)
    return found


def _apart(found: Iterable[tuple[Path, Frame]]) -> list[tuple[Path, Frame]]:
    """Give the likeliest first, of those with the same cuts only one, which are refined alike."""
    best: dict[tuple[tuple[int, ...], bool], tuple[Path, Frame]] = {}
    for path, frame in sorted(found, key=_final, reverse=True):
        best.setdefault((tuple(path.cuts), frame.in_step), (path, frame))
    return list(best.values())


def _final(found: tuple[Path, Frame]) -> float:
    return found[0].final


def measured(rows: Sequence[Segments], cuts: Sequence[int], frame: Frame) -> Frame:
    """Give the columns the widths that the lines in them really have."""
    parted = [(row, cut) for row, cut in zip(rows, cuts, strict=True) if cut != SPANS]
    left = max((row.width(0, cut) for row, cut in parted), default=0.0)
    right = max((row.width(cut, len(row.words)) for row, cut in parted), default=0.0)
    # Few lines show a column's width less well than many.
    slack = SLACK + _UNSEEN / len(rows)
    least = frame.whole * _NARROWEST
    left, right = max(left, least), max(right, least)
    return replace(
        frame,
        left=replace(frame.left, width=left, limit=left * slack),
        right=replace(frame.right, width=right, limit=right * slack),
    )


def _place(row: Segments, cut: int) -> int:
    if cut == SPANS:
        return SPANS
    return len(row.text) if cut == len(row.words) else row.words[cut].start
