"""Tell the spaces that mark pages from those that OCR left of bullets it lost."""

import re
from collections import Counter
from collections.abc import Sequence

from assistant.reading.lines.flow import MARK
from assistant.reading.pages.grouping import hangs

# So few of a file's marks may stand amid a list: more, and lists begin and end its pages.
_FEW = 0.25
_FEWEST_MARKS = 4
# Lines that a bullet's text may be wrapped to.
_WRAPPED = 2
# A title of a slide seldom has so many words.
_LONG = 6
_BROKEN = re.compile(r"[,–-]$")


def page_marks(lines: Sequence[str], marked: Sequence[bool]) -> list[bool]:
    """Give which of the lines that begin with a page's mark do open one.

    A line amid the bullets of one list opens none, nor does one that ends the line before it.

    Args:
        lines: Of the whole text.
        marked: One a line: it begins as the first line of a page may.
    """
    places = [place for place, is_marked in enumerate(marked) if is_marked]
    within = {place for place in places if _is_within_list(lines, place)}
    if len(places) < _FEWEST_MARKS or len(within) > _FEW * len(places):
        within = set()
    titles = Counter(lines[place].strip() for place in places)
    kept = list(marked)
    for place in places:
        bullet = place in within and titles[lines[place].strip()] == 1 and _is_text(lines[place])
        if bullet or _ends_line_above(lines, place):
            kept[place] = False
    return kept


def _is_within_list(lines: Sequence[str], place: int) -> bool:
    """Tell whether bullets of one mark stand right before a line and right after it."""
    before = [_sign(line) for line in lines[max(0, place - 1 - _WRAPPED) : place][::-1]]
    after = [_sign(line) for line in lines[place + 1 : place + 2 + _WRAPPED]]
    above, below = _first_sign(before), _first_sign(after)
    return above is not None and above == below


def _sign(line: str) -> str | None:
    """Give a line's bullet mark; nothing of a wrapped line, None of what is no list."""
    match = MARK.match(line)
    if match:
        return match.group("sign")
    return "" if line.strip()[:1].islower() else None


def _first_sign(signs: Sequence[str | None]) -> str | None:
    for sign in signs:
        if sign is None or sign:
            return sign
    return None


def _is_text(line: str) -> bool:
    words = line.split()
    return bool(words) and (len(words) >= _LONG or words[0][0].isdigit() or words[0].islower())


def _ends_line_above(lines: Sequence[str], place: int) -> bool:
    above, line = lines[place - 1].strip() if place else "", lines[place].strip()
    return line[:1].islower() and bool(above) and (hangs(above) or bool(_BROKEN.search(above)))
