"""Read a contact list: office, name and telephone number, each on its line."""

import re
from collections.abc import Sequence

from assistant.language.folding import fold
from assistant.reading.lines.flow import FlowLine
from assistant.reading.pages.grouping import hangs
from assistant.reading.pages.tables import heads_only
from assistant.reading.structure.named import structure
from assistant.reading.written import Written, added, joined

_PHONE = re.compile(
    r"(?:(?:tel|tfn|telefon|mobil|växel|phone)\.?:? ?)?\+?\d[\d\s()/–-]{6,18}\d", re.I
)
_NAME = re.compile(
    r"[A-ZÅÄÖÉÜ][^\W\d_]+(?:[- ](?:(?:de|von|af|van|der|la) )?[A-ZÅÄÖÉÜ][^\W\d_]*\.?){1,4}"
)
# What may be called, beside what may be a date, years or the number of a case.
_CALLED = re.compile(r"[^\W\d_]|\+|\(?0")
_MAIL = re.compile(r"\S+@\S+\.\w{2,}")
_LABEL = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}(?=:)")
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


def contacts(flow: Sequence[FlowLine], start: int, end: int) -> list[Written]:
    """Give the entry as statements, "Office, unit: name, number", one a person.

    An office's name goes with each of its people, so that who asks for one person is not
    answered with another's number.
    """
    ends = [position + 1 for position in range(start, end) if is_phone(flow[position].text)]
    people = [position for position in range(start, end) if is_person(flow[position].text)]
    if len(ends) < 2 or len(people) != len(ends) or people[0] == start:
        return [_statement(flow, range(start, end))]
    office = range(start, people[0])
    return [
        _statement(flow, [*office, *range(first, last)])
        for first, last in zip(people, ends, strict=True)
    ]


def _statement(flow: Sequence[FlowLine], positions: Sequence[int]) -> Written:
    parts: list[Written] = []
    for place, position in enumerate(positions):
        if parts:
            parts.append(added(_separator(flow[positions[place - 1]], flow[position])))
        parts.append(flow[position].written)
    return joined(parts)


def before_others(flow: Sequence[FlowLine], start: int, end: int) -> int:
    """Give where a contact that starts here ends, if what follows it without a mark is another.

    Nothing ends a line of a number, so that lines after it look like the rest of it.
    """
    for position in range(start + 1, end):
        before, line = flow[position - 1], flow[position]
        if line.text[:1].isupper() and not hangs(before.text) and not before.text.endswith(","):
            said = " ".join(one.text for one in flow[start:position])
            return position if is_contact(said) else end
    return end


def is_contact(text: str) -> bool:
    """Tell whether a line says whom to ask: "Kontakt: Eva Berg, telefon 0123-45 67 89"."""
    label = _LABEL.match(text)
    if label is None or fold(label.group()) not in structure().contact_headings:
        return False
    numbers = (match.group() for match in _PHONE.finditer(text, label.end()))
    return bool(_MAIL.search(text)) or any(
        is_phone(number) and _CALLED.match(number) for number in numbers
    )


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
        if position > start and heads_only(flow, position):
            return start  # years over figures, which look like telephone numbers
        if position == start and _is_list_heading(flow, position):
            return start
        if is_phone(line.text):
            return position + 1 if position > start else start
    return start


def _is_list_heading(flow: Sequence[FlowLine], position: int) -> bool:
    """Tell whether a line heads the whole list ("Kontaktpersoner")."""
    return fold(flow[position].text).rstrip(":") in structure().contact_headings


def _separator(before: FlowLine, line: FlowLine) -> str:
    if is_phone(before.text):
        return "; "
    if is_person(line.text) and not before.text.endswith((":", ",")):
        return ": "
    return " " if before.text.endswith((",", ":")) else ", "
