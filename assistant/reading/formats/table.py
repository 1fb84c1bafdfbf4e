"""Which reader reads which kind of file."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from assistant.reading.extract import Extract
from assistant.reading.formats import docx, html, pdf, pptx, scan
from assistant.reading.formats.assembly import OnPage

Reader: TypeAlias = Callable[[Path, OnPage], Extract]

READERS: dict[str, Reader] = {
    "pdf": pdf.read,
    "pptx": pptx.read,
    "docx": docx.read,
    "html": html.read,
    "png": scan.read,
    "jpg": scan.read,
    "tif": scan.read,
}
