"""Write a file's lines down as one source text, keeping where each stands."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from assistant.reading.extract import Extract, Line, Sheet
from assistant.records.places import PlaceKind, Span

# Line breaks of any format inside one line of ours, and control characters.
BREAKS = re.compile(r"[\s\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff]+")
PAGE_BREAK = "\f"
CELL_BREAK = "\t"

OnPage: TypeAlias = Callable[[int], None]
"""Told the number of each page that has been read."""


def ignore(_page: int) -> None:
    """Let progress pass unseen."""


class Assembly:
    """Source text in the making: lines go in by page, an `Extract` comes out."""

    def __init__(self, place: PlaceKind) -> None:
        self._place = place
        self._pieces: list[str] = []
        self._length = 0
        self._lines: list[Line] = []
        self._sheets: list[Sheet] = []
        self._sheet_start = 0

    def line(self, text: str, line: Line | None = None) -> None:
        """Add a line; its breaks and control characters become spaces, an empty one is left out.

        Args:
            text: What the file says there.
            line: Kind, level, box and columns to give it; its span is set here.
        """
        text = BREAKS.sub(" ", text).strip()
        if text:
            start = self._write(text)
            self._keep(line, start)

    def line_or_gap(self, text: str, line: Line) -> None:
        """Add a line, or a gap where its text is empty."""
        if text:
            self.line(text, line)
        else:
            self.gap()

    def row(
        self, cells: Sequence[str], columns: Sequence[str] = (), box: Line | None = None
    ) -> None:
        """Add a table row; `columns` are its column heads, empty for the head row itself."""
        texts = [BREAKS.sub(" ", cell).strip() for cell in cells]
        if not any(texts):
            return
        start = self._write(CELL_BREAK.join(texts))
        spans: list[Span] = []
        position = start
        for text in texts:
            spans.append((position, position + len(text)))
            position += len(text) + len(CELL_BREAK)
        line = replace(box or Line(0, 0), kind="row", columns=tuple(columns), cells=tuple(spans))
        self._keep(line, start)

    def gap(self) -> None:
        """Leave a blank line, where the file parts what stands before from what follows."""
        if self._pieces and self._lines:
            self._add("\n")

    def end_sheet(
        self,
        *,
        hidden: bool = False,
        fault: str | None = None,
        size: tuple[float, float] | None = None,
    ) -> None:
        """Close the page; what follows stands on the next."""
        self._sheets.append(
            Sheet(
                number=len(self._sheets) + 1,
                start=self._sheet_start,
                end=self._length,
                lines=tuple(self._lines),
                hidden=hidden,
                fault=fault,
                size=size,
            )
        )
        self._lines = []
        self._add(PAGE_BREAK)
        self._sheet_start = self._length

    def extract(
        self,
        *,
        title: str | None = None,
        author: str | None = None,
        date: str | None = None,
        warnings: Sequence[str] = (),
    ) -> Extract:
        """Give what was read; the page break after the last page is not part of it."""
        return Extract(
            source_text="".join(self._pieces).removesuffix(PAGE_BREAK),
            sheets=tuple(self._sheets),
            place=self._place,
            title=title or None,
            author=author or None,
            date=date,
            warnings=tuple(warnings),
        )

    def _write(self, text: str) -> int:
        start = self._length
        self._add(text)
        self._add("\n")
        return start

    def _keep(self, line: Line | None, start: int) -> None:
        # The line break just written is not part of the line.
        self._lines.append(replace(line or Line(0, 0), start=start, end=self._length - 1))

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)
