"""Draw a page of a PDF for display."""

import threading
from io import BytesIO
from pathlib import Path

from assistant.errors import ReadingError

# PDFium draws for one thread at a time.
_DRAWING = threading.Lock()


def page_image(path: Path, number: int, *, width: int = 1200) -> bytes:
    """Draw a page as PNG for display.

    Args:
        path: The PDF.
        number: 1-based.
        width: Pixels across.

    Raises:
        ReadingError: The file cannot be opened or has no such page.
    """
    import pypdfium2

    try:
        with _DRAWING, pypdfium2.PdfDocument(path) as pdf:
            page = pdf[number - 1]
            image = page.render(scale=width / max(1.0, page.get_width())).to_pil()
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise ReadingError(f"{path.name}: page {number} cannot be drawn ({error})") from error
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()
