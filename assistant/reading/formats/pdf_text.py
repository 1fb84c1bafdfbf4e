"""Read a PDF page's text layer to lines with boxes, headings told by their type."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Any, TypeAlias

from assistant.reading.extract import Line

# Fewer letters and figures than this on a page that shows an image: the text is in the picture.
USABLE_SIGNS = 25
# More of these than a fifth: a font without a usable map to letters.
MAX_UNMAPPED = 0.2
# In letter heights: text across a wider gap belongs to another column.
COLUMN_GAP = 3.0
# Across one so wide it may stand in another cell: a space is less than half as wide.
CELL_GAP = 1.1
# A heading stands out from the body by a tenth of its size.
HEADING_SIZE = 1.1
BOLD = 600
BULLETS = "•▪◦‣●○■–-*"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line: text, box in points (y downward), type size in points, weight.

    `runs_on` if no more than a gap between cells parts it from the piece before.
    """

    text: str
    box: tuple[float, float, float, float]
    size: float
    bold: bool
    runs_on: bool = False


Upright: TypeAlias = tuple[float, float, float]
"""A line drawn between cells: x, y0, y1 in points, y downward."""


def pieces_of(page: Any, height: float, uprights: Sequence[Upright] = ()) -> Iterator[Piece]:
    """Give the text layer's lines, parted where a gap or a drawn line may show another cell."""
    text_page = page.get_textpage()
    try:
        # One call a page for the text; boxes are asked for only where a line starts or may part.
        text = _all_characters(text_page)
        start = 0
        while start < len(text):
            end = start
            while end < len(text) and text[end] not in "\r\n":
                end += 1
            yield from _parts(text_page, text, (start, end), height, uprights)
            start = end + 1
    finally:
        text_page.close()


def _all_characters(text_page: Any) -> str:
    import pypdfium2.raw as pdfium

    # get_text_range leaves out characters and so shifts the indices that boxes are asked by.
    count = text_page.count_chars()
    code = pdfium.FPDFText_GetUnicode
    return "".join(_character(code(text_page, index)) for index in range(count))


def _character(code: int) -> str:
    # A line-end hyphen is reported as U+0002, and a few maps hold lone surrogates.
    if code == 0x2:
        return "-"
    return chr(code) if code and not 0xD800 <= code <= 0xDFFF else "\ufffd"


def _parts(
    text_page: Any, text: str, place: tuple[int, int], height: float, uprights: Sequence[Upright]
) -> Iterator[Piece]:
    start, end = place
    boxes = [text_page.get_charbox(index) for index in range(start, end)]
    first: int | None = None
    last_right, runs_on = 0.0, False
    for offset, (left, bottom, right, top) in enumerate(boxes):
        if text[start + offset].isspace() or right <= left:
            continue
        letter = max(top - bottom, 4.0)
        middle = height - (top + bottom) / 2
        if first is not None:
            ruled = any(last_right <= x <= left and a <= middle <= b for x, a, b in uprights)
            if ruled or left - last_right > CELL_GAP * letter:
                piece = _piece(text_page, text, boxes, (start, first, offset), height)
                yield replace(piece, runs_on=runs_on)
                runs_on = not ruled and left - last_right <= COLUMN_GAP * letter
                first = None
        if first is None:
            first = offset
        last_right = right
    if first is not None:
        piece = _piece(text_page, text, boxes, (start, first, len(boxes)), height)
        yield replace(piece, runs_on=runs_on)


def joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Give pieces with those in one that run on from each other: they stand in no cells."""
    lines: list[Piece] = []
    for piece in pieces:
        if not (piece.runs_on and lines):
            lines.append(piece)
            continue
        before = lines[-1]
        a, b = before.box, piece.box
        box = (a[0], min(a[1], b[1]), b[2], max(a[3], b[3]))
        lines[-1] = replace(before, text=before.text + piece.text, box=box)
    return lines


def _piece(
    text_page: Any, text: str, boxes: list[Any], place: tuple[int, int, int], height: float
) -> Piece:
    import pypdfium2.raw as pdfium

    start, first, end = place
    drawn = [box for box in boxes[first:end] if box[2] > box[0]]
    x0, x1 = min(box[0] for box in drawn), max(box[2] for box in drawn)
    bottom, top = min(box[1] for box in drawn), max(box[3] for box in drawn)
    return Piece(
        text=text[start + first : start + end],
        # PDF counts upward from the foot of the page; we count downward from its head.
        box=(x0, height - top, x1, height - bottom),
        size=pdfium.FPDFText_GetFontSize(text_page, start + first),
        bold=pdfium.FPDFText_GetFontWeight(text_page, start + first) >= BOLD,
    )


def lines_of(
    pieces: Sequence[Piece], page: Sequence[Piece] | None = None
) -> list[tuple[str, Line]]:
    """Give the pieces as lines, headings told by their size, an empty line where space is left.

    Args:
        pieces: Those to give.
        page: All of the page's, whose sizes are compared; by default those to give.
    """
    sizes = [size for piece in page or pieces for size in [piece.size] * len(piece.text)]
    body = median(sizes) if sizes else 0.0
    largest = max(sizes, default=0.0)
    lines: list[tuple[str, Line]] = []
    bottom: float | None = None
    for piece in joined(pieces):
        if bottom is not None and piece.box[1] - bottom > 0.8 * (piece.box[3] - piece.box[1]):
            lines.append(("", Line(0, 0)))
        bottom = piece.box[3]
        lines.append((piece.text, _line(piece, body, largest)))
    return lines


def _line(piece: Piece, body: float, largest: float) -> Line:
    text = piece.text.strip()
    if text[:1] in BULLETS and text[1:2].isspace():
        return Line(0, 0, kind="bullet", level=1, box=piece.box)
    stands_out = piece.size > HEADING_SIZE * body
    if stands_out and any(character.isalpha() for character in text):
        level = 1 if piece.size >= largest else 2
        return Line(0, 0, kind="heading", level=level, box=piece.box)
    short = len(text) < 80 and not text.endswith((".", ",", ";", ":"))
    if piece.bold and short and text[:1].isupper():
        return Line(0, 0, kind="heading", level=3, box=piece.box)
    return Line(0, 0, box=piece.box)


def is_usable(pieces: list[Piece]) -> bool:
    """Tell whether a page has a text layer worth reading."""
    text = "".join(piece.text for piece in pieces)
    signs = sum(character.isalnum() for character in text)
    unmapped = sum(character == "\ufffd" or "\ue000" <= character <= "\uf8ff" for character in text)
    return signs >= USABLE_SIGNS and unmapped <= MAX_UNMAPPED * len(text)
