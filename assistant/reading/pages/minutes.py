"""Find the cases of minutes in running text, and the headings that every case has."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.language.folding import fold
from assistant.reading.lines.flow import FlowLine
from assistant.reading.written import added, joined

# "§ 61", alone or with what the case is about.
_CASE = re.compile(r"§+\s*\d{1,3}(?:\s?[a-z])?(?P<title>\s+[A-ZÅÄÖ].*)?")
_MOST_WORDS = 16
_CASE_LEVEL, _PART_LEVEL = 1, 2
# What the parts of a case are headed by, besides anybody's "beslut".
_PARTS = frozenset(
    ("beslut", "arendet", "arendebeskrivning", "beskrivning av arendet", "bakgrund",
     "sammanfattning av arendet", "yrkande", "yrkanden", "forslag till beslut", "forslag",
     "beslutsgang", "proposition", "propositionsordning", "omrostning", "votering",
     "reservation", "reservationer", "protokollsanteckning", "sarskilt yttrande", "jav",
     "beslutsunderlag", "skickas till", "expedieras till", "fragor",
     "fragor fran ledamoterna", "overlaggning")
)  # fmt: skip
_DECISION_WORDS = 3


def with_cases(flow: Sequence[FlowLine]) -> list[FlowLine]:
    """Give the lines of a page with each case and the parts of it as headings.

    A number on a line of its own is joined to the case's name on the next.
    """
    if not any(_opens_case(line) for line in flow):
        return list(flow)
    out: list[FlowLine] = []
    for line in flow:
        if _opens_case(line):
            out.append(replace(line, kind="heading", level=_CASE_LEVEL))
        elif out and _names_case(out[-1], line):
            written = joined([out[-1].written, added(" "), line.written])
            out[-1] = replace(out[-1], written=written)
        elif line.kind == "text" and not line.mark and _heads_part(line.text):
            out.append(replace(line, kind="heading", level=_PART_LEVEL))
        else:
            out.append(line)
    return out


def _opens_case(line: FlowLine) -> bool:
    if line.kind != "text" or line.mark or line.text.endswith("."):
        return False
    return _CASE.fullmatch(line.text) is not None and len(line.text.split()) <= _MOST_WORDS


def _names_case(above: FlowLine, line: FlowLine) -> bool:
    """Tell whether a line is what the case is about, whose number alone stands above."""
    hit = _CASE.fullmatch(above.text)
    if hit is None or hit.group("title") or above.kind != "heading":
        return False
    short = len(line.text.split()) <= _MOST_WORDS and line.text[-1] not in ".:"
    return line.kind == "text" and not line.mark and short and not _heads_part(line.text)


def _heads_part(text: str) -> bool:
    said = fold(text).rstrip(":")
    decided = said.endswith("beslut") and len(said.split()) <= _DECISION_WORDS
    return text[:1].isupper() and (said in _PARTS or decided)
