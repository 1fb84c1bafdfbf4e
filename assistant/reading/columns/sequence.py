"""Tell columns that stand one under another though their headings share a line.

OCR often reads a row of headings across, then each column by itself.
"""

from collections.abc import Sequence

from assistant.reading.columns.segments import Segments
from assistant.reading.structure.named import cued
from assistant.records.documents import Aspect

# What one word that is common under a heading weighs against one line's difference in length.
_LINE = 0.3


def second_column(
    rows: Sequence[Segments], aspects: tuple[Aspect | None, Aspect | None]
) -> int | None:
    """Give the line that the second column starts with, where no line seems to hold both.

    A blank line parts the columns; None where there is none. Of several, the words that are
    common under each heading tell which.
    """
    starts = [n for n in range(1, len(rows)) if rows[n].gap and _opens(rows[n])]
    if not starts:
        return None
    return max(starts, key=lambda start: _fit(rows, start, aspects))


def _opens(row: Segments) -> bool:
    return row.marked or not row.words[0].text[:1].islower()


def _fit(
    rows: Sequence[Segments], start: int, aspects: tuple[Aspect | None, Aspect | None]
) -> float:
    left, right = aspects
    told = 0
    for number, row in enumerate(rows):
        own, other = (left, right) if number < start else (right, left)
        for word in row.words:
            found = cued(word.text)
            told += (own in found) - (other in found)
    return told - _LINE * abs(len(rows) - 2 * start)
