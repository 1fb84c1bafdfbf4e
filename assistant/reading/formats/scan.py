"""Read pictures of text with Tesseract, in Swedish and English."""

import shutil
from itertools import pairwise
from pathlib import Path
from typing import Any

from assistant.errors import ReadingError
from assistant.reading.extract import Extract, Line
from assistant.reading.formats.assembly import Assembly, OnPage, ignore
from assistant.reading.formats.limits import MAX_PAGES, MAX_PIXELS

LANGUAGES = ("swe", "eng")
ADVICE = 'install tesseract with Swedish (tesseract-ocr-swe), then run "belagt index"'
"""Ends the fault of each page and picture that waits for OCR."""
# Tesseract gives -1 where it saw no word, and guesses below this are mostly specks.
MIN_CONFIDENCE = 20.0
PAGE_SECONDS = 60
# In words' own heights: a gap this wide parts columns that Tesseract read as one line.
COLUMN_GAP = 3.0


def read(path: Path, on_page: OnPage = ignore) -> Extract:
    """Read an image file, each of its frames a page.

    Raises:
        ReadingError: Not a whole image, too large, or Tesseract is missing.
    """
    from PIL import Image, UnidentifiedImageError

    fault = scan_fault()
    if fault is not None:
        raise ReadingError(f"{path.name}: {fault}")
    assembly = Assembly("page")
    try:
        with Image.open(path) as image:
            _check_pixels(path, image)
            for frame in range(min(getattr(image, "n_frames", 1), MAX_PAGES)):
                image.seek(frame)
                _check_pixels(path, image)
                for text, line in recognise(image.convert("L")):
                    assembly.line_or_gap(text, line)
                assembly.end_sheet(size=(float(image.width), float(image.height)))
                on_page(frame + 1)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise ReadingError(
            f"{path.name}: not a whole image ({error}). Save it again and replace it"
        ) from error
    return assembly.extract()


def scan_fault() -> str | None:
    """Say why pictures cannot be read on this machine, and what to install; None where they can.

    Asked anew each time, because a server runs on while Tesseract is installed beside it.
    """
    import pytesseract

    if shutil.which("tesseract") is None:
        return f"no text layer, it looks scanned; {ADVICE}"
    missing = set(LANGUAGES) - set(pytesseract.get_languages())
    if missing:
        return f"no text layer, and tesseract lacks {', '.join(sorted(missing))}; {ADVICE}"
    return None


def recognise(image: Any, *, scale: float = 1.0) -> list[tuple[str, Line]]:
    """Give the lines that Tesseract finds in a picture, an empty one between blocks.

    Args:
        image: A PIL image.
        scale: Pixels a point, to give boxes in points.

    Raises:
        ReadingError: Tesseract gave up on the picture.
    """
    import pytesseract

    try:
        found = pytesseract.image_to_data(
            image,
            lang="+".join(LANGUAGES),
            timeout=PAGE_SECONDS,
            output_type=pytesseract.Output.DICT,
        )
    except (pytesseract.TesseractError, RuntimeError) as error:
        raise ReadingError(f"OCR gave up on the page ({error})") from error
    lines: list[tuple[str, Line]] = []
    block = None
    for words in _lines(found):
        if block is not None and words[0][0] != block:
            lines.append(("", Line(0, 0)))
        block = words[0][0]
        lines.extend(_boxed(part, scale) for part in _columns(words))
    return lines


_Word = tuple[int, str, int, int, int, int]


def _lines(found: dict[str, list[Any]]) -> list[list[_Word]]:
    """Group words by line, each word as (block, text, x0, y0, x1, y1) in pixels."""
    lines: dict[tuple[int, int, int], list[_Word]] = {}
    for index, text in enumerate(found["text"]):
        if not text.strip() or float(found["conf"][index]) < MIN_CONFIDENCE:
            continue
        key = (found["block_num"][index], found["par_num"][index], found["line_num"][index])
        x, y = found["left"][index], found["top"][index]
        word = (key[0], text, x, y, x + found["width"][index], y + found["height"][index])
        lines.setdefault(key, []).append(word)
    return list(lines.values())


def _boxed(words: list[_Word], scale: float) -> tuple[str, Line]:
    x0, y0 = min(word[2] for word in words), min(word[3] for word in words)
    x1, y1 = max(word[4] for word in words), max(word[5] for word in words)
    box = (x0 / scale, y0 / scale, x1 / scale, y1 / scale)
    return " ".join(word[1] for word in words), Line(0, 0, box=box)


def _columns(words: list[_Word]) -> list[list[_Word]]:
    parts = [[words[0]]]
    for before, word in pairwise(words):
        height = max(before[5] - before[3], word[5] - word[3])
        if word[2] - before[4] > COLUMN_GAP * height:
            parts.append([])
        parts[-1].append(word)
    return parts


def _check_pixels(path: Path, image: Any) -> None:
    # Checked from the header, before a bomb is unpacked.
    if image.width * image.height > MAX_PIXELS:
        raise ReadingError(
            f"{path.name}: {image.width} x {image.height} pixels, over the limit of "
            f"{MAX_PIXELS // 10**6} million. Save a smaller picture"
        )
