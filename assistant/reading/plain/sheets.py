"""Part plain text into pages and lines by the page rule of docs/design.md, section 5."""

import re
from collections.abc import Iterator

from assistant.reading.extract import Line, Sheet
from assistant.reading.plain.page_marks import page_marks
from assistant.records.places import Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
# A form feed that some program flattened to a space: one space, then text or nothing.
_MARKER = re.compile(r" (?! )")
# So many blank lines stand where a marker was stripped together with its line.
_BLANK_RUN = 3
# Text of so many lines that is indented throughout by one space has no markers.
_FEWEST_LINES = 4
_INDENTED = 0.9


def part_into_sheets(source_text: str) -> tuple[Sheet, ...]:
    """Give the pages of a plain text, numbered from 1; at least one, also for empty text."""
    spans = _by_form_feed(source_text) if "\f" in source_text else _by_flattened(source_text)
    return tuple(
        Sheet(number, start, end, tuple(Line(a, b) for a, b in _lines(source_text, start, end)))
        for number, (start, end) in enumerate(spans, start=1)
    )


def _by_form_feed(text: str) -> list[Span]:
    cuts = [match.start() for match in re.finditer("\f", text)]
    spans = list(zip([0, *(cut + 1 for cut in cuts)], [*cuts, len(text)], strict=True))
    if not text[spans[-1][0] :].strip():
        spans.pop()
    return spans


def _by_flattened(text: str) -> list[Span]:
    starts = _page_starts(text)
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _page_starts(text: str) -> list[int]:
    lines = list(_lines(text, 0, len(text)))
    marked = [_MARKER.match(text, start, end) is not None for start, end in lines]
    filled = [
        mark for (start, end), mark in zip(lines, marked, strict=True) if text[start:end].strip()
    ]
    if len(filled) >= _FEWEST_LINES and sum(filled) >= _INDENTED * len(filled):
        marked = [False] * len(lines)
    marked = page_marks([text[start:end] for start, end in lines], marked)
    starts, blanks = [0], 0
    for (start, end), is_marker in zip(lines, marked, strict=True):
        blank = not text[start:end].strip() and not is_marker
        if (is_marker or (not blank and blanks >= _BLANK_RUN)) and _has_text(text, starts, start):
            starts.append(start)
        blanks = blanks + 1 if blank else 0
    if len(starts) > 1 and not text[starts[-1] :].strip():
        starts.pop()
    return starts


def _has_text(text: str, starts: list[int], start: int) -> bool:
    """Tell whether a new page may open here: not over leading blank lines of the text."""
    return bool(text[starts[-1] : start].strip()) or (len(starts) > 1 and start > starts[-1])


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    position = start
    while position < end:
        match = _LINE.match(text, position, end)
        if match is None or match.end() == position:
            return
        yield position, position + len(match.group().rstrip("\r\n"))
        position = match.end()
