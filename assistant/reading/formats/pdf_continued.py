"""Give a table that goes on on the next page the heads that it has on the page before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.reading.extract import Line
from assistant.reading.formats.assembly import CELL_BREAK

# Lines of a running head or footer that may stand between the two parts.
_MOST_BETWEEN = 2
# Points within which the sides of both parts stand.
_NEAR = 6.0
_FIGURE = re.compile(r"[-–−+]?[\d\s.,:]*\d[\d\s.,:]*%?|[-–]|\.\.")


@dataclass(frozen=True, slots=True)
class Open:
    """The table at the end of a page: its heads, its last row and that row's sides."""

    heads: tuple[str, ...]
    last: tuple[str, ...]
    line: Line


def continued(
    lines: Sequence[tuple[str, Line]], table: Open | None
) -> tuple[list[tuple[str, Line]], Open | None]:
    """Give a page's lines with the heads of a table that goes on, and the table it ends with.

    Args:
        lines: The page's, in order.
        table: What the page before ended with, None if no table.
    """
    result = list(lines)
    rows = _first_table(result)
    if table is not None and rows and _goes_on(result, rows, table):
        for place in rows:
            text, line = result[place]
            if _cells(text) != table.heads:
                result[place] = text, replace(line, columns=table.heads)
    return result, _last_table(result)


def _first_table(lines: Sequence[tuple[str, Line]]) -> list[int]:
    """Give the places of the rows of the table that a page begins with."""
    start = next((n for n, (_, line) in enumerate(lines) if line.kind == "row"), None)
    if start is None or _filled(lines[:start]) > _MOST_BETWEEN:
        return []
    if any(line.kind == "heading" for _, line in lines[:start]):
        return []
    end = start
    while end < len(lines) and lines[end][1].kind == "row":
        end += 1
    return list(range(start, end))


def _goes_on(lines: Sequence[tuple[str, Line]], rows: Sequence[int], table: Open) -> bool:
    """Tell whether a table's first row is no row of heads but one like those before."""
    text, line = lines[rows[0]]
    cells = _cells(text)
    if len(cells) != len(table.heads) or line.box is None or table.line.box is None:
        return False
    same_sides = abs(line.box[0] - table.line.box[0]) <= _NEAR
    return same_sides and (cells == table.heads or _kinds(cells) == _kinds(table.last))


def _last_table(lines: Sequence[tuple[str, Line]]) -> Open | None:
    """Give the table that a page ends with, if it has heads."""
    last = next((n for n in range(len(lines) - 1, -1, -1) if lines[n][1].kind == "row"), None)
    if last is None or _filled(lines[last + 1 :]) > _MOST_BETWEEN:
        return None
    text, line = lines[last]
    return Open(line.columns, _cells(text), line) if line.columns else None


def _kinds(cells: Sequence[str]) -> list[bool]:
    """Tell which cells are figures; years are heads as often as figures."""
    return [_FIGURE.fullmatch(cell.strip()) is not None for cell in cells]


def _cells(text: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in text.split(CELL_BREAK))


def _filled(lines: Sequence[tuple[str, Line]]) -> int:
    return sum(bool(text.strip()) for text, _ in lines)
