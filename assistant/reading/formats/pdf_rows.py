"""Rows of a PDF page's tables: their cells and places, and the lines they are read as."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.reading.extract import Box, Line
from assistant.reading.formats.assembly import CELL_BREAK
from assistant.reading.formats.pdf_text import Piece

FIGURE = re.compile(r"[-–−+]?\d[\d\s.,:]*%?|[-–]|\.\.|(?:19|20)\d\d[/–-]\d{2,4}")
# Fewer make no table.
FEWEST_ROWS = 2
# Letters; what is longer in a cell is no table's but a page set in boxes.
LONG_CELL = 400


@dataclass(frozen=True, slots=True)
class Row:
    """A row's cells, left to right, and where it stands; `paired` if each is under its head."""

    cells: tuple[str, ...]
    box: Box
    first: int
    paired: bool = True


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
    figures = [cell for cell in first if FIGURE.fullmatch(cell)]
    years = [cell for cell in figures if re.match(r"(?:19|20)\d\d", cell)]
    return len(rows) > 1 and len(figures) == len(years) and any(first) and rows[0].paired


def bands_of(pieces: dict[int, Piece]) -> list[dict[int, Piece]]:
    """Group the pieces that stand on one line, in order of height and then from the left."""
    bands: list[dict[int, Piece]] = []
    last: Piece | None = None
    for number, piece in sorted(pieces.items(), key=lambda item: middle(item[1])):
        if last is None or middle(piece) - middle(last) > 0.5 * (last.box[3] - last.box[1]):
            bands.append({})
        bands[-1][number] = last = piece
    return [dict(sorted(band.items(), key=lambda item: item[1].box[0])) for band in bands]


def middle(piece: Piece) -> float:
    """Give how far down the page the middle of a piece stands."""
    return (piece.box[1] + piece.box[3]) / 2


def around(pieces: Sequence[Piece]) -> Box:
    """Give the box around pieces."""
    return (
        min(p.box[0] for p in pieces),
        min(p.box[1] for p in pieces),
        max(p.box[2] for p in pieces),
        max(p.box[3] for p in pieces),
    )
