"""Read a PDF: the lines of its text layer with their boxes, and by OCR what has none."""

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from assistant.errors import ReadingError
from assistant.reading.extract import Extract, Line
from assistant.reading.formats.assembly import Assembly, OnPage, ignore
from assistant.reading.formats.limits import MAX_PAGES
from assistant.reading.formats.scan import recognise, scan_fault

# Fewer letters than this on a page that shows an image: the text is in the picture.
USABLE_LETTERS = 25
# More of these than a fifth: a font without a usable map to letters.
MAX_UNMAPPED = 0.2
# Text across a gap wider than two letter heights belongs to another column.
COLUMN_GAP = 2.0
# A heading stands out from the body by a tenth of its size.
HEADING_SIZE = 1.1
SCAN_DPI = 300
# A page as large as a poster would make a picture too large to read.
MAX_SCAN_PIXELS = 6_000
PAGES_AHEAD = 2
POINTS_PER_INCH = 72
BULLETS = "•▪◦‣●○■–-*"


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    box: tuple[float, float, float, float]
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class _Page:
    """A page whose lines are known, or will be when OCR is done."""

    number: int
    size: tuple[float, float] | None
    lines: list[tuple[str, Line]] = field(default_factory=list)
    scan: Future[list[tuple[str, Line]]] | None = None
    fault: str | None = None


def read(path: Path, on_page: OnPage = ignore) -> Extract:
    """Read a PDF page by page; a page with no usable text layer is read by OCR.

    Raises:
        ReadingError: The file is damaged, protected, or has too many pages.
    """
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise ReadingError(_unopened(path, str(error))) from error
    try:
        return _read_pages(path, pdf, on_page)
    finally:
        pdf.close()


def page_image(path: Path, number: int, *, width: int = 1200) -> bytes:
    """Draw a page as PNG for display.

    Args:
        path: The PDF.
        number: 1-based.
        width: Pixels across.

    Raises:
        ReadingError: The file cannot be opened or has no such page.
    """
    from io import BytesIO

    import pypdfium2

    try:
        with pypdfium2.PdfDocument(path) as pdf:
            page = pdf[number - 1]
            image = page.render(scale=width / max(1.0, page.get_width())).to_pil()
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise ReadingError(f"{path.name}: page {number} cannot be drawn ({error})") from error
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def _unopened(path: Path, reason: str) -> str:
    if "password" in reason.lower() or "security" in reason.lower():
        return f"{path.name}: password-protected. Save a copy without a password"
    return f"{path.name}: damaged or cut short ({reason}). Save it again and replace it"


def _read_pages(path: Path, pdf: Any, on_page: OnPage) -> Extract:
    if len(pdf) > MAX_PAGES:
        raise ReadingError(f"{path.name}: {len(pdf)} pages, over {MAX_PAGES}. Part the file")
    if len(pdf) == 0:
        raise ReadingError(f"{path.name}: no pages. Save it again and replace it")
    assembly = Assembly("page")
    warnings: list[str] = []
    workers = os.cpu_count() or 1
    # Tesseract runs as a process of its own, so threads are enough to keep all cores at work.
    with ThreadPoolExecutor(workers) as pool:
        waiting: deque[_Page] = deque()
        for number in range(1, len(pdf) + 1):
            waiting.append(_open_page(pdf, number, pool))
            # Pictures wait in memory: no more of them than the cores will soon take.
            if len(waiting) > PAGES_AHEAD * workers:
                warnings.extend(_close_page(path, assembly, waiting.popleft(), on_page))
        while waiting:
            warnings.extend(_close_page(path, assembly, waiting.popleft(), on_page))
    facts = pdf.get_metadata_dict(skip_empty=True)
    return assembly.extract(
        title=facts.get("Title"),
        author=facts.get("Author"),
        date=_iso(facts.get("CreationDate", "")),
        warnings=warnings,
    )


def _open_page(pdf: Any, number: int, pool: ThreadPoolExecutor) -> _Page:
    import pypdfium2

    try:
        page = pdf[number - 1]
    except pypdfium2.PdfiumError as error:
        return _Page(number, None, fault=f"the page is damaged ({error}); save the file again")
    try:
        size = page.get_size()
        pieces = list(_pieces(page, size[1]))
        if _usable(pieces) or not _has_picture(page):
            return _Page(number, size, lines=_lines(pieces))
        fault = scan_fault()
        if fault is not None:
            return _Page(number, size, lines=_lines(pieces), fault=fault)
        scale = min(SCAN_DPI / POINTS_PER_INCH, MAX_SCAN_PIXELS / max(*size, 1))
        image = page.render(scale=scale, grayscale=True).to_pil()
        return _Page(number, size, scan=pool.submit(recognise, image, scale=scale))
    finally:
        page.close()


def _close_page(path: Path, assembly: Assembly, page: _Page, on_page: OnPage) -> Iterator[str]:
    lines, fault = page.lines, page.fault
    if page.scan is not None:
        try:
            lines = page.scan.result()
        except ReadingError as error:
            fault = str(error)
    for text, line in lines:
        assembly.line_or_gap(text, line)
    assembly.end_sheet(size=page.size, fault=fault)
    on_page(page.number)
    if fault:
        yield f"{path.name}, page {page.number}: {fault}"


def _usable(pieces: list[_Piece]) -> bool:
    text = "".join(piece.text for piece in pieces)
    letters = sum(character.isalpha() for character in text)
    unmapped = sum(character == "\ufffd" or "\ue000" <= character <= "\uf8ff" for character in text)
    return letters >= USABLE_LETTERS and unmapped <= MAX_UNMAPPED * len(text)


def _has_picture(page: Any) -> bool:
    import pypdfium2.raw as pdfium

    kinds = (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM, pdfium.FPDF_PAGEOBJ_PATH)
    return next(iter(page.get_objects(filter=kinds, max_depth=3)), None) is not None


def _pieces(page: Any, height: float) -> Iterator[_Piece]:
    """Give the text layer's lines, parted where a wide gap shows another column."""
    text_page = page.get_textpage()
    try:
        # One call a page for the text; boxes are asked for only where a line starts or may part.
        text = _all_characters(text_page)
        start = 0
        while start < len(text):
            end = start
            while end < len(text) and text[end] not in "\r\n":
                end += 1
            yield from _parts(text_page, text, start, end, height)
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


def _parts(text_page: Any, text: str, start: int, end: int, height: float) -> Iterator[_Piece]:
    boxes = [text_page.get_charbox(index) for index in range(start, end)]
    first: int | None = None
    last_right = 0.0
    for offset, (left, bottom, right, top) in enumerate(boxes):
        if text[start + offset].isspace() or right <= left:
            continue
        letter = max(top - bottom, 4.0)
        if first is not None and left - last_right > COLUMN_GAP * letter * 1.5:
            yield _piece(text_page, text, boxes, (start, first, offset), height)
            first = None
        if first is None:
            first = offset
        last_right = right
    if first is not None:
        yield _piece(text_page, text, boxes, (start, first, len(boxes)), height)


def _piece(
    text_page: Any, text: str, boxes: list[Any], place: tuple[int, int, int], height: float
) -> _Piece:
    import pypdfium2.raw as pdfium

    start, first, end = place
    drawn = [box for box in boxes[first:end] if box[2] > box[0]]
    x0, x1 = min(box[0] for box in drawn), max(box[2] for box in drawn)
    bottom, top = min(box[1] for box in drawn), max(box[3] for box in drawn)
    return _Piece(
        text=text[start + first : start + end],
        # PDF counts upward from the foot of the page; we count downward from its head.
        box=(x0, height - top, x1, height - bottom),
        size=pdfium.FPDFText_GetFontSize(text_page, start + first),
        bold=pdfium.FPDFText_GetFontWeight(text_page, start + first) >= 600,
    )


def _lines(pieces: list[_Piece]) -> list[tuple[str, Line]]:
    """Give the pieces as lines, headings told by their size, an empty line where space is left."""
    sizes = [size for piece in pieces for size in [piece.size] * len(piece.text)]
    body = median(sizes) if sizes else 0.0
    largest = max(sizes, default=0.0)
    lines: list[tuple[str, Line]] = []
    bottom: float | None = None
    for piece in pieces:
        if bottom is not None and piece.box[1] - bottom > 0.8 * (piece.box[3] - piece.box[1]):
            lines.append(("", Line(0, 0)))
        bottom = piece.box[3]
        lines.append((piece.text, _line(piece, body, largest)))
    return lines


def _line(piece: _Piece, body: float, largest: float) -> Line:
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


def _iso(stamp: str) -> str | None:
    digits = stamp.removeprefix("D:")[:8]
    return (
        f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
        if len(digits) == 8 and digits.isdigit()
        else None
    )
