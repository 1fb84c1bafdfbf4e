"""Say how well a document could be read, for the people who must trust it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.reading.passages import cut_passages
from assistant.records.documents import Block, Document

_WORD = re.compile(r"[^\W\d_]{2,}")
_BREAKS = re.compile(r"[-\s]+")
# Below this a block's words or place are doubtful.
SURE = 0.5


@dataclass(frozen=True, slots=True)
class Quality:
    """What was read of a document, and how surely.

    Attributes:
        damaged: 0 to 1, the share of its words that were changed by repair.
        confidence: 0 to 1, the mean over its blocks, weighed by their words.
        without_text: Numbers of the pages that hold no text.
        unreadable: Numbers of the pages that could not be read.
        tables: How many were found.
        doubtful: Blocks whose words or column are doubtful.
        columns_unsure: Numbers of the pages whose columns were read straight across and where it
            is unsure in which one something stands.
    """

    pages: int
    words: int
    statements: int
    damaged: float
    confidence: float
    without_text: tuple[int, ...]
    unreadable: tuple[int, ...]
    tables: int
    doubtful: int
    columns_unsure: tuple[int, ...]


def quality_of(document: Document) -> Quality:
    """Measure how a document was read."""
    blocks = [block for page in document.pages for block in page.blocks]
    words = [len(_WORD.findall(block.reading)) for block in blocks]
    changed = sum(_changed_words(document.source_text, block) for block in blocks)
    weighed = sum(count * block.confidence for count, block in zip(words, blocks, strict=True))
    total = sum(words)
    return Quality(
        pages=len(document.pages),
        words=total,
        statements=sum(len(passage.statements) for passage in cut_passages(document)),
        damaged=changed / total if total else 0.0,
        confidence=weighed / total if total else 0.0,
        without_text=tuple(p.number for p in document.pages if not p.blocks and not p.fault),
        unreadable=tuple(page.number for page in document.pages if page.fault),
        tables=sum(_tables(page.blocks) for page in document.pages),
        doubtful=sum(block.confidence < SURE for block in blocks),
        columns_unsure=tuple(
            page.number
            for page in document.pages
            if any(block.beside is not None for block in page.blocks)
        ),
    )


def _changed_words(source_text: str, block: Block) -> int:
    """Count the words whose source reads otherwise, joined hyphens aside."""
    runs = [run for run in block.alignment.runs if run.source[0] < run.source[1]]
    changed: set[int] = set()
    starts = [match.span() for match in _WORD.finditer(block.reading)]
    for run in runs:
        reading = block.reading[run.reading[0] : run.reading[1]]
        source = source_text[run.source[0] : run.source[1]]
        if reading != source and _BREAKS.sub("", reading) != _BREAKS.sub("", source):
            touched = _touched(reading, source, run.reading[0])
            changed.update(a for a, b in starts if any(a <= place < b for place in touched))
    return len(changed)


def _touched(reading: str, source: str, start: int) -> list[int]:
    """Give the reading offsets that differ; of runs of unequal length, all of them."""
    if len(reading) != len(source):
        return list(range(start, start + len(reading)))
    pairs = enumerate(zip(reading, source, strict=True), start=start)
    return [place for place, (a, b) in pairs if a != b]


def _tables(blocks: Sequence[Block]) -> int:
    before: tuple[str, ...] | None = None
    count = 0
    for block in blocks:
        columns = block.columns if block.kind == "row" else None
        count += columns is not None and columns != before
        before = columns
    return count
