"""What every reader of a file format yields: source text and its lines, page by page."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from assistant.records.places import PlaceKind, Span

LineKind: TypeAlias = Literal["text", "heading", "title", "bullet", "row", "note"]
Box: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of source text as the file has it.

    Attributes:
        start, end: Its characters in the source text, without the line break.
        kind: What the format itself says it is; "text" where it does not say.
        level: Of a heading or list item, 1-based; 0 where unknown.
        box: x0, y0, x1, y1 in points, y downward; None in plain text.
        columns: Of a row: the column heads by cell.
        cells: Of a row: each cell's characters in the source text.
        left_out: Marks of the format within it, in order, which are no text.
    """

    start: int
    end: int
    kind: LineKind = "text"
    level: int = 0
    box: Box | None = None
    columns: tuple[str, ...] = ()
    cells: tuple[Span, ...] = ()
    left_out: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page before layout.

    Attributes:
        number: 1-based.
        start, end: Its characters in the source text.
        hidden: The author hid this slide.
        fault: Why its text could not be read; None where it could.
        size: Width and height in points; None in plain text.
        date: ISO date that the format gives for this page.
    """

    number: int
    start: int
    end: int
    lines: tuple[Line, ...]
    hidden: bool = False
    fault: str | None = None
    size: tuple[float, float] | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Extract:
    """A file's text before layout and repair.

    Attributes:
        place: What its statements are looked up by.
        title, author, date: What the file says of itself; None where it does not.
        whole_lines: A line is a whole paragraph or list item, not a line as printed.
        warnings: What a reader should know, each naming place and next step.
    """

    source_text: str
    sheets: tuple[Sheet, ...]
    place: PlaceKind
    title: str | None = None
    author: str | None = None
    date: str | None = None
    whole_lines: bool = False
    warnings: tuple[str, ...] = ()
