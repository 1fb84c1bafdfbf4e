"""Read the lines of Markdown as what their marks say: headings, bullets, table rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.reading.extract import Line, Sheet
from assistant.records.places import Span

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
# Bold text alone on a line heads what follows, if it is no sentence.
_BOLD = re.compile(r"[ \t]*(\*\*|__)(?P<text>(?:(?!\1).)+?[^.,;\s])\1(?P<colon>:?)[ \t]*$")
_BOLD_LEVEL, _MOST_WORDS = 6, 10
_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$")
# A bar may end a row, and an empty cell stands between two.
_CELL = re.compile(r"(?:\\\||[^|])*")
_ROW = re.compile(r"[ \t]*\|?(?P<cells>.*?)\|?[ \t]*$")
# Emphasis, code, links and pictures: what is text in them is the group of that name.
_INLINE = re.compile(
    r"!?\[(?P<linked>[^\]\[]{1,300})\]\([^()\s]{1,2000}(?:\s+\"[^\"]{0,300}\")?\)"
    r"|(?P<strong>\*{2,3}|(?<!\w)_{2,3})(?=\S)(?P<told>.{1,500}?)(?<=\S)(?P=strong)(?!\w)"
    r"|(?<![\w*_])(?P<em>[*_])(?=[^\s*_])(?P<said>[^*_]{1,500}?)(?<=\S)(?P=em)(?![\w*_])"
    r"|`(?P<code>[^`]{1,500})`"
)
_TEXTS = ("linked", "told", "said", "code")
_FRAME = re.compile(r"[ \t]*(?:-{3,}|\*{3,}|_{3,}|`{3,}.*)[ \t]*$")


def mark_up(source_text: str, sheet: Sheet) -> Sheet:
    """Give a sheet whose lines leave out Markdown's marks and have the kinds they say."""
    lines = [line for line in sheet.lines if not _FRAME.match(source_text[line.start : line.end])]
    marked = (_without_marks(source_text, line) for line in _marked_up(source_text, lines))
    return replace(sheet, lines=tuple(marked))


def _marked_up(source_text: str, lines: Sequence[Line]) -> Iterator[Line]:
    columns: tuple[str, ...] = ()
    for place, line in enumerate(lines):
        text = source_text[line.start : line.end]
        below = lines[place + 1] if place + 1 < len(lines) else line
        if heading := _HEADING.match(text):
            start = line.start + heading.start(2)
            yield Line(start, line.start + heading.end(2), "heading", len(heading.group(1)))
        elif (bold := _BOLD.match(text)) and len(text.split()) <= _MOST_WORDS:
            start, end = bold.span("text")
            yield Line(line.start + start, line.start + end, "heading", _BOLD_LEVEL)
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


def _without_marks(source_text: str, line: Line) -> Line:
    """Leave out the marks of emphasis, code and links, not the text that they mark."""
    left_out = sorted(_marks(source_text, line.start, line.end))
    columns = tuple(_INLINE.sub(_marked_text, column) for column in line.columns)
    return replace(line, left_out=tuple(left_out), columns=columns)


def _marks(source_text: str, start: int, end: int) -> Iterator[Span]:
    """Give the marks of a stretch, those within what others mark too."""
    for hit in _INLINE.finditer(source_text, start, end):
        first, last = next(hit.span(name) for name in _TEXTS if hit.group(name) is not None)
        yield hit.start(), first
        yield from _marks(source_text, first, last)
        yield last, hit.end()


def _marked_text(hit: re.Match[str]) -> str:
    return next(hit.group(name) for name in _TEXTS if hit.group(name) is not None)


def _cells(line: Line, text: str) -> tuple[Span, ...]:
    row = _ROW.match(text)
    if row is None:
        return ()
    spans, position = [], row.start("cells")
    while position <= row.end("cells"):
        cell = _CELL.match(text, position, row.end("cells"))
        end = cell.end() if cell is not None else position
        bare = text[position:end].strip()
        start = line.start + position + (text[position:end].index(bare) if bare else 0)
        spans.append((start, start + len(bare)))
        position = end + 1
    return tuple(spans)
