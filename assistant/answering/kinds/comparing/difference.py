"""How much a figure changed between two years: the difference, where both figures are certain."""

import re

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.cells import cells_of, figure
from assistant.answering.evidence.values import values
from assistant.answering.kinds.judging.values.figures import FIGURES, numbers
from assistant.language import fold
from assistant.records.questions import Language

# The unit that follows a figure, and how English says it.
_UNITS = {
    "procent": "percent", "%": "percent", "miljoner kronor": "million kronor",
    "miljoner": "million", "mnkr": "million kronor", "kronor": "kronor", "kr": "kronor",
    "dagar": "days", "veckor": "weeks", "manader": "months", "timmar": "hours", "gram": "grams",
    "personer": "people", "elever": "pupils", "barn": "children", "hushall": "households",
}  # fmt: skip
_UNIT = re.compile(rf"\s*({'|'.join(sorted(_UNITS, key=len, reverse=True))})(?!\w)")
_SHARE_SAID = re.compile(r"\b(procent|andel\w*|share|per ?cent)\b|%")
_SWEDISH = {"%": "procent", "manader": "månader", "hushall": "hushåll"}
_NUMBER = re.compile(r"[-–−+]?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?")
_Figure = tuple[float, str]


def difference(
    first: tuple[str, Candidate], last: tuple[str, Candidate], language: Language
) -> str | None:
    """Say what a figure went from and to; None where a figure or its unit is not certain.

    Args:
        first, last: A year with the statement that gives its figure.
    """
    before, after = _figure_of(*first), _figure_of(*last)
    if before is None or after is None or before[1] != after[1] or before[0] == after[0]:
        return None
    moved = after[0] - before[0]
    if language == "sv":
        said = _SWEDISH.get(after[1], after[1])
        points = "enheter" if said == "procent" else ""
        text = "{}–{}: från {} till {}{}, {} {}{}."
        way = "upp" if moved > 0 else "ned"
    else:
        said = _UNITS.get(after[1], "")
        points = "age points" if said == "percent" else ""
        text = "{}–{}: from {} to {}{}, {} {}{}."
        way = "up" if moved > 0 else "down"
    unit = f" {said}" if said else ""
    return text.format(
        first[0], last[0], _text(before[0], language), _text(after[0], language), unit,
        way, _text(abs(moved), language), f"{unit}{points}" if points else "",
    )  # fmt: skip


def says_share(text: str) -> bool:
    """Say whether a text says that its figures are shares."""
    return _SHARE_SAID.search(fold(text)) is not None


def _figure_of(year: str, it: Candidate) -> _Figure | None:
    """Give the one figure of a year that a statement holds, with its unit."""
    text = it.statement.reading
    if it.statement.kind == "row":
        return _in_row(year, it)
    found = [value for value in values(text) if value.kind in FIGURES and not numbers(text, value)]
    number = _NUMBER.match(text, found[0].start) if len(found) == 1 else None
    value = figure(number.group()) if number else None
    if number is None or value is None:
        return None
    unit = _UNIT.match(fold(text), number.end())
    return value, unit.group(1) if unit else ""


def _in_row(year: str, it: Candidate) -> _Figure | None:
    """Give the figure under the one head of a year; a share is one by what stands over it."""
    cells = cells_of(it.statement.reading)
    heads = [head for head in cells.heads if year in head] if cells else []
    value = cells.figure(heads[0]) if cells and len(heads) == 1 else None
    if cells is None or value is None:
        return None
    said = dict(cells.under)[heads[0]]
    over = f"{cells.label} {it.statement.locator.section or ''} {said}"
    return value, "procent" if says_share(over) else ""


def _text(value: float, language: Language) -> str:
    whole, _, rest = f"{value:,.2f}".partition(".")
    rest = rest.rstrip("0")
    point = "," if language == "sv" else "."
    between = " " if language == "sv" else ","
    return whole.replace(",", between) + (point + rest if rest else "")
