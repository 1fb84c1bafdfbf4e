"""Find a PDF page's tables that have no rules: figures that stand in columns under heads."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.reading.formats.pdf_rows import (
    FEWEST_ROWS,
    FIGURE,
    LONG_CELL,
    Row,
    around,
    bands_of,
)
from assistant.reading.formats.pdf_text import Piece

_FEWEST_COLUMNS = 3
# Points within which a cell stands under its head's left or right edge.
_ALIGNED = 8.0


def aligned_tables(pieces: Sequence[Piece], taken: set[int]) -> list[tuple[list[Row], set[int]]]:
    """Give the tables without a grid: figures under heads, line after line."""
    bands = bands_of({n: p for n, p in enumerate(pieces) if n not in taken})
    found: list[tuple[list[Row], set[int]]] = []
    place = 0
    while place < len(bands):
        heads = list(bands[place].values())
        end = place + 1
        while len(heads) >= _FEWEST_COLUMNS - 1 and end < len(bands) and _counts(bands[end], heads):
            end += 1
        if end - place > FEWEST_ROWS and _may_head(heads):
            found.append(_aligned(bands[place:end]))
            place = end
        else:
            place += 1
    return found


def _counts(band: dict[int, Piece], heads: Sequence[Piece]) -> bool:
    """Tell whether a line is a name and figures, the name left of the heads' figures."""
    first, *others = (piece.text.strip() for piece in band.values())
    if len(others) < _FEWEST_COLUMNS - 1 or not any(map(str.isalpha, first)):
        return False
    return len(others) <= len(heads) and all(map(FIGURE.fullmatch, others))


def _may_head(heads: Sequence[Piece]) -> bool:
    texts = [piece.text.strip() for piece in heads]
    years = sum(re.fullmatch(r"(?:19|20)\d\d.{0,5}", text) is not None for text in texts)
    figures = sum(FIGURE.fullmatch(text) is not None for text in texts)
    return figures == years and max(map(len, texts)) <= LONG_CELL // 10


def _aligned(bands: Sequence[dict[int, Piece]]) -> tuple[list[Row], set[int]]:
    heads = list(bands[0].values())
    left = min(next(iter(band.values())).box[2] for band in bands[1:])
    corner = [] if heads[0].box[0] < left else [replace(heads[0], text="", box=(0, 0, left, 0))]
    columns = corner + heads
    rows = [Row(tuple(p.text.strip() for p in columns), around(heads), min(bands[0]))]
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
            Row(tuple(texts or (p.text.strip() for p in own)), around(own), min(band), paired)
        )
    return rows, {number for band in bands for number in band}


def _is_under(piece: Piece, head: Piece) -> bool:
    overlap = min(piece.box[2], head.box[2]) - max(piece.box[0], head.box[0])
    near = min(abs(piece.box[0] - head.box[0]), abs(piece.box[2] - head.box[2]))
    return overlap > 0 or near <= _ALIGNED
