"""A table's row that is of a part, where the table has one for the whole that is asked for."""

import re
from collections.abc import Container
from dataclasses import replace

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH, best_match
from assistant.answering.evidence.row_says import RESULT
from assistant.answering.selection import Case
from assistant.language import fold

# What sums up the rows of a table; an average or the whole country sums nothing up.
_SUM = re.compile(r"\W*(?:summa|totalt?|total(?:en|summa)?|sammanlagt|samtliga|alla|sum|all)\W*")
# Each row is asked for, or which of them: not what they make together.
_OF_EACH = re.compile(
    r"\b(?:vilk(?:en|et|a)|vem|fordela\w*|varje|respektive|uppdela\w*"
    r"|which|who|each|respectively|distribut\w*)\b"
)
_PLACE = re.compile(r"^(\w+) (?:kommun|stad)\b")


def with_wholes(case: Case) -> Case:
    """Give the question with the rows of parts that it does not name left aside for the whole's.

    Of "Gästnätter: Hotell, Camping, Totalt" all guest nights are the total, and of unemployment
    "Lillköping, länet" that of the municipality whose document it is. The row of the whole says
    itself what its table is of, as the label "Totalt" has no word for it.
    """
    if _OF_EACH.search(case.asked):
        return case
    rows = [it for it in case.candidates if it.statement.kind == "row"]
    # A row that the question names is asked for, and so are none of those beside it.
    named = {it.table for it in rows if not _sums_up(it) and _is_named(case, it)}
    wholes = {it.statement.id: it.table for it in rows if _is_whole(case, it)}
    tables = set(wholes.values()) - named
    wholes = {name: table for name, table in wholes.items() if table in tables}
    parts = {it.statement.id for it in rows if it.table in tables} - wholes.keys()
    if not parts:
        return case
    return replace(case, candidates=tuple(_weighed(it, wholes, parts) for it in case.candidates))


def _weighed(it: Candidate, wholes: Container[str], parts: Container[str]) -> Candidate:
    if it.statement.id in parts:
        return replace(it, aside=True)
    if it.statement.id in wholes:
        return replace(it, own=tuple(map(max, it.own, it.around)))
    return it


def _is_whole(case: Case, it: Candidate) -> bool:
    """Say whether a row sums up what stands above it, all that is named being said there."""
    if it.cells is None or any(RESULT.search(fold(head)) for head in it.cells.heads):
        # Of a deficit the board says more in its own words than the sum of its table.
        return False
    covered = all(it.covered(place) for place, part in enumerate(case.concepts) if part.hard)
    return covered and _sums_up(it)


def _sums_up(it: Candidate) -> bool:
    label = _label(it)
    place = _PLACE.match(fold(it.facts.publisher or ""))
    return bool(_SUM.fullmatch(label)) or (place is not None and label == place[1])


def _is_named(case: Case, it: Candidate) -> bool:
    """Say whether a label has a word of the question itself; another language's has none."""
    label, swedish = bag(_label(it)), case.query.language == "sv"
    said = (part.said if swedish else part.forms for part in case.concepts)
    return any(forms and best_match(forms, label) >= ENOUGH for forms in said)


def _label(it: Candidate) -> str:
    return fold(it.cells.label) if it.cells else ""
