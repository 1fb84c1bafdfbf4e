"""Tell which lines of a page are headings."""

import re
from collections.abc import Sequence

from assistant.language.folding import fold
from assistant.reading.columns.widths import width
from assistant.reading.lines.flow import FlowLine
from assistant.reading.pages.contacts import is_phone
from assistant.reading.pages.grouping import hangs, has_room
from assistant.reading.structure.named import is_known_heading, structure
from assistant.reading.structure.speakers import speaker_named
from assistant.reading.structure.statements import states

_MOST_WORDS = 8
# Text under a heading is longer than it, in letters; a list of short lines has no headings.
_TEXT = 60
# A name and a figure that is no year: a count.
_COUNTED = re.compile(r"\s(?!(?:19|20)\d\d$)\d[\d ]*$")
# A chapter's number and name.
_NUMBERED = re.compile(
    r"(?:(?P<part>[^\W\d_]+) )?(?P<number>\d{1,2}(?:\.\d{1,2}){0,3}\.?)\s+(?P<name>[A-ZÅÄÖ].*)"
)
# A bullet mark that only opens a bullet: what holds one within was read across two columns.
_MARK_WITHIN = re.compile(r"\S\s+[=*•▪■●»«¢©@]\s+[A-ZÅÄÖ0-9]")
# An abbreviation and what it stands for: one of a list.
_DEFINED = re.compile(r"[A-ZÅÄÖ]{2,}\s*[(=–]")
# What a case or a paper is registered as.
_REGISTERED = re.compile(r"(?:dnr|diarienr|diarienummer|ärendenummer|datum)\b.*\d", re.I)
_SENTENCE_WITHIN = re.compile(r"[^\W\d_]{3}[.!?] [A-ZÅÄÖ]")
# On slides a heading that no one knows has few words, and what it stands over, so many lines of
# it, is so many times as long.
_FEW_WORDS = 5
_LOOKED_AT = 2
_LONGER = 1.6
# Words that a bullet's last line may be, and lines around that tell how wide the others are.
_REST, _NEAR = 2, 30


def is_heading(lines: Sequence[FlowLine], position: int, *, prose: bool) -> bool:
    """Tell whether a line is a heading by what it says or by how it stands.

    Args:
        lines: The lines of the page.
        position: The line's.
        prose: The page is running text, where a short line over a paragraph is a heading.
    """
    line = lines[position]
    if line.kind == "heading":
        return True
    if line.kind == "bullet":
        # A first bullet of a placeholder that says no more than "Utmaningar".
        return line.level == 1 and is_known_heading(line.text)
    numbered = line.kind == "text" and prose and _is_numbered(lines, position)
    if numbered or line.kind != "text" or line.mark:
        return numbered
    if is_known_heading(line.text) or _heads_contacts(line.text):
        return not _ends_the_line_above(lines, position)
    if _stands_as_heading(lines, position, prose=prose):
        return True
    return not prose and _stands_alone(lines, position) and _is_one_of_several(lines)


def _is_numbered(lines: Sequence[FlowLine], position: int) -> bool:
    """Tell whether a line is a chapter's: "2.1 Tillsyn", over text and not in a list."""
    line = lines[position]
    match = _NUMBERED.match(line.text)
    if not match or len(line.text.split()) > _MOST_WORDS or not _may_head(match.group("name")):
        return False
    part = match.group("part")
    if part and fold(part) not in structure().numbered_parts:
        return False
    if position + 1 >= len(lines) or hangs(line.text):
        return False
    below, above = lines[position + 1], lines[position - 1] if position else None
    if "." in match.group("number").rstrip("."):
        return True
    in_list = bool(_NUMBERED.match(below.text)) and "." not in below.text.split()[0].rstrip(".")
    opens = above is None or bool(line.gap) or above.kind in ("title", "heading")
    return opens and not in_list and not below.text[:1].islower()


def _ends_the_line_above(lines: Sequence[FlowLine], position: int) -> bool:
    """Tell whether a year is the last word of what stands above: "byggs ut till", "2025"."""
    line = lines[position]
    if any(map(str.isalpha, line.text)) or position == 0 or line.gap:
        return False
    return hangs(lines[position - 1].text) or _fills_up(lines, position)


def _fills_up(lines: Sequence[FlowLine], position: int) -> bool:
    """Tell whether a line is the last words of a bullet, which the line above had no room for."""
    above = lines[position - 1]
    if position == 0 or lines[position].gap or not above.mark:
        return False
    near = lines[max(0, position - _NEAR) : position + _NEAR]
    widest = max(width(line.text) for line in near if line.kind == "text")
    few = len(lines[position].text.split()) <= _REST
    return few and above.text[-1] not in ".!?:" and not has_room(above, lines[position], widest)


def _goes_on(lines: Sequence[FlowLine], position: int) -> bool:
    """Tell whether a line holds what follows of the bullet above, or of two read across."""
    across = _MARK_WITHIN.search(lines[position - 1].text) is not None
    return across or _fills_up(lines, position)


def _heads_contacts(text: str) -> bool:
    return fold(text).rstrip(":") in structure().contact_headings


def _next_text(lines: Sequence[FlowLine], position: int) -> FlowLine:
    """Give the next line that is no note; the very next where all are."""
    rest = lines[position + 1 :]
    return next((line for line in rest if line.kind != "note"), rest[0])


def _stands_as_heading(lines: Sequence[FlowLine], position: int, *, prose: bool) -> bool:
    """Tell whether a short line stands over a list, or over a paragraph of running text."""
    if position + 1 >= len(lines):
        return False
    # A note to the line stands between it and what it heads.
    line, below = lines[position], _next_text(lines, position)
    above = lines[position - 1] if position and not line.gap else None
    if above is not None and (not above.mark or _goes_on(lines, position)):
        # What stands right under a title or a paragraph goes with it.
        return False
    if not _may_head(line.text) or hangs(line.text):
        return False
    # A bullet whose mark is lost stands over others, too.
    says = speaker_named(line.text) is not None or (not prose and states(line.text))
    if len(line.text.split()) > _MOST_WORDS or says or is_phone(below.text):
        return False
    if below.mark:
        return not below.gap or prose or len(line.text.split()) <= _FEW_WORDS
    return prose and below.kind == "text" and _may_stand_over(line.text, below.text)


def _may_stand_over(text: str, paragraph: str) -> bool:
    """Tell whether a line may head a paragraph, and is not its first line itself."""
    goes_on = _SENTENCE_WITHIN.search(text) is not None or paragraph[:1].islower()
    return not goes_on and len(paragraph) >= max(_TEXT, len(text))


def _may_head(text: str) -> bool:
    """Tell whether a line opens and ends as a heading may, and is no name with a count."""
    if not text[:1].isupper() or text[-1] in ".,;!-–" or _REGISTERED.match(text):
        return False
    return not _COUNTED.search(text) and not _MARK_WITHIN.search(text)


def _stands_alone(lines: Sequence[FlowLine], position: int) -> bool:
    """Tell whether a few words stand between blank lines, over lines twice as long."""
    line = lines[position]
    if position + 1 >= len(lines) or not lines[position + 1].gap or line.mark:
        return False
    if position and not line.gap and lines[position - 1].kind != "title":
        return False
    if line.kind != "text" or line.text[-1] == ":" or not _may_head(line.text):
        return False
    if (
        _DEFINED.match(line.text)
        or len(line.text.split()) > _FEW_WORDS
        or hangs(line.text)
        or speaker_named(line.text)
        or states(line.text)
    ):
        return False
    below = lines[position + 1 : position + 1 + _LOOKED_AT]
    return sum(len(other.text) for other in below) >= _LONGER * len(line.text) * len(below)


def _is_one_of_several(lines: Sequence[FlowLine]) -> bool:
    """Tell whether what stands first on a slide is a heading, and another further down is too.

    A single short line among longer ones is a short bullet.
    """
    body = [place for place, line in enumerate(lines) if line.kind != "title"]
    if not body or not _is_clear(lines, body[0]):
        return False
    several = sum(_is_clear(lines, place) for place in body)
    return 2 <= several <= len(body) / 2


def _is_clear(lines: Sequence[FlowLine], position: int) -> bool:
    line = lines[position]
    known = line.kind in ("text", "heading") and not line.mark and is_known_heading(line.text)
    return known or _stands_alone(lines, position)
