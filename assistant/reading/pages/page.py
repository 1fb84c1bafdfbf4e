"""Make a page of blocks from a sheet of lines."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.reading.extract import Extract, Sheet
from assistant.reading.lines.flow import FlowLine, flow_of
from assistant.reading.lines.tails import without_tails
from assistant.reading.pages.blocks import make_blocks
from assistant.reading.pages.layout import arrange
from assistant.reading.pages.minutes import with_cases
from assistant.reading.pages.twins import with_twins
from assistant.reading.repair.result import RepairedLine
from assistant.records.documents import Block, BlockKind, Page
from assistant.records.places import PlaceKind

_UNNUMBERED = ("title", "heading", "note")


def make_page(
    extract: Extract, sheet: Sheet, repaired: Sequence[RepairedLine | None], place: PlaceKind
) -> Page:
    """Give a page in reading order.

    Args:
        extract: The file's.
        sheet: The page's lines.
        repaired: One a line; None keeps the line as it is.
        place: What the document is looked up by.
    """
    slide = place == "slide"
    flow = flow_of(extract.source_text, sheet, repaired, whole_lines=extract.whole_lines)
    if flow and _heads_all(extract, flow):
        flow = [replace(flow[0], kind="title"), *flow[1:]]
    titled = slide or (sheet.number == 1 and not any(line.kind == "heading" for line in flow))
    lines = flow if slide else with_cases(flow)
    arranged = with_twins(without_tails(arrange(lines, titled=titled, prose=not slide)))
    loose: BlockKind = "bullet" if slide else "paragraph"
    blocks = make_blocks(extract.source_text, arranged, loose=loose)
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


def _heads_all(extract: Extract, flow: Sequence[FlowLine]) -> bool:
    """Tell whether the first heading is the document's title, over its other headings."""
    first = flow[0]
    if first.kind != "heading" or first.level != 1:
        return False
    levels = [line.level for line in flow if line.kind == "heading"]
    return first.text == extract.title or (levels.count(1) == 1 and max(levels) > 1)


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
