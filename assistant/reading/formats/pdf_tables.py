"""Read a PDF page's tables as rows: those in a ruled grid, and figures that stand in columns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.reading.extract import Box, Line
from assistant.reading.formats.assembly import CELL_BREAK
from assistant.reading.formats.pdf_rules import Grid
from assistant.reading.formats.pdf_text import Piece, lines_of

# Of the cells of a grid; a grid of fewer filled ones is a form or a chart.
_FILLED = 0.5
# Letters; what is longer in a cell is no table's but a page set in boxes.
_LONG_CELL = 400
_FIGURE = re.compile(r"[-–−+]?\d[\d\s.,:]*%?|[-–]|\.\.|(?:19|20)\d\d[/–-]\d{2,4}")
_FEWEST_COLUMNS, _FEWEST_ROWS = 3, 2
# Points within which a cell stands under its head's left or right edge.
_ALIGNED = 8.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row's cells, left to right, and where it stands; `paired` if each is under its head."""

    cells: tuple[str, ...]
    box: Box
    first: int
    paired: bool = True


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
        if len(full) >= _FEWEST_ROWS and filled and max(map(len, cells)) <= _LONG_CELL:
            found.append((rows, used))
    return found


def _ruled(pieces: Sequence[Piece], grid: Grid) -> tuple[list[Row], set[int]]:
    rows, used = [], set()
    for top, bottom in pairwise(grid.ys):
        edges = grid.columns_at((top + bottom) / 2)
        inside = {
            place: piece
            for place, piece in enumerate(pieces)
            if top <= _middle(piece) < bottom
            and len(edges) > 1
            and edges[0] <= (piece.box[0] + piece.box[2]) / 2 <= edges[-1]
        }
        if inside:
            cells = [
                _text([p for p in inside.values() if left <= (p.box[0] + p.box[2]) / 2 < right])
                for left, right in pairwise(edges)
            ]
            whole = len(edges) == len(grid.xs)
            rows.append(Row(tuple(cells), _around(list(inside.values())), min(inside), whole))
            used |= set(inside)
    return rows, used


def aligned_tables(pieces: Sequence[Piece], taken: set[int]) -> list[tuple[list[Row], set[int]]]:
    """Give the tables without a grid: figures under heads, line after line."""
    bands = _bands({n: p for n, p in enumerate(pieces) if n not in taken})
    found: list[tuple[list[Row], set[int]]] = []
    place = 0
    while place < len(bands):
        heads = list(bands[place].values())
        end = place + 1
        while len(heads) >= _FEWEST_COLUMNS - 1 and end < len(bands) and _counts(bands[end], heads):
            end += 1
        if end - place > _FEWEST_ROWS and _may_head(heads):
            found.append(_aligned(bands[place:end]))
            place = end
        else:
            place += 1
    return found


def _bands(pieces: dict[int, Piece]) -> list[dict[int, Piece]]:
    """Group the pieces that stand on one line, in order of height and then from the left."""
    bands: list[dict[int, Piece]] = []
    last: Piece | None = None
    for number, piece in sorted(pieces.items(), key=lambda item: _middle(item[1])):
        if last is None or _middle(piece) - _middle(last) > 0.5 * (last.box[3] - last.box[1]):
            bands.append({})
        bands[-1][number] = last = piece
    return [dict(sorted(band.items(), key=lambda item: item[1].box[0])) for band in bands]


def _counts(band: dict[int, Piece], heads: Sequence[Piece]) -> bool:
    """Tell whether a line is a name and figures, the name left of the heads' figures."""
    first, *others = (piece.text.strip() for piece in band.values())
    if len(others) < _FEWEST_COLUMNS - 1 or not any(map(str.isalpha, first)):
        return False
    return len(others) <= len(heads) and all(map(_FIGURE.fullmatch, others))


def _may_head(heads: Sequence[Piece]) -> bool:
    texts = [piece.text.strip() for piece in heads]
    years = sum(re.fullmatch(r"(?:19|20)\d\d.{0,5}", text) is not None for text in texts)
    figures = sum(_FIGURE.fullmatch(text) is not None for text in texts)
    return figures == years and max(map(len, texts)) <= _LONG_CELL // 10


def _aligned(bands: Sequence[dict[int, Piece]]) -> tuple[list[Row], set[int]]:
    heads = list(bands[0].values())
    left = min(next(iter(band.values())).box[2] for band in bands[1:])
    corner = [] if heads[0].box[0] < left else [replace(heads[0], text="", box=(0, 0, left, 0))]
    columns = corner + heads
    rows = [Row(tuple(p.text.strip() for p in columns), _around(heads), min(bands[0]))]
    for band in bands[1:]:
        own = list(band.values())
        cells = {0: own[0].text.strip()}
        for piece in own[1:]:
            under = [n for n, head in enumerate(columns) if n and _is_under(piece, head)]
            if len(under) == 1 and under[0] not in cells:
                cells[under[0]] = piece.text.strip()
        paired = len(cells) == len(own)
        texts = [cells.get(n, "") for n in range(len(columns))] if paired else []
        rows.append(
            Row(tuple(texts or (p.text.strip() for p in own)), _around(own), min(band), paired)
        )
    return rows, {number for band in bands for number in band}


def _is_under(piece: Piece, head: Piece) -> bool:
    overlap = min(piece.box[2], head.box[2]) - max(piece.box[0], head.box[0])
    near = min(abs(piece.box[0] - head.box[0]), abs(piece.box[2] - head.box[2]))
    return overlap > 0 or near <= _ALIGNED


def row_lines(rows: Sequence[Row]) -> list[tuple[str, Line]]:
    """Give a table's rows as lines, cells parted by `CELL_BREAK`, each with its column heads."""
    heads = rows[0].cells if _are_heads(rows) else ()
    lines = []
    for number, row in enumerate(rows):
        cells = row.cells
        if not row.paired and len(cells) == len(heads):
            # As many as the heads, but not theirs: one that is empty keeps them from being paired.
            cells = (*cells, "")
        columns = heads if number else ()
        lines.append((CELL_BREAK.join(cells), Line(0, 0, "row", box=row.box, columns=columns)))
    return lines


def _are_heads(rows: Sequence[Row]) -> bool:
    """Tell whether the first row names the columns: no figures but years."""
    first = rows[0].cells[1:]
    figures = [cell for cell in first if _FIGURE.fullmatch(cell)]
    years = [cell for cell in figures if re.match(r"(?:19|20)\d\d", cell)]
    return len(rows) > 1 and len(figures) == len(years) and any(first) and rows[0].paired


def _text(pieces: Sequence[Piece]) -> str:
    """Give the text of a cell, a word broken at a line's end made whole."""
    text = ""
    for band in _bands(dict(enumerate(pieces))):
        line = " ".join(piece.text.strip() for piece in band.values())
        if re.search(r"[^\W\d_]-$", text) and line[:1].islower():
            text = text[:-1] + line
        else:
            text = f"{text} {line}".strip()
    return text.replace(CELL_BREAK, " ")


def _middle(piece: Piece) -> float:
    return (piece.box[1] + piece.box[3]) / 2


def _around(pieces: Sequence[Piece]) -> Box:
    return (
        min(p.box[0] for p in pieces),
        min(p.box[1] for p in pieces),
        max(p.box[2] for p in pieces),
        max(p.box[3] for p in pieces),
    )
