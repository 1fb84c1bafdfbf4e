"""Bring lines with boxes into reading order: columns one after another, left to right.

A page is cut, again and again, where white space runs through it: along a gutter that no line
crosses, else between the lines, so that a title across both columns comes before them.

Source: Nagy and Seth, Hierarchical representation of optically scanned documents, 1984 (XY-cut).
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from assistant.reading.extract import Box
from assistant.reading.lines.flow import FlowLine
from assistant.reading.structure.named import is_known_heading

# A gutter is at least this wide, in heights of a line; table columns are often closer.
_GUTTER = 0.6
# More white than this, in heights of a line, stands for a blank line.
_GAP = 0.75
# Where lines are set wide apart, so much more than usual does.
_GAP_OF_USUAL = 1.4
# Columns of text hold words; columns of figures are a table and are read row by row.
_FEWEST_WORDS = 2.0


def boxed_order(lines: Sequence[FlowLine], region: int) -> list[FlowLine]:
    """Give the lines in reading order, each with its region and the blank lines before it.

    Lines without a box keep their order after the others.
    """
    boxed = [line for line in lines if line.box is not None]
    if not boxed:
        return [replace(line, region=region) for line in lines]
    height = (
        median(_box(line)[3] - _box(line)[1] for line in boxed if not line.whole)
        if any(not line.whole for line in boxed)
        else 12.0
    )
    counter = [region]
    ordered = _ordered(boxed, height, counter)
    loose = [replace(line, region=counter[0] + 1) for line in lines if line.box is None]
    return _with_gaps(ordered, height) + loose


def _ordered(lines: list[FlowLine], height: float, counter: list[int]) -> list[FlowLine]:
    columns = _columns(lines, height)
    if columns is not None:
        out: list[FlowLine] = []
        for column in columns:
            counter[0] += 1
            out += _ordered(column, height, counter)
        counter[0] += 1
        return out
    bands = _bands(lines)
    if len(bands) == 1:
        ordered = sorted(lines, key=lambda line: (round(_box(line)[1] / height), _box(line)[0]))
        return [replace(line, region=counter[0]) for line in ordered]
    # Neighbouring bands may share a gutter, so as many as possible are cut together.
    start = 0
    out = []
    while start < len(bands):
        end = _longest_parted(bands, start, height)
        band = [line for part in bands[start:end] for line in part]
        if end - start == 1:
            out += [replace(line, region=counter[0]) for line in _row(band)]
        else:
            out += _ordered(band, height, counter)
        start = end
    return out


def _longest_parted(bands: Sequence[list[FlowLine]], start: int, height: float) -> int:
    """Give the end of the longest run of bands from start that a gutter parts into columns."""
    for end in range(len(bands), start + 1, -1):
        joined = [line for part in bands[start:end] for line in part]
        if _columns(joined, height) is not None and _columns(bands[start], height, few=True):
            return end
    return start + 1


def _row(band: list[FlowLine]) -> list[FlowLine]:
    return sorted(band, key=lambda line: (_box(line)[0], _box(line)[1]))


def _columns(
    lines: Sequence[FlowLine], height: float, *, few: bool = False
) -> list[list[FlowLine]] | None:
    """Part lines at the gutters that none of them crosses; None where there is none."""
    by_left = sorted(lines, key=lambda line: _box(line)[0])
    columns: list[list[FlowLine]] = [[by_left[0]]]
    right = _box(by_left[0])[2]
    for line in by_left[1:]:
        if _box(line)[0] - right >= _GUTTER * height:
            columns.append([])
        columns[-1].append(line)
        right = max(right, _box(line)[2])
    if len(columns) < 2 or not (few or all(_is_text(column) for column in columns)):
        return None
    return columns


def _is_text(column: Sequence[FlowLine]) -> bool:
    if any(is_known_heading(line.text) for line in column):
        return True
    words = sum(sum(c.isalpha() for c in w) > 1 for line in column for w in line.text.split())
    return words / len(column) >= _FEWEST_WORDS


def _bands(lines: Sequence[FlowLine]) -> list[list[FlowLine]]:
    """Part lines between which no line crosses, top to bottom."""
    by_top = sorted(lines, key=lambda line: _box(line)[1])
    bands: list[list[FlowLine]] = [[by_top[0]]]
    bottom = _middle(by_top[0])
    for line in by_top[1:]:
        # Boxes of neighbouring lines may overlap a little; their middles do not.
        if _box(line)[1] >= bottom:
            bands.append([])
            bottom = _middle(line)
        bands[-1].append(line)
        bottom = max(bottom, _middle(line))
    return bands


def _middle(line: FlowLine) -> float:
    box = _box(line)
    return (box[1] + box[3]) / 2


def _with_gaps(lines: Sequence[FlowLine], height: float) -> list[FlowLine]:
    whites = [_box(b)[1] - _box(a)[3] for a, b in pairwise(lines) if a.region == b.region]
    usual = median(white for white in whites if white >= 0) if any(w >= 0 for w in whites) else 0
    most = max(_GAP * height, _GAP_OF_USUAL * usual)
    gaps = [
        0 if a.region == b.region and _box(b)[1] - _box(a)[3] < most else 1
        for a, b in pairwise(lines)
    ]
    return [replace(line, gap=gap) for line, gap in zip(lines, [0, *gaps], strict=True)]


def _box(line: FlowLine) -> Box:
    if line.box is None:
        raise ValueError("only lines with boxes can be ordered by them")
    return line.box
