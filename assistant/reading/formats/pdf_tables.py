"""Read a PDF page's tables as rows: those in a ruled grid, and figures that stand in columns."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.reading.extract import Line
from assistant.reading.formats.assembly import CELL_BREAK
from assistant.reading.formats.pdf_aligned import aligned_tables
from assistant.reading.formats.pdf_rows import (
    FEWEST_ROWS,
    LONG_CELL,
    Row,
    around,
    bands_of,
    middle,
    row_lines,
)
from assistant.reading.formats.pdf_rules import Grid
from assistant.reading.formats.pdf_text import Piece, lines_of

# Of the cells of a grid; a grid of fewer filled ones is a form or a chart.
_FILLED = 0.5


def with_tables(pieces: list[Piece], grids: Sequence[Grid]) -> list[tuple[str, Line]]:
    """Give a page's pieces as lines, in the order of the file, tables as rows in their place."""
    tables = ruled_tables(pieces, grids)
    tables += aligned_tables(pieces, {n for _, used in tables for n in used})
    if not tables:
        return lines_of(pieces)
    opening = {min(used): row_lines(rows) for rows, used in tables}
    taken = {n for _, used in tables for n in used}
    lines: list[tuple[str, Line]] = []
    for stretch, table in _stretches(pieces, opening, taken):
        lines += lines_of(stretch, pieces)
        lines += table
    return lines


def _stretches(
    pieces: Sequence[Piece], opening: dict[int, list[tuple[str, Line]]], taken: set[int]
) -> Iterator[tuple[list[Piece], list[tuple[str, Line]]]]:
    """Give the pieces up to each table, and it."""
    stretch: list[Piece] = []
    for number, piece in enumerate(pieces):
        if number in opening:
            yield stretch, opening[number]
            stretch = []
        if number not in taken:
            stretch.append(piece)
    yield stretch, []


def ruled_tables(
    pieces: Sequence[Piece], grids: Sequence[Grid]
) -> list[tuple[list[Row], set[int]]]:
    """Give the tables in grids, each with the places of the pieces that it is made of."""
    found = []
    for grid in grids:
        rows, used = _ruled(pieces, grid)
        full = [row for row in rows if sum(map(bool, row.cells)) > 1]
        cells = [cell for row in rows for cell in row.cells]
        filled = sum(map(bool, cells)) >= _FILLED * len(cells)
        if len(full) >= FEWEST_ROWS and filled and max(map(len, cells)) <= LONG_CELL:
            found.append((rows, used))
    return found


def _ruled(pieces: Sequence[Piece], grid: Grid) -> tuple[list[Row], set[int]]:
    rows, used = [], set()
    for top, bottom in pairwise(grid.ys):
        edges = grid.columns_at((top + bottom) / 2)
        inside = {
            place: piece
            for place, piece in enumerate(pieces)
            if top <= middle(piece) < bottom
            and len(edges) > 1
            and edges[0] <= (piece.box[0] + piece.box[2]) / 2 <= edges[-1]
        }
        if inside:
            cells = [
                _text([p for p in inside.values() if left <= (p.box[0] + p.box[2]) / 2 < right])
                for left, right in pairwise(edges)
            ]
            whole = len(edges) == len(grid.xs)
            rows.append(Row(tuple(cells), around(list(inside.values())), min(inside), whole))
            used |= set(inside)
    return rows, used


def _text(pieces: Sequence[Piece]) -> str:
    """Give the text of a cell, a word broken at a line's end made whole."""
    text = ""
    for band in bands_of(dict(enumerate(pieces))):
        line = " ".join(piece.text.strip() for piece in band.values())
        if re.search(r"[^\W\d_]-$", text) and line[:1].islower():
            text = text[:-1] + line
        else:
            text = f"{text} {line}".strip()
    return text.replace(CELL_BREAK, " ")
