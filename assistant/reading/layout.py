"""Bring the lines of a page into reading order: title, headings, columns."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.language.folding import fold
from assistant.reading.columns.headings import heading_cuts
from assistant.reading.columns.regions import under_headings, without_headings
from assistant.reading.flow import FlowLine
from assistant.reading.structure import is_known_heading, structure

# A slide's title is its first lines up to a blank one, if they are few and short.
_TITLE_LINES = 4
_TITLE_WORDS = 32
_SHORT = 12
# A name and figures: a row of a table, no title.
_ROW = re.compile(r"^[^\W\d_][^\d]*\s(?!(?:19|20)\d\d\b)\d+(?:\s|$)[\d\s]*$")
# More regions than one stretch of lines can be parted into.
_REGIONS = 100
# A small letter or comma, then a capital or a bullet mark: a column may start there.
_OPENS_WITHIN = re.compile(r"[^\W\d_.!?][,)”\"]? [A-ZÅÄÖ][a-zåäö]|\S [•▪+*=»«¢¥©] ")


def arrange(flow: Sequence[FlowLine], *, titled: bool) -> list[FlowLine]:
    """Give the lines of a page in reading order, titles and headings marked as such.

    Args:
        titled: The page's first lines are its title unless they look otherwise (slides).
    """
    lines = list(flow)
    head = _title_lines(lines) if titled else 0
    arranged = [replace(line, kind="title") for line in lines[:head]]
    return arranged + _arrange_body(lines[head:], columns=True)


def _title_lines(lines: Sequence[FlowLine]) -> int:
    """Give how many of a slide's first lines are its title."""
    count = 0
    for line in lines[:_TITLE_LINES]:
        if count == 0 and (line.mark or _ROW.search(line.text)):
            return 0
        opens_body = line.mark or is_known_heading(line.text) or heading_cuts(line.text)
        if count and (opens_body or (line.gap and not _goes_on(lines[count - 1], line))):
            break
        count += 1
    words = sum(len(line.text.split()) for line in lines[:count])
    ended = count and lines[count - 1].text.endswith((".", ":"))
    if words > _TITLE_WORDS or (ended and not _stands_alone(lines, count)):
        return int(len(lines[0].text.split()) <= _SHORT and not lines[0].text.endswith((".", ":")))
    return count


def _goes_on(line: FlowLine, following: FlowLine) -> bool:
    return following.text[:1].islower() and not line.text.endswith((".", ":", "!", "?"))


def _stands_alone(lines: Sequence[FlowLine], count: int) -> bool:
    """Tell whether a title of several lines is set off by a blank line, or all there is."""
    return count > 1 and (count == len(lines) or lines[count].gap > 0)


def _arrange_body(lines: list[FlowLine], *, columns: bool) -> list[FlowLine]:
    """Give the lines under the title in reading order; `columns` looks for unheaded ones too."""
    out: list[FlowLine] = []
    loose: list[FlowLine] = []
    region, position = 1, 0
    while position < len(lines):
        line = lines[position]
        if not line.mark and heading_cuts(line.text):
            out += _loose(loose, region, columns=columns)
            end = _next_heading(lines, position + 1)
            region, loose = region + _REGIONS, []
            out += under_headings(line, lines[position + 1 : end], region)
            region, position = region + _REGIONS, end
            continue
        if _is_heading(line):
            out += _loose(loose, region, columns=columns)
            region, loose = region + _REGIONS, []
            out.append(replace(line, kind="heading", region=region))
        else:
            loose.append(line)
        position += 1
    return out + _loose(loose, region, columns=columns)


def _loose(lines: list[FlowLine], region: int, *, columns: bool) -> list[FlowLine]:
    if columns and _may_have_columns(lines):
        parted = without_headings(lines, region)
        if parted is not None:
            return parted
    return [replace(line, region=region) for line in lines]


def _may_have_columns(lines: Sequence[FlowLine]) -> bool:
    """Tell, cheaply, whether a line has a capital or mark within that may open something."""
    return any(_OPENS_WITHIN.search(line.text) for line in lines)


def _next_heading(lines: list[FlowLine], start: int) -> int:
    for position in range(start, len(lines)):
        line = lines[position]
        if _is_heading(line) or (not line.mark and heading_cuts(line.text)):
            return position
    return len(lines)


def _is_heading(line: FlowLine) -> bool:
    if line.kind == "heading":
        return True
    if line.kind != "text" or line.mark:
        return False
    text = fold(line.text).rstrip(":")
    return is_known_heading(line.text) or text in structure().contact_headings
