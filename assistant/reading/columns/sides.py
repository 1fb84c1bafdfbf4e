"""Share out the lines of two columns by where each is cut."""

from collections.abc import Sequence
from dataclasses import replace
from math import exp

from assistant.reading.columns.plain import Parting
from assistant.reading.lines.flow import FlowLine, unmarked


def sides(lines: Sequence[FlowLine], parting: Parting) -> tuple[list[FlowLine], list[FlowLine]]:
    """Give what stands left and what stands right, each line as sure as its cut."""
    left: list[FlowLine] = []
    right: list[FlowLine] = []
    places = zip(lines, parting.cuts, parting.margins, parting.loose, strict=True)
    for line, cut, margin, (low, high) in places:
        sure = line.sure * (1 - exp(-margin) / 2)
        first, second = split(line, cut)
        beside = "" if low < high else None
        left += [replace(first, sure=sure, beside=beside, loose=cut - low)] if first.text else []
        right += (
            [replace(second, sure=sure, beside=beside, loose=high - cut)] if second.text else []
        )
    return left, right


def split(line: FlowLine, cut: int) -> tuple[FlowLine, FlowLine]:
    """Cut a line in two before a character, bullet marks stripped from both."""
    marks, parts = [], []
    for start, end in ((0, cut), (cut, len(line.text))):
        part = line.written.cut(start, end).strip()
        mark, written = unmarked(part, line.signs, within=start > 0)
        marks.append(mark or (line.mark and start == 0 and end > 0))
        parts.append(written)
    return (
        replace(line, written=parts[0], mark=marks[0]),
        replace(line, written=parts[1], mark=marks[1]),
    )
