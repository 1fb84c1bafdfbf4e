"""Read pictures of text with Tesseract, in Swedish and English."""

import os
import shutil
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

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
FRAMES_AHEAD = 2
# In words' own heights: a gap this wide parts columns that Tesseract read as one line.
COLUMN_GAP = 3.0


class _Frame(NamedTuple):
    """A frame's size in pixels and its lines, or why it could not be read."""

    size: tuple[float, float] | None = None
    lines: Sequence[tuple[str, Line]] = ()
    fault: str | None = None


def read(path: Path, on_page: OnPage = ignore) -> Extract:
    """Read an image file, each of its frames a page; frames are recognised on all cores.

    A frame that cannot be read is a page with a fault beside the others.

    Raises:
        ReadingError: Not a whole image on any frame, too large, or Tesseract is missing.
    """
    from PIL import Image, UnidentifiedImageError

    fault = scan_fault()
    if fault is not None:
        raise ReadingError(f"{path.name}: {fault}")
    assembly, faults = Assembly("page"), []
    number = 0
    try:
        with Image.open(path) as image:
            for number, frame in enumerate(_recognised(path, image), start=1):
                for text, line in frame.lines:
                    assembly.line_or_gap(text, line)
                assembly.end_sheet(size=frame.size, fault=frame.fault)
                if frame.fault:
                    faults.append(f"{path.name}, page {number}: {frame.fault}")
                on_page(number)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise ReadingError(
            f"{path.name}: not a whole image ({error}). Save it again and replace it"
        ) from error
    if faults and len(faults) == number:
        raise ReadingError(f"{path.name}: {faults[0].split(': ', 1)[1]}")
    return assembly.extract(warnings=faults)


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


def _recognised(path: Path, image: Any) -> Iterator[_Frame]:
    """Give size and lines of each frame, in order."""
    workers = os.cpu_count() or 1
    # Tesseract runs as a process of its own, so threads are enough to keep all cores at work.
    with ThreadPoolExecutor(workers) as pool:
        waiting: deque[Future[_Frame]] = deque()
        for frame in _frames(path, image):
            read = _given if isinstance(frame, _Frame) else _recognise_frame
            waiting.append(pool.submit(read, frame))
            # Pictures wait in memory: no more of them than the cores will soon take.
            if len(waiting) > FRAMES_AHEAD * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _frames(path: Path, image: Any) -> Iterator[Any]:
    """Give each frame in grey, or its fault.

    They share one open file, so that they are unpacked in turn.
    """
    _check_pixels(path, image)
    for frame in range(min(getattr(image, "n_frames", 1), MAX_PAGES)):
        try:
            image.seek(frame)
            _check_pixels(path, image)
            grey = image.convert("L")
        except (OSError, SyntaxError, ValueError, EOFError) as error:
            yield _Frame(fault=f"not a whole picture ({error}); scan the page again")
        else:
            yield grey


def _recognise_frame(frame: Any) -> _Frame:
    size = float(frame.width), float(frame.height)
    try:
        return _Frame(size, recognise(frame))
    except ReadingError as error:
        return _Frame(size, fault=str(error))


def _given(frame: _Frame) -> _Frame:
    return frame


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
