"""Where something stands in a document, and how its two texts map to each other."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Span: TypeAlias = tuple[int, int]
"""Half-open character range `[start, end)`."""

PlaceKind: TypeAlias = Literal["slide", "page", "paragraph", "section"]
"""What a reader looks a place up by: slide, page, numbered paragraph, web page section."""


@dataclass(frozen=True, slots=True)
class Locator:
    """A place that a person can look up.

    Attributes:
        kind: What `number` counts.
        number: 1-based.
        section: The heading it stands under, as reading text; None where there is none.
        page: 1-based page that holds it; equals `number` for slides and pages.
        hidden: Its author hid that slide: it was not shown when the others were.
        beside: Where columns were read straight across and it may as well stand in the other one:
            that one's heading, "" where it has none or both could not be parted. None where sure.
    """

    kind: PlaceKind
    number: int
    section: str | None
    page: int
    hidden: bool = False
    # Two statements of one section stand in one place, however sure it is of each.
    beside: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of reading text and the stretch of source text that it came from.

    Where both have one length, character answers to character; else the whole answers to the whole.
    An empty source span marks reading text that stands nowhere in the source (a joining space).
    """

    reading: Span
    source: Span


@dataclass(frozen=True, slots=True)
class Alignment:
    """The runs of one block, in reading order, without gaps or overlaps in the reading text."""

    runs: tuple[Run, ...]

    def to_source(self, start: int, end: int) -> tuple[Span, ...]:
        """Give the source spans of a reading range, in reading order, adjoining ones merged."""
        spans: list[Span] = []
        for run in self.runs:
            piece = _source_piece(run, start, end)
            if piece is None:
                continue
            if spans and spans[-1][1] == piece[0]:
                spans[-1] = (spans[-1][0], piece[1])
            else:
                spans.append(piece)
        return tuple(spans)

    def to_reading(self, start: int, end: int) -> tuple[Span, ...]:
        """Give the reading ranges of a source range, in reading order, adjoining ones merged."""
        flipped = Alignment(tuple(Run(run.source, run.reading) for run in self.runs))
        return flipped.to_source(start, end)


def _source_piece(run: Run, start: int, end: int) -> Span | None:
    low, high = max(start, run.reading[0]), min(end, run.reading[1])
    if low >= high or run.source[0] == run.source[1]:
        return None
    if run.reading[1] - run.reading[0] != run.source[1] - run.source[0]:
        return run.source
    shift = run.source[0] - run.reading[0]
    return low + shift, high + shift


def quotation(source_text: str, spans: Sequence[Span]) -> str:
    """Give the quotation that stands at the spans: their source text, one a line."""
    return "\n".join(source_text[start:end] for start, end in spans)
