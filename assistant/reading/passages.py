"""Cut a document into passages of statements."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from assistant.language.folding import fold
from assistant.reading.sentences import sentence_spans
from assistant.reading.structure.parts import part_titles
from assistant.records.documents import (
    Block,
    Document,
    DocumentId,
    Page,
    Passage,
    PassageId,
    Statement,
    StatementId,
)
from assistant.records.places import Locator, Span, quotation

_WORD = re.compile(r"\w+")
# Encoders cut what is longer in silence, and a reader wants one matter at a time.
_MOST_WORDS = 140
# A paragraph is one passage, however long people write them; one without end is a file on one line.
_MOST_WORDS_OF_PARAGRAPH = 4 * _MOST_WORDS
# A bullet this long (characters) is quoted whole; a longer one sentence by sentence.
_WHOLE_BULLET = 420


@dataclass(frozen=True, slots=True)
class _Cut:
    """Blocks of one passage."""

    page: Page
    blocks: tuple[Block, ...]


def cut_passages(document: Document) -> tuple[Passage, ...]:
    """Give the passages of a document in reading order.

    Every statement of the document is in exactly one of them. Ids are hashes of all that is
    indexed, so that an unchanged passage keeps its id when others change.
    """
    parts = part_titles(document.pages)
    return tuple(
        _passage(document, cut, part, drafts)
        for page, part in zip(document.pages, parts, strict=True)
        for cut in _cuts(document, page)
        for drafts in _bounded(document, cut)
    )


def _cuts(document: Document, page: Page) -> Iterator[_Cut]:
    # A page of a title alone is quoted by its title.
    body = [b for b in page.blocks if b.kind not in ("title", "heading")] or list(page.blocks)
    for _, group in groupby(enumerate(body), key=lambda item: _key(document, *item)):
        yield from (_Cut(page, part) for part in _short_enough([block for _, block in group]))


def _key(document: Document, place: int, block: Block) -> tuple[object, ...]:
    if document.place == "slide" or block.kind in ("row",):
        return block.section, block.above, block.aspects, block.kind == "note"
    return place, block.section


def _short_enough(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    part: list[Block] = []
    words = 0
    for block in blocks:
        count = len(block.reading.split())
        if part and words + count > _MOST_WORDS:
            yield tuple(part)
            part, words = [], 0
        part.append(block)
        words += count
    if part:
        yield tuple(part)


def _bounded(document: Document, cut: _Cut) -> Iterator[list[Statement]]:
    """Give the statements of a passage; in parts, where they are too many for one."""
    part: list[Statement] = []
    words = 0
    for block in cut.blocks:
        for draft in _drafts(document, cut.page, block):
            count = len(draft.reading.split())
            if part and words + count > _MOST_WORDS_OF_PARAGRAPH:
                yield part
                part, words = [], 0
            part.append(draft)
            words += count
    yield part


def _passage(
    document: Document, cut: _Cut, part: str | None, drafts: Sequence[Statement]
) -> Passage:
    first = cut.blocks[0]
    locator = replace(_locator(document, cut.page, first), beside=None)
    context = _context(document, cut.page, part, first)
    identity = _digest(
        document.facts.id,
        locator,
        context,
        cut.page.topic,
        cut.page.speaker,
        cut.page.goals,
        *((d.reading, d.quote, d.spans, d.aspects, d.kind, d.locator.beside) for d in drafts),
    )
    passage_id = PassageId(identity)
    statements = tuple(
        replace(draft, id=StatementId(f"{identity}-{place}"), passage=passage_id)
        for place, draft in enumerate(drafts, start=1)
    )
    return Passage(
        passage_id,
        document.facts.id,
        locator,
        context,
        "\n".join(statement.reading for statement in statements),
        statements,
        aspects=first.aspects,
        topic=cut.page.topic,
        speaker=cut.page.speaker,
        goals=cut.page.goals,
    )


def _drafts(document: Document, page: Page, block: Block) -> Iterator[Statement]:
    for start, end in _statement_spans(block):
        spans = _source_spans(document.source_text, block, start, end)
        if not spans:
            continue
        yield Statement(
            StatementId(""),
            PassageId(""),
            document.facts.id,
            _locator(document, page, block),
            block.kind,
            block.reading[start:end],
            quotation(document.source_text, spans),
            spans,
            aspects=block.aspects,
            topic=page.topic,
            speaker=page.speaker,
            goals=page.goals,
            confidence=block.confidence,
            possible=block.possible,
        )


def _statement_spans(block: Block) -> list[Span]:
    if block.kind in ("row", "contact", "title", "heading"):
        return [(0, len(block.reading))]
    if block.kind == "bullet" and len(block.reading) <= _WHOLE_BULLET:
        return [(0, len(block.reading))]
    return sentence_spans(block.reading)


def _source_spans(source_text: str, block: Block, start: int, end: int) -> tuple[Span, ...]:
    spans = block.alignment.to_source(start, end)
    if block.kind != "row":
        return spans
    # A row's cells and heads are read in turn; they are quoted as they stand, heads first.
    merged: list[Span] = []
    for low, high in sorted(spans):
        if merged and not source_text[merged[-1][1] : low].strip(" \t|"):
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return tuple(merged)


def _locator(document: Document, page: Page, block: Block) -> Locator:
    if document.place == "paragraph" and block.paragraph is not None:
        return Locator("paragraph", block.paragraph, block.section, page.number)
    kind = "page" if document.place == "paragraph" else document.place
    return Locator(kind, page.number, block.section, page.number, page.hidden, block.beside)


def _context(document: Document, page: Page, part: str | None, block: Block) -> tuple[str, ...]:
    """Give the headings over a block, outermost first, none twice."""
    title = document.facts.title
    names = (title, part, page.topic or page.title, *block.above, block.section)
    kept = {_bare(name): name for name in reversed(names) if name}
    # Kept where it stands innermost, but for the document's own title.
    kept.pop(_bare(title), None)
    return (title, *reversed(kept.values()))


def _bare(name: str) -> str:
    return " ".join(_WORD.findall(fold(name)))


def _digest(document: DocumentId, *parts: object) -> str:
    return hashlib.sha256(repr((document, *parts)).encode()).hexdigest()[:16]
