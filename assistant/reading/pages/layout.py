"""Bring the lines of a page into reading order: title, headings, columns."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.reading.columns.boxes import boxed_order
from assistant.reading.columns.headings import heading_cuts
from assistant.reading.columns.regions import (
    may_be_headings,
    under_headings,
    without_headings,
)
from assistant.reading.lines.flow import FlowLine
from assistant.reading.pages.tables import heads_only, table_end
from assistant.reading.structure.headings import is_heading
from assistant.reading.structure.named import is_known_heading
from assistant.reading.structure.titles import title_length

# More regions than one stretch of lines can be parted into.
_REGIONS = 100
# A page holds fewer lines; more are a text without pages, which has no columns either.
_MOST_LINES = 100
# Rows under a table's line of heads.
_FEWEST_ROWS = 2
# Characters; no slide prints more on a line of both its columns (137 in the longest of 60 that
# were read straight across), so a longer line is a paragraph and stands in no columns.
_PRINTED = 250
# Columns are printed on one line; what is longer was never wrapped. In letters.
_LONGEST_LINE = 220
# Beyond a few lines, so large a share of them has something that seems to open within.
_FEW_LINES = 8
_FEWEST_OPENINGS = 0.4
# A small letter or comma, then a capital or a bullet mark: a column may start there.
_OPENS_WITHIN = re.compile(r"[^\W\d_.!?][,)”\"]? [A-ZÅÄÖ][a-zåäö]|\S [•▪+*=»«¢¥©] ")


def arrange(flow: Sequence[FlowLine], *, titled: bool, prose: bool) -> list[FlowLine]:
    """Give the lines of a page in reading order, titles and headings marked as such.

    Args:
        flow: The lines as the file has them.
        titled: The page's first lines are its title unless they look otherwise.
        prose: The page is running text rather than bullets.
    """
    boxed = any(line.box is not None for line in flow)
    lines = boxed_order(flow, _REGIONS) if boxed else list(flow)
    head = title_length(lines) if titled else 0
    lines[:head] = [replace(line, kind="title") for line in lines[:head]]
    if boxed:
        return _headed(lines, prose=prose)
    return lines[:head] + _arranged_plain(lines, head, prose=prose)


def _headed(lines: Sequence[FlowLine], *, prose: bool) -> list[FlowLine]:
    return [
        replace(line, kind="heading") if is_heading(lines, place, prose=prose) else line
        for place, line in enumerate(lines)
    ]


def _arranged_plain(lines: Sequence[FlowLine], head: int, *, prose: bool) -> list[FlowLine]:
    """Arrange what stands under a title of so many lines."""
    out: list[FlowLine] = []
    loose: list[FlowLine] = []
    region, position = _REGIONS, head
    while position < len(lines):
        line = lines[position]
        table = table_end(lines, position)
        rows = table - position - 1
        if rows >= _FEWEST_ROWS or (rows and heads_only(lines, position)):
            # Years over figures are heads of a table, not headings of columns of text.
            out += _loose(loose, region)
            region, loose = region + _REGIONS, []
            out += [replace(row, region=region) for row in lines[position:table]]
            region, position = region + _REGIONS, table
            continue
        if _is_row_of_headings(line):
            out += _loose(loose, region)
            end = _next_heading(lines, position + 1, prose=prose)
            end = min(end, position + 1 + _MOST_LINES)
            region, loose = region + _REGIONS, []
            out += under_headings(line, lines[position + 1 : end], region)
            region, position = region + _REGIONS, end
            continue
        if is_heading(lines, position, prose=prose):
            out += _loose(loose, region)
            region, loose = region + _REGIONS, []
            end = _next_heading(lines, position + 1, prose=prose)
            if not prose and (parted := _two_unknown(lines[position:end], region)):
                out += parted
                region, position = region + _REGIONS, end
                continue
            out.append(replace(line, kind="heading", region=region))
        else:
            loose.append(line)
        position += 1
    return out + _loose(loose, region)


def _is_row_of_headings(line: FlowLine) -> bool:
    return line.kind == "text" and not line.mark and bool(heading_cuts(line.text))


def _two_unknown(lines: Sequence[FlowLine], region: int) -> list[FlowLine] | None:
    """Give the columns under a line of two headings that no one knows; None where it is one."""
    if is_known_heading(lines[0].text) or not may_be_headings(lines[0]):
        return None
    if not _may_have_columns(lines):
        return None
    parted = without_headings(lines, region)
    return parted if parted and sum(line.kind == "heading" for line in parted) > 1 else None


def _next_heading(lines: Sequence[FlowLine], start: int, *, prose: bool) -> int:
    for position in range(start, len(lines)):
        if _is_row_of_headings(lines[position]):
            return position
        if is_heading(lines, position, prose=prose) and not lines[position].mark:
            return position
    return len(lines)


def _is_printed_line(line: FlowLine) -> bool:
    return line.kind == "text" and not line.whole and len(line.text) <= _PRINTED


def _may_have_columns(lines: Sequence[FlowLine]) -> bool:
    """Tell, cheaply: a column may start only where a line has a capital or a mark within."""
    if not 1 < len(lines) <= _MOST_LINES or not all(map(_is_printed_line, lines)):
        return False
    if max(len(line.text) for line in lines) > _LONGEST_LINE:
        return False
    opening = sum(bool(_OPENS_WITHIN.search(line.text)) for line in lines)
    return opening >= max(1, _FEWEST_OPENINGS * (len(lines) - _FEW_LINES))


def _loose(lines: list[FlowLine], region: int) -> list[FlowLine]:
    if _may_have_columns(lines):
        parted = without_headings(lines, region)
        if parted is not None:
            return parted
    return [replace(line, region=region) for line in lines]
