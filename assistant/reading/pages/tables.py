"""Read table rows as statements: "Grundsärskola: 2017: 168, 2018: 183".

In plain text a table is a line of a name and column heads, then lines of a name and figures.
Formats that know tables give the cells of each row.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.language import fold
from assistant.reading.lines.flow import FlowLine
from assistant.reading.pages.plain_rows import FEWEST_HEADS, UNREAD, cells_of, figures_of, tail_of
from assistant.reading.written import Written, added, joined
from assistant.records.places import Span

_HEAD = re.compile(r"(?:19|20)\d\d(?:[/–-]\d{2,4})?|[QqTt][1-4]|[Kk]v(?:artal)?\.?[1-4]")
_FROM_CAPITAL = re.compile(r"[A-ZÅÄÖ]\S*(?: [^\sA-ZÅÄÖ]\S*)*")
# Names of rows that tell in what is measured, and nothing of what.
_MEASURE = re.compile(
    r"\W*(?:antal|andel|procent|kronor|kr|tkr|mnkr|belopp|utfall|resultat|varde|number|share|percent"
    r"|amount)\W*(?=\d|-|$)"
)
_YEAR = re.compile(r"(?<=\w )(?:19|20)\d\d\b")
_DIGIT = re.compile(r"\d")
_FEWEST_ROWS = 2
# How sure a row is whose cells do not answer one to one to the heads: a cell or a head is lost,
# and no one can tell which. It is read as it stands: a figure under a wrong year is a false fact.
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
    if end < len(flow) and heads_only(flow, start) and not figures_of(flow[end].text):
        # A line of years, and one of figures: what stands over both says what they are of.
        return end + 1
    while end < len(flow) and flow[end].region == head.region and figures_of(flow[end].text):
        if flow[end].gap and len(tail_of(flow[end].text, _HEAD)) >= FEWEST_HEADS:
            break  # the heads of another table
        end += 1
    return end if end > start + 1 and _plain_heads(flow, start, end) else start


def heads_only(flow: Sequence[FlowLine], start: int) -> bool:
    """Tell whether a line is years and no more, and the next has one figure for each of them.

    Years under years are no figures of theirs: they go on, as on a line of time.
    """
    head, rest = flow[start], flow[start + 1 : start + 2]
    heads = tail_of(head.text, _HEAD)
    if len(heads) < FEWEST_HEADS or heads[0][0] or not rest or rest[0].region != head.region:
        return False
    row = rest[0]
    if row.kind != "text" or len(tail_of(row.text, _HEAD)) >= len(heads):
        return False
    return len(cells_of(row.text, len(heads))) == len(heads)


def table_rows(flow: Sequence[FlowLine], start: int, end: int) -> tuple[Written | None, list[Row]]:
    """Give the line of column heads, None where there is none, and the rows under it."""
    head = flow[start]
    if head.kind != "row":
        heads = [head.written.cut(a, b) for a, b in _plain_heads(flow, start, end)]
        lines = flow[start + 1 : end]
        open_ended = _lacks_last_heads([head.text for head in heads], lines)
        return head.written, [_plain_row(line, heads, open_ended=open_ended) for line in lines]
    cells = _cells(head)
    texts = tuple(cell.text for cell in cells)
    if start + 1 < end and not head.columns and flow[start + 1].columns:
        rows = [_cell_row(line, cells) for line in flow[start + 1 : end]]
        return head.written, [Row(row.written, texts, row.confidence) for row in rows]
    return None, [
        _cell_row(line, [added(text) for text in line.columns]) for line in flow[start:end]
    ]


def corner_of(flow: Sequence[FlowLine], start: int, end: int) -> str:
    """Give what stands over a table's names of rows, where it tells what the figures are of.

    "Utläckage i procent" does; one word, as "Område", only tells what the names are, unless these
    only tell in what it is measured: "Besök 2022 2023" over "Antal 76 500 81 400".
    """
    head = flow[start]
    if head.kind != "row":
        corner = head.text[: _plain_heads(flow, start, end)[0][0]].strip()
    else:
        corner = head.columns[0] if head.columns else _cells(head)[0].text
    rows = flow[start + (not head.columns) : end]
    measured = all(_MEASURE.match(fold(row.text)) for row in rows)
    return corner if len(corner.split()) > 1 or (rows and measured) else ""


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
    cells = _cells(line)
    even = len(cells) == len(heads) or not heads
    parts: list[Written] = []
    for place, cell in enumerate(cells):
        if not cell.text:
            continue
        if parts:
            parts.append(added(": " if len(parts) == 1 else ", "))
            if even and heads and heads[place].text:
                parts.extend((heads[place], added(": ")))
        parts.append(cell)
    names = tuple(head.text for head in heads) if even else ()
    return Row(joined(parts), names, line.sure if even else min(line.sure, _UNEVEN))


def _plain_row(line: FlowLine, heads: Sequence[Written], *, open_ended: bool) -> Row:
    cells = cells_of(line.text, len(heads))
    if len(cells) != len(heads) and not open_ended:
        return Row(line.written, (), min(line.sure, _UNEVEN))
    parts = [line.written.cut(0, cells[0][0]).strip()] if cells[0][0] else []
    for place, (start, end) in enumerate(cells):
        if parts:
            parts.append(added(": " if place == 0 else ", "))
        if place < len(heads):
            parts += [heads[place], added(": ")]
        parts.append(line.written.cut(start, end))
    unread = any(UNREAD.fullmatch(line.text[start:end]) for start, end in cells)
    sure = min(line.sure, _UNEVEN) if unread or open_ended else line.sure
    return Row(joined(parts), tuple(head.text for head in heads), sure)


def _lacks_last_heads(heads: Sequence[str], lines: Sequence[FlowLine]) -> bool:
    """Tell whether the heads are years in a row, and every row has as many more figures.

    Then no cell is lost and no head between two others: it is the last ones that were not read.
    """
    years = [int(head) for head in heads if head.isdigit()]
    if len(lines) < _FEWEST_ROWS or not years:
        return False
    if years != list(range(years[0], years[0] + len(heads))):
        return False
    counts = {len(cells_of(line.text, len(heads))) for line in lines}
    return len(counts) == 1 and counts.pop() > len(heads)


def _plain_heads(flow: Sequence[FlowLine], start: int, end: int) -> list[Span]:
    """Give the column heads at the end of a line: years, quarters, or a word a figure."""
    text = flow[start].text
    heads = tail_of(text, _HEAD)
    if len(heads) >= FEWEST_HEADS:
        return heads
    counts = {len(figures_of(line.text)) for line in flow[start + 1 : end]}
    words = [match.span() for match in re.finditer(r"\S+", text)]
    # "Nämnd Budget Utfall": one word over the names and one over each column of figures.
    if end - start <= FEWEST_HEADS or _DIGIT.search(_YEAR.sub("", text)):
        return []
    # "År Deltagare Till arbete", "Boende Nöjdhet 2022 Nöjdhet 2023": each from a capital on.
    capitals = [match.span() for match in _FROM_CAPITAL.finditer(text)]
    fitting = (heads for heads in (words, capitals) if counts == {len(heads) - 1})
    return next(fitting, [])[1:]
