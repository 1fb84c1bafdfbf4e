"""Read table rows as statements: "Grundsärskola: 2017: 168, 2018: 183".

In plain text a table is a line of a name and column heads, then lines of a name and figures.
Formats that know tables give the cells of each row.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.reading.flow import FlowLine
from assistant.reading.written import Written, added, joined
from assistant.records.places import Span

_HEAD = re.compile(r"(?:19|20)\d\d(?:[/–-]\d{2,4})?|[QqTt][1-4]|[Kk]v(?:artal)?\.?[1-4]")
_FIGURE = re.compile(r"[-–−+]?\d[\d.,:]*(?: ?%)?|[-–]|\.\.")
_DIGIT = re.compile(r"\d")
# A figure in thousands is written with spaces: "1 204", "12 300,5".
_HEADED = re.compile(r"[-–−+]?\d{1,3}")
_THREE = re.compile(r"\d{3}(?:,\d+)?")
# A table must have at least so many column heads on one line to be taken for one.
_FEWEST_HEADS = 2
# How sure a row is whose figures do not answer one to one to the heads: a cell or a head is
# lost, and no one can tell which.
_UNEVEN = 0.4


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, readable as a statement."""

    written: Written
    columns: tuple[str, ...]
    confidence: float


def table_end(flow: Sequence[FlowLine], start: int) -> int:
    """Give where the table that starts with this line of heads ends; start if there is none."""
    head = flow[start]
    if head.kind == "row":
        return _end_of_rows(flow, start)
    if head.kind != "text":
        return start
    end = start + 1
    while end < len(flow) and flow[end].region == head.region and _figures(flow[end].text):
        end += 1
    return end if end > start + 1 and _plain_heads(flow, start, end) else start


def table_rows(flow: Sequence[FlowLine], start: int, end: int) -> tuple[Written | None, list[Row]]:
    """Give the line of column heads, None where there is none, and the rows under it."""
    head = flow[start]
    if head.kind != "row":
        heads = [head.written.cut(a, b) for a, b in _plain_heads(flow, start, end)]
        return head.written, [_plain_row(flow[place], heads) for place in range(start + 1, end)]
    cells = _cells(head)
    texts = tuple(cell.text for cell in cells)
    if start + 1 < end and not head.columns and flow[start + 1].columns:
        rows = [_cell_row(line, cells) for line in flow[start + 1 : end]]
        return head.written, [Row(row.written, texts, row.confidence) for row in rows]
    return None, [
        _cell_row(line, [added(text) for text in line.columns]) for line in flow[start:end]
    ]


def _end_of_rows(flow: Sequence[FlowLine], start: int) -> int:
    """Give the end of the rows that share the first one's column heads."""
    end = start + 1
    while end < len(flow) and flow[end].kind == "row" and flow[end].columns:
        if end > start + 1 and flow[end].columns != flow[end - 1].columns:
            break
        end += 1
    return end


def _cells(line: FlowLine) -> list[Written]:
    if not line.cells:
        return [line.written]
    return [line.written.of_source(start, end).strip() for start, end in line.cells]


def _cell_row(line: FlowLine, heads: Sequence[Written]) -> Row:
    parts: list[Written] = []
    for place, cell in enumerate(_cells(line)):
        if not cell.text:
            continue
        if parts:
            parts.append(added(": " if len(parts) == 1 else ", "))
            if place < len(heads) and heads[place].text:
                parts.extend((heads[place], added(": ")))
        parts.append(cell)
    return Row(joined(parts), tuple(head.text for head in heads), line.sure)


def _plain_row(line: FlowLine, heads: Sequence[Written]) -> Row:
    cells = _grouped(line.text, _figures(line.text), len(heads))
    parts = [line.written.cut(0, cells[0][0]).strip()]
    for place, (start, end) in enumerate(cells):
        parts.append(added(": " if place == 0 else ", "))
        if place < len(heads):
            parts.extend((heads[place], added(": ")))
        parts.append(line.written.cut(start, end))
    sure = line.sure if len(cells) == len(heads) else _UNEVEN
    return Row(joined(parts), tuple(head.text for head in heads), sure)


def _plain_heads(flow: Sequence[FlowLine], start: int, end: int) -> list[Span]:
    """Give the column heads at the end of a line: years, quarters, or a word a figure."""
    text = flow[start].text
    heads = _tail(text, _HEAD)
    if len(heads) >= _FEWEST_HEADS:
        return heads
    counts = {len(_figures(line.text)) for line in flow[start + 1 : end]}
    words = [match.span() for match in re.finditer(r"\S+", text)]
    # "Nämnd Budget Utfall": one word over the names and one over each column of figures.
    if end - start > _FEWEST_HEADS and counts == {len(words) - 1} and not _DIGIT.search(text):
        return words[1:]
    return []


def _figures(text: str) -> list[Span]:
    figures = _tail(text, _FIGURE)
    named = figures and any(c.isalpha() for c in text[: figures[0][0]])
    return figures if len(figures) >= _FEWEST_HEADS and named else []


def _grouped(text: str, figures: list[Span], count: int) -> list[Span]:
    """Join figures with a space in them ("1 204"), where that gives one for each head."""
    found = list(_groupings(text, figures, count))
    return found[0] if len(found) == 1 else figures


def _groupings(text: str, figures: list[Span], count: int) -> Iterator[list[Span]]:
    if count == 0 or len(figures) < count:
        if count == 0 and not figures:
            yield []
        return
    for size in range(1, len(figures) - count + 2):
        group = [text[a:b] for a, b in figures[:size]]
        if size == 1 or (_HEADED.fullmatch(group[0]) and all(map(_THREE.fullmatch, group[1:]))):
            for rest in _groupings(text, figures[size:], count - 1):
                yield [(figures[0][0], figures[size - 1][1]), *rest]


def _tail(text: str, pattern: re.Pattern[str]) -> list[Span]:
    spans: list[Span] = []
    for match in reversed(list(re.finditer(r"\S+", text))):
        if not pattern.fullmatch(match.group()):
            break
        spans.insert(0, match.span())
    return spans
