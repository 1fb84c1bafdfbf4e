"""Open a document at the place a statement stands, and step to the places around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.records.documents import Block, Document, Page, Statement
from assistant.records.places import Span

AROUND = 1  # paragraphs shown before and after the one that is opened


@dataclass(frozen=True, slots=True)
class Leaf:
    """What is shown at once: a slide or page, or a paragraph with its neighbours.

    Attributes:
        number: 1-based, of the slide, page or paragraph.
        total: How many the document has.
        start, end: Its characters in the source text.
    """

    number: int
    total: int
    page: Page
    blocks: tuple[Block, ...]
    start: int
    end: int


def leaf_number(statement: Statement) -> int:
    """Give the number of the leaf that holds a statement."""
    locator = statement.locator
    return locator.number if locator.kind == "paragraph" else locator.page


def open_leaf(document: Document, number: int) -> Leaf:
    """Give a leaf by its number, kept within the document's first and last.

    Raises:
        ValueError: The document has no pages.
    """
    if not document.pages:
        raise ValueError(f"{document.facts.id} has no pages")
    numbered = [block for page in document.pages for block in page.blocks if block.paragraph]
    if document.place == "paragraph" and numbered:
        return _paragraphs(document, numbered, number)
    index = min(max(number, 1), len(document.pages)) - 1
    page = document.pages[index]
    return Leaf(index + 1, len(document.pages), page, page.blocks, page.start, page.end)


def highlights(block: Block, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Give the ranges of a block's reading text that come from these spans of the source."""
    ranges: list[Span] = []
    for span in spans:
        ranges += block.alignment.to_reading(*span)
    return tuple(sorted(ranges))


def _paragraphs(document: Document, numbered: Sequence[Block], number: int) -> Leaf:
    last = max(block.paragraph or 0 for block in numbered)
    number = min(max(number, 1), last)
    shown = tuple(block for block in numbered if abs((block.paragraph or 0) - number) <= AROUND)
    spans = [run.source for block in shown for run in block.alignment.runs if _real(run.source)]
    start, end = min(span[0] for span in spans), max(span[1] for span in spans)
    page = next(
        (page for page in document.pages if page.start <= start < page.end), document.pages[0]
    )
    return Leaf(number, last, page, shown, start, end)


def _real(span: Span) -> bool:
    return span[0] < span[1]
