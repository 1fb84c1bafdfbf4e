"""Read the lines of Markdown as what their marks say: headings, bullets, table rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.reading.extract import Line, Sheet
from assistant.records.places import Span

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$")
_CELL = re.compile(r"[^|]+")
_FRAME = re.compile(r"[ \t]*(?:-{3,}|\*{3,}|_{3,}|`{3,}.*)[ \t]*$")


def mark_up(source_text: str, sheet: Sheet) -> Sheet:
    """Give a sheet whose lines leave out Markdown's marks and have the kinds they say."""
    lines = [line for line in sheet.lines if not _FRAME.match(source_text[line.start : line.end])]
    return replace(sheet, lines=tuple(_marked_up(source_text, lines)))


def _marked_up(source_text: str, lines: Sequence[Line]) -> Iterator[Line]:
    columns: tuple[str, ...] = ()
    for place, line in enumerate(lines):
        text = source_text[line.start : line.end]
        below = lines[place + 1] if place + 1 < len(lines) else line
        if heading := _HEADING.match(text):
            start = line.start + heading.start(2)
            yield Line(start, line.start + heading.end(2), "heading", len(heading.group(1)))
        elif "|" in text and _RULE.match(source_text[below.start : below.end]):
            cells = _cells(line, text)
            columns = tuple(source_text[start:end] for start, end in cells)
            yield Line(line.start, line.end, "row", cells=cells)
        elif columns and "|" in text:
            if not _RULE.match(text):
                yield Line(line.start, line.end, "row", columns=columns, cells=_cells(line, text))
        else:
            columns = ()
            yield line


def _cells(line: Line, text: str) -> tuple[Span, ...]:
    spans = []
    for match in _CELL.finditer(text.strip().strip("|"), 0):
        shift = line.start + text.index(text.strip().strip("|"))
        bare = match.group().strip()
        start = shift + match.start() + match.group().index(bare) if bare else shift + match.start()
        spans.append((start, start + len(bare)))
    return tuple(spans)
