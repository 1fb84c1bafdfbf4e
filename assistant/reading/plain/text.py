"""Read plain text and Markdown in any encoding."""

import re
from dataclasses import replace
from pathlib import Path

from assistant.errors import ReadingError
from assistant.reading.extract import Extract, Sheet
from assistant.reading.plain.markdown import mark_up
from assistant.reading.plain.sheets import part_into_sheets
from assistant.records.places import PlaceKind

# Far more than any report; what is larger is a dump or an attack.
LIMIT = 64 * 2**20
# A slide holds few words; a page of a report several hundred.
_SLIDE_WORDS = 150
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def read(path: Path) -> Extract:
    """Read a text file.

    Raises:
        ReadingError: The file is missing, empty, too large or not text.
    """
    return extract_text(_decode(path, _bytes(path)))


def read_markdown(path: Path) -> Extract:
    """Read a Markdown file; raises as `read`."""
    extract = read(path)
    sheets = tuple(mark_up(extract.source_text, sheet) for sheet in extract.sheets)
    return replace(extract, sheets=sheets)


def extract_text(source_text: str) -> Extract:
    """Give the extract of a plain text."""
    sheets = part_into_sheets(source_text)
    return Extract(source_text, sheets, place_of(source_text, sheets))


def place_of(source_text: str, sheets: tuple[Sheet, ...]) -> PlaceKind:
    """Tell what statements of plain text are looked up by, from its shape."""
    if len(sheets) == 1:
        return "paragraph"
    words = len(source_text.split()) / len(sheets)
    return "slide" if words <= _SLIDE_WORDS else "page"


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LIMIT:
            raise ReadingError(
                f"{path.name}: {size // 2**20} MB, over the limit of {LIMIT // 2**20} MB. "
                "Part it into smaller files"
            )
        return path.read_bytes()
    except OSError as error:
        raise ReadingError(
            f"{path.name}: cannot be opened ({error.strerror}). Check the file"
        ) from error


def _decode(path: Path, data: bytes) -> str:
    if not data.strip():
        raise ReadingError(
            f"{path.name}: the file is empty. Replace it or take it out of the corpus"
        )
    text = _text(data)
    if text is None or len(_CONTROL.findall(text)) > len(text) / 100:
        raise ReadingError(
            f"{path.name}: this is not text, whatever its name ends in. "
            "Save it as text, PDF, PPTX or DOCX"
        )
    return text


def _text(data: bytes) -> str | None:
    if data[:3] == b"\xef\xbb\xbf" or not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
    from charset_normalizer import from_bytes

    best = from_bytes(
        data, cp_isolation=["cp1252", "utf_16", "utf_16_le", "utf_16_be", "mac_roman"]
    ).best()
    return None if best is None else str(best)
