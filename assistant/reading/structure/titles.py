"""Tell which of a page's first lines are its title."""

import re
from collections.abc import Sequence

from assistant.reading.columns.headings import heading_cuts
from assistant.reading.lines.flow import FlowLine
from assistant.reading.pages.grouping import hangs
from assistant.reading.structure.named import is_known_heading
from assistant.reading.structure.speakers import speaker_named

_MOST_LINES = 4
_MOST_WORDS = 32
# A single line that ends a sentence is text, not a title, unless it is this short.
_SHORT = 6
# A name and figures: a row of a table, no title.
_ROW = re.compile(r"^[^\W\d_][^\d]*\s(?!(?:19|20)\d\d\b)\d+(?:\s|$)[\d\s]*$")
_DATED = re.compile(r"\bden \d{1,2} [a-zåäö]{3,}")
_ENDS = (".", ":", "!", "?")


def title_length(lines: Sequence[FlowLine]) -> int:
    """Give how many of the first lines are the page's title; 0 where it has none."""
    named = sum(1 for line in lines if line.kind == "title")
    if named or not lines or not _may_open(lines[0]):
        return 0
    if all(_ROW.search(line.text) for line in lines[:2]):
        return 0
    count = 1
    while count < min(len(lines), _MOST_LINES) and _goes_on(lines[count - 1], lines[count]):
        count += 1
    words = sum(len(line.text.split()) for line in lines[:count])
    if words > _MOST_WORDS:
        return 0
    if not lines[count - 1].text.endswith(_ENDS):
        return count
    alone = count == len(lines) or lines[count].gap > 0
    return count if alone and (count > 1 or words <= _SHORT) else 0


def _may_open(line: FlowLine) -> bool:
    if line.kind != "text" or line.mark:
        return False
    if speaker_named(line.text) is not None:
        return False
    return not is_known_heading(line.text) and not heading_cuts(line.text)


def _goes_on(line: FlowLine, following: FlowLine) -> bool:
    """Tell whether a title goes on: a small letter, or a line that cannot end there."""
    if following.kind != "text" or following.mark or line.text.endswith(_ENDS):
        return False
    if following.whole or heading_cuts(following.text):
        return False
    broken = hangs(line.text) or line.text.endswith((",", "-", "–", "/"))
    if following.gap:
        # "6ppnade den 4 april" tells of a day: its capital was misread, and it is no title.
        return following.text[:1].islower() and not _DATED.search(following.text)
    return following.text[:1].islower() or broken
