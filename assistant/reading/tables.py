"""Read a table in plain text: a line of column heads, then lines of a name and figures."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.reading.flow import FlowLine
from assistant.reading.written import Written, added, joined
from assistant.records.places import Span

_HEAD = re.compile(r"(?:(?:19|20)\d\d(?:[/–-]\d{2,4})?|Q[1-4]|[Kk]v(?:artal)? ?[1-4]|T[123])")
_FIGURE = re.compile(r"[-–−+]?\d[\d.,:]*(?: ?%)?|[-–]|\.\.")
# A table must have at least so many column heads on one line to be taken for one.
_FEWEST_HEADS = 2
# How sure a row is whose figures do not answer one to one to the heads.
_UNEVEN = 0.4


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, readable as a statement ("Grundsärskola: 2017: 168; 2018: 183")."""

    written: Written
    columns: tuple[str, ...]
    confidence: float


def table_end(flow: Sequence[FlowLine], start: int) -> int:
    """Give where the table that starts with this line of heads ends; start if there is none."""
    if len(_heads(flow[start].text)) < _FEWEST_HEADS:
        return start
    end = start + 1
    while end < len(flow) and flow[end].region == flow[start].region and _figures(flow[end].text):
        end += 1
    return end if end > start + 1 else start


def table_rows(flow: Sequence[FlowLine], start: int, end: int) -> list[Row]:
    """Give the rows of a table, each figure with the head of its column."""
    head = flow[start]
    spans = _heads(head.text)
    columns = [head.written.cut(a, b) for a, b in spans]
    return [_row(flow[position], columns) for position in range(start + 1, end)]


def _heads(text: str) -> list[Span]:
    """Give the column heads at the end of a line, if all of them look like heads."""
    return _tail(text, _HEAD)


def _figures(text: str) -> list[Span]:
    figures = _tail(text, _FIGURE)
    named = figures and any(c.isalpha() for c in text[: figures[0][0]])
    return figures if len(figures) >= _FEWEST_HEADS and named else []


def _tail(text: str, pattern: re.Pattern[str]) -> list[Span]:
    spans: list[Span] = []
    for match in reversed(list(re.finditer(r"\S+", text))):
        if not pattern.fullmatch(match.group()):
            break
        spans.insert(0, match.span())
    return spans


def _row(line: FlowLine, columns: Sequence[Written]) -> Row:
    cells = _figures(line.text)
    parts = [line.written.cut(0, cells[0][0]).strip()]
    for place, (start, end) in enumerate(cells):
        parts.append(added(": " if place == 0 else "; "))
        if place < len(columns):
            parts.extend((columns[place], added(": ")))
        parts.append(line.written.cut(start, end))
    heads = tuple(column.text for column in columns)
    return Row(joined(parts), heads, 1.0 if len(cells) == len(columns) else _UNEVEN)
