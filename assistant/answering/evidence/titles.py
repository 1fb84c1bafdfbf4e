"""Make statements of titles and headings, which say who presents, what they expand or when."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.records.documents import Block, Document, Page, Statement
from assistant.records.places import quotation


def title_statements(document: Document, body: Sequence[Statement]) -> tuple[Statement, ...]:
    """Give titles and headings of pages that have more than a title, in reading order.

    Args:
        body: The statements of the document. They go by the id of the first of their page,
            so that links lead to the page: they are not indexed by themselves.
    """
    first: dict[int, Statement] = {}
    for it in body:
        first.setdefault(it.locator.page, it)
    return tuple(
        title
        for page in document.pages
        if page.number in first
        for title in _titles(document, page, first[page.number])
    )


def _titles(document: Document, page: Page, beside: Statement) -> Iterator[Statement]:
    for block in page.blocks:
        if block.kind in ("title", "heading") and beside.kind not in ("title", "heading"):
            yield from _title(document, block, beside)


def _title(document: Document, block: Block, beside: Statement) -> Iterator[Statement]:
    spans = block.alignment.to_source(0, len(block.reading))
    if spans:
        yield replace(
            beside,
            locator=replace(beside.locator, section=None),
            kind=block.kind,
            reading=block.reading,
            quote=quotation(document.source_text, spans),
            spans=spans,
            aspects=(),
            confidence=block.confidence,
        )
