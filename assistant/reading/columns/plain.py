"""Part lines of plain text that were read straight across two columns."""

import re
from collections.abc import Sequence

from assistant.reading.flow import MARK


def part_lines(lines: Sequence[str]) -> list[int | None]:
    """Give where the right column starts in each line; 0 means all right, None all left."""
    return [_cut(line) for line in lines]


def _cut(line: str) -> int | None:
    best = None
    for gap in re.finditer(r"\s+", line):
        rest = line[gap.end() :]
        if MARK.match(rest) or rest[:1].isupper():
            if best is None or abs(gap.end() - len(line) / 2) < abs(best - len(line) / 2):
                best = gap.end()
    if best is None and len(line) > 60:
        middle = [gap.end() for gap in re.finditer(r"\s+", line)]
        best = min(middle, key=lambda end: abs(end - len(line) / 2), default=None)
    return best
