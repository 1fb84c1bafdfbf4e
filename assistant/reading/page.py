"""Make a page of blocks from a sheet of lines."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.reading.blocks import make_blocks
from assistant.reading.extract import Sheet
from assistant.reading.flow import flow_of
from assistant.reading.layout import arrange
from assistant.reading.repair.result import RepairedLine
from assistant.records.documents import Block, Page
from assistant.records.places import PlaceKind

_UNNUMBERED = ("title", "heading", "note")


def make_page(
    source_text: str, sheet: Sheet, repaired: Sequence[RepairedLine | None], place: PlaceKind
) -> Page:
    """Give a page in reading order.

    Args:
        source_text: The whole document's.
        sheet: Its lines.
        repaired: One a line; None keeps the line as it is.
        place: What the document is looked up by.
    """
    flow = flow_of(source_text, sheet, repaired)
    arranged = arrange(flow, titled=place == "slide" or sheet.number == 1)
    blocks = make_blocks(source_text, arranged, loose="bullet" if place == "slide" else "paragraph")
    title = next((block.reading for block in blocks if block.kind == "title"), None)
    sure = [block.confidence for block in blocks]
    return Page(
        sheet.number,
        sheet.start,
        sheet.end,
        tuple(blocks),
        title=title,
        topic=title if place == "slide" else None,
        date=sheet.date,
        hidden=sheet.hidden,
        fault=sheet.fault,
        confidence=sum(sure) / len(sure) if sure else 1.0,
    )


def number_paragraphs(pages: Sequence[Page]) -> list[Page]:
    """Number the paragraphs of a document through all its pages, titles and headings aside."""
    number, numbered = 0, []
    for page in pages:
        blocks: list[Block] = []
        for block in page.blocks:
            if block.kind not in _UNNUMBERED:
                number += 1
            blocks.append(block if block.kind in _UNNUMBERED else replace(block, paragraph=number))
        numbered.append(replace(page, blocks=tuple(blocks)))
    return numbered
