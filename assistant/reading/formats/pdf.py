"""Read a PDF: the lines of its text layer with their boxes, and by OCR what has none."""

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.errors import ReadingError
from assistant.reading.extract import Extract, Line
from assistant.reading.formats.assembly import CELL_BREAK, Assembly, OnPage, ignore
from assistant.reading.formats.limits import MAX_PAGES
from assistant.reading.formats.pdf_across import grids_across
from assistant.reading.formats.pdf_continued import Open, continued
from assistant.reading.formats.pdf_rules import grids_of, rules_of
from assistant.reading.formats.pdf_tables import with_tables
from assistant.reading.formats.pdf_text import is_usable, lines_of, pieces_of
from assistant.reading.formats.scan import recognise, scan_fault

SCAN_DPI = 300
# A page as large as a poster would make a picture too large to read.
MAX_SCAN_PIXELS = 6_000
PAGES_AHEAD = 2
POINTS_PER_INCH = 72


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


def _unopened(path: Path, reason: str) -> str:
    if "password" in reason.lower() or "security" in reason.lower():
        return f"{path.name}: password-protected. Save a copy without a password"
    return f"{path.name}: damaged or cut short. Save it again and replace it"


def _read_pages(path: Path, pdf: Any, on_page: OnPage) -> Extract:
    if len(pdf) > MAX_PAGES:
        raise ReadingError(f"{path.name}: {len(pdf)} pages, over {MAX_PAGES}. Part the file")
    if len(pdf) == 0:
        raise ReadingError(f"{path.name}: no pages. Save it again and replace it")
    assembly = Assembly("page")
    warnings: list[str] = []
    pages = _Pages(path, assembly, on_page)
    workers = os.cpu_count() or 1
    # Tesseract runs as a process of its own, so threads are enough to keep all cores at work.
    with ThreadPoolExecutor(workers) as pool:
        waiting: deque[_Page] = deque()
        for number in range(1, len(pdf) + 1):
            waiting.append(_open_page(pdf, number, pool))
            # Pictures wait in memory: no more of them than the cores will soon take.
            if len(waiting) > PAGES_AHEAD * workers:
                warnings.extend(pages.close(waiting.popleft()))
        while waiting:
            warnings.extend(pages.close(waiting.popleft()))
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
        flat, upright = rules_of(page, size)
        grids = grids_of(flat, upright)
        uprights = [rule for grid in grids for rule in grid.verticals]
        pieces = list(pieces_of(page, size[1], uprights))
        grids += grids_across(pieces, flat, grids)
        if is_usable(pieces) or not _has_picture(page):
            return _Page(number, size, lines=with_tables(pieces, grids))
        fault = scan_fault()
        if fault is not None:
            return _Page(number, size, lines=lines_of(pieces), fault=fault)
        scale = min(SCAN_DPI / POINTS_PER_INCH, MAX_SCAN_PIXELS / max(*size, 1))
        image = page.render(scale=scale, grayscale=True).to_pil()
        return _Page(number, size, scan=pool.submit(recognise, image, scale=scale))
    finally:
        page.close()


class _Pages:
    """Writes pages in order; a table may go on from one to the next."""

    def __init__(self, path: Path, assembly: Assembly, on_page: OnPage) -> None:
        self._path = path
        self._assembly = assembly
        self._on_page = on_page
        self._table: Open | None = None

    def close(self, page: _Page) -> Iterator[str]:
        """Write a page; gives its fault, if it has one."""
        lines, fault = page.lines, page.fault
        if page.scan is not None:
            try:
                lines = page.scan.result()
            except ReadingError as error:
                fault = str(error)
        lines, self._table = continued(lines, self._table)
        for text, line in lines:
            if line.kind == "row":
                self._assembly.row(text.split(CELL_BREAK), line.columns, line)
            else:
                self._assembly.line_or_gap(text, line)
        self._assembly.end_sheet(size=page.size, fault=fault)
        self._on_page(page.number)
        if fault:
            yield f"{self._path.name}, page {page.number}: {fault}"


def _has_picture(page: Any) -> bool:
    import pypdfium2.raw as pdfium

    kinds = (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM, pdfium.FPDF_PAGEOBJ_PATH)
    return next(iter(page.get_objects(filter=kinds, max_depth=3)), None) is not None


def _iso(stamp: str) -> str | None:
    digits = stamp.removeprefix("D:")[:8]
    return (
        f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
        if len(digits) == 8 and digits.isdigit()
        else None
    )
