"""Read a contact list: office, name and telephone number, each on its line."""

import re
from collections.abc import Sequence

from assistant.language.folding import fold
from assistant.reading.flow import FlowLine
from assistant.reading.structure import structure
from assistant.reading.written import Written, added, joined

_PHONE = re.compile(
    r"(?:(?:tel|tfn|telefon|mobil|växel|phone)\.?:? ?)?\+?\d[\d\s()/–-]{6,18}\d", re.I
)
_NAME = re.compile(
    r"[A-ZÅÄÖÉÜ][^\W\d_]+(?:[- ](?:(?:de|von|af|van|der|la) )?[A-ZÅÄÖÉÜ][^\W\d_]*\.?){1,4}"
)
# An office, its address and a name take so many lines at most.
_MOST_LINES = 6


def contact_end(flow: Sequence[FlowLine], start: int) -> int:
    """Give where the entry of one office that starts here ends; start if there is none.

    An office with several people ends after the last person's number.
    """
    end = _entry_end(flow, start)
    if end == start or is_person(flow[start].text):
        return end
    while True:
        further = _entry_end(flow, end)
        if further == end or further - end > 2 or not is_person(flow[end].text):
            return end
        end = further


def contact(flow: Sequence[FlowLine], start: int, end: int) -> Written:
    """Give the entry as one statement: "Office, unit: name, number; name, number"."""
    parts: list[Written] = []
    for position in range(start, end):
        if parts:
            parts.append(added(_separator(flow, position)))
        parts.append(flow[position].written)
    return joined(parts)


def is_phone(text: str) -> bool:
    """Tell whether a line is a telephone number."""
    return bool(_PHONE.fullmatch(text.strip())) and sum(map(str.isdigit, text)) >= 7


def is_person(text: str) -> bool:
    """Tell whether a line is a person's name rather than a body's."""
    words = fold(text).replace(",", " ").split()
    if any(word.endswith(structure().offices) for word in words):
        return False
    return bool(_NAME.fullmatch(text.strip()))


def _entry_end(flow: Sequence[FlowLine], start: int) -> int:
    for position in range(start, min(start + _MOST_LINES, len(flow))):
        line = flow[position]
        if line.kind != "text" or line.mark or line.text.endswith("."):
            return start
        if position == start and _is_list_heading(flow, position):
            return start
        if is_phone(line.text):
            return position + 1 if position > start else start
    return start


def _is_list_heading(flow: Sequence[FlowLine], position: int) -> bool:
    """Tell whether a line heads the whole list ("Kontaktpersoner")."""
    return fold(flow[position].text).rstrip(":") in structure().contact_headings


def _separator(flow: Sequence[FlowLine], position: int) -> str:
    before, line = flow[position - 1], flow[position]
    if is_phone(before.text):
        return "; "
    if is_person(line.text) and not before.text.endswith((":", ",")):
        return ": "
    return " " if before.text.endswith((",", ":")) else ", "
