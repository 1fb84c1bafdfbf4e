"""Give the picture of a page, where the document's file has one."""

from functools import lru_cache
from pathlib import Path

from assistant.errors import ReadingError
from assistant.records.documents import Facts
from assistant.web.service import Service

PICTURES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
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
    from assistant.reading.formats.page_image import page_image

    return page_image(path, page, width=WIDTH)


def _file(service: Service, facts: Facts) -> Path | None:
    """Give the file that pictures are drawn from; None where it has none or lies elsewhere."""
    corpus = service.workspace.corpus.resolve()
    path = (corpus / facts.file).resolve()
    drawable = path.suffix.lower() in {".pdf", *PICTURES}
    return path if drawable and path.is_relative_to(corpus) and path.is_file() else None
