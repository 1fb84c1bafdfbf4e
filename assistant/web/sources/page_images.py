"""Give the picture of a page, where the document's file has one."""

from functools import lru_cache
from io import BytesIO
from pathlib import Path

from assistant.errors import ReadingError
from assistant.records.documents import Facts
from assistant.web.service import Service

PICTURES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
SCANS = frozenset({".tif", ".tiff"})  # which no browser shows
LARGEST = 100_000_000  # pixels of a scan; a sheet of A3 at 600 dots an inch has 70 million
WIDTH = 1000  # pixels; the panel is half as wide, on screens that show two to each of its own


def has_pictures(service: Service, facts: Facts) -> bool:
    """Say whether pages of this document can be shown as they look."""
    return _file(service, facts) is not None


def page_picture(service: Service, facts: Facts, page: int) -> bytes:
    """Give a page as PNG, or as the picture that the document is; the last 64 are kept.

    Args:
        service: Whose corpus holds the file.
        facts: The document's.
        page: 1-based.

    Raises:
        ReadingError: It can't be drawn, or the file is gone.
    """
    path = _file(service, facts)
    if path is None:
        raise ReadingError(f"{facts.file}: has no picture of its pages")
    return _drawn(path, page, path.stat().st_mtime_ns)


@lru_cache(maxsize=64)
def _drawn(path: Path, page: int, _changed: int) -> bytes:
    if path.suffix.lower() in PICTURES:
        return path.read_bytes()
    if path.suffix.lower() in SCANS:
        return _scan(path, page)
    from assistant.reading.formats.page_image import page_image

    return page_image(path, page, width=WIDTH)


def _scan(path: Path, page: int) -> bytes:
    """Give one sheet of a scan as PNG, as wide as it is shown."""
    from PIL import Image

    try:
        with Image.open(path) as sheets:
            sheets.seek(page - 1)
            if sheets.width * sheets.height > LARGEST:
                raise ReadingError(f"{path.name}: page {page} is too large to be shown")
            sheet = sheets.convert("L" if sheets.mode in {"1", "L", "I;16"} else "RGB")
    except (OSError, EOFError, ValueError) as error:
        raise ReadingError(f"{path.name}: page {page} cannot be drawn ({error})") from error
    sheet.thumbnail((WIDTH, WIDTH * 4))
    buffer = BytesIO()
    sheet.save(buffer, "PNG")
    return buffer.getvalue()


def _file(service: Service, facts: Facts) -> Path | None:
    """Give the file that pictures are drawn from; None where it has none or lies elsewhere."""
    corpus = service.workspace.corpus.resolve()
    path = (corpus / facts.file).resolve()
    drawable = path.suffix.lower() in {".pdf", *PICTURES, *SCANS}
    return path if drawable and path.is_relative_to(corpus) and path.is_file() else None
