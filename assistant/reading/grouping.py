"""Find which lines make one bullet, paragraph, heading or title."""

import re
from collections.abc import Sequence

from assistant.language.folding import fold
from assistant.reading.flow import FlowLine
from assistant.reading.structure import structure

_ENDS = re.compile(r"[.!?…:][\"”’)]*$")
_LAST_WORD = re.compile(r"([^\W\d_]+)\W*$")


def group_end(flow: Sequence[FlowLine], start: int) -> int:
    """Give the end of the lines that go together with the one at start."""
    end = start + 1
    while end < len(flow) and _goes_on(flow, start, end):
        end += 1
    return end


def _goes_on(flow: Sequence[FlowLine], start: int, position: int) -> bool:
    before, line = flow[position - 1], flow[position]
    if line.kind != before.kind or line.region != before.region or line.mark:
        return False
    if line.kind == "title":
        return True
    if line.kind != "text":
        return False
    if line.gap:
        return _broken_off(before.text) and line.text[:1].islower()
    return not _opens(before, line, _width(flow, start))


def _opens(before: FlowLine, line: FlowLine, width: int) -> bool:
    """Tell whether a line without mark or blank line before it opens a new bullet."""
    if _is_label(line.text):
        return True
    first = line.text.lstrip("\"”“'(»")[:1]
    if not first.isupper() and not first.isdigit():
        return False
    if _broken_off(before.text):
        return False
    if _ENDS.search(before.text):
        return _has_room(before, line, width)
    return first.isupper() or _has_room(before, line, width)


def _is_label(text: str) -> bool:
    """Tell whether a line is a goal of its own ("Mål 5, ...")."""
    return any(pattern.match(text) for pattern in structure().goals)


def _has_room(before: FlowLine, line: FlowLine, width: int) -> bool:
    """Tell whether the next line's first word would have fitted on the line before it."""
    word = line.text.split(maxsplit=1)[0]
    return len(before.text) + 1 + len(word) <= width


def _width(flow: Sequence[FlowLine], start: int) -> int:
    """Give the length of the longest line of the region."""
    region = flow[start].region
    return max(len(line.text) for line in flow if line.region == region and line.kind == "text")


def _broken_off(text: str) -> bool:
    """Tell whether a line ends where no bullet or sentence does."""
    if text.endswith((",", "-", "–", "/", "(")):
        return True
    last = _LAST_WORD.search(text)
    return bool(last) and not _ENDS.search(text) and fold(last.group(1)) in structure().continuers
