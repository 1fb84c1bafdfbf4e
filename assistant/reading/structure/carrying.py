"""Carry a report's headings over its page breaks: a section goes on at the top of the next page."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.reading.structure.named import structure
from assistant.reading.structure.sections import aspects_under
from assistant.records.documents import Block, Page


def carry_sections(pages: Sequence[Page]) -> list[Page]:
    """Give pages whose first text, where no heading stands over it, has that of the page before."""
    carried: list[Page] = []
    last: Block | None = None
    for page in pages:
        blocks = _under(page.blocks, last)
        carried.append(replace(page, blocks=tuple(blocks)))
        last = _last(page.title, blocks) or last
    return carried


def _under(blocks: Sequence[Block], last: Block | None) -> list[Block]:
    """Give blocks, those before the first heading under what the page before ended with."""
    opening = next((n for n, it in enumerate(blocks) if it.kind in ("title", "heading")), None)
    count = len(blocks) if opening is None else opening
    if last is None or any(block.section is not None for block in blocks[:count]):
        return list(blocks)
    return [_headed(block, last) for block in blocks[:count]] + list(blocks[count:])


def _headed(block: Block, last: Block) -> Block:
    over = [*last.above, *([last.section] if last.section else [])]
    if over and _heads_no_more(over, last, block):
        over.pop()
    if not over:
        return block
    return replace(block, section=over[-1], above=tuple(over[:-1]), aspects=aspects_under(over))


def _heads_no_more(over: Sequence[str], last: Block, block: Block) -> bool:
    """Tell whether the innermost heading is of a list or a table that has ended."""
    if block.kind == last.kind and last.kind in ("row", "bullet"):
        return False
    if last.kind == "row":
        return len(over) > 1 or structure().captions.match(over[-1]) is not None
    return last.kind == "bullet" and over[-1].endswith(":")


def _last(title: str | None, blocks: Sequence[Block]) -> Block | None:
    """Give a page's last block with the page's title among its headings."""
    if not blocks:
        return None
    last = blocks[-1]
    if title is None or last.section is None:
        return replace(last, section=last.section or title)
    return replace(last, above=(title, *last.above))
