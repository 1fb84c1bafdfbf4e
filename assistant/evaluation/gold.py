"""Find where a question set's sources stand in the documents as they are read now."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from assistant.errors import EvaluationError
from assistant.evaluation.sets import NamedSet, Source
from assistant.evaluation.wording import find_damaged, find_exactly, likeness
from assistant.records.documents import Block, Document, DocumentId, Page
from assistant.records.places import Span

Library = Callable[[DocumentId], Document]
"""Gives a document by id."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A source and the stretches of source text that it means, in the order of the text."""

    source: Source
    spans: tuple[Span, ...]

    def holds(self, document: str, spans: Iterable[Span]) -> bool:
        """Say whether any of the spans shares a character with this source."""
        return document == self.source.document and any(
            start < own_end and own_start < end
            for start, end in spans
            for own_start, own_end in self.spans
        )


def locate(source: Source, document: Document) -> Gold | None:
    """Find a source in its document; None where its place or words are not there.

    Words are looked for in the reading text of each block, then in the source text of the
    place, then in both through light damage, so that neither a better repair nor a worse one
    loses a source.
    """
    pages = _pages(source, document)
    if source.contains is None:
        spans = _whole_place(source, pages)
    else:
        spans = _worded(source, source.contains, pages, document)
    return Gold(source, tuple(sorted(set(spans)))) if spans else None


def check_sources(
    sets: Sequence[NamedSet], known: Sequence[str], library: Library
) -> tuple[str, ...]:
    """Give one line a source that is not in the corpus: file, question, field and the nearest.

    A document that is not there at all gets one line a set, not one a source.
    """
    faults = []
    for named in sets:
        absent: set[str] = set()
        for question in named.content.questions:
            for number, source in enumerate(question.expect.sources, start=1):
                if source.document in absent:
                    continue
                if source.document not in known:
                    absent.add(source.document)
                fault = _fault(source, known, library)
                if fault:
                    where = f"{named.name}.yaml: question {question.id}: expect.sources[{number}]"
                    faults.append(f"{where}: {fault}")
    return tuple(faults)


def require_sources(sets: Sequence[NamedSet], known: Sequence[str], library: Library) -> None:
    """Pass where every source is in the corpus.

    Raises:
        EvaluationError: Some are not; one line each.
    """
    faults = check_sources(sets, known, library)
    if faults:
        raise EvaluationError("\n".join(faults))


def nearest_places(source: Source, document: Document, limit: int = 3) -> tuple[str, ...]:
    """Give the places of the document that are most like the source's words, likest first."""
    blocks = [(page, block) for page in document.pages for block in page.blocks if block.reading]
    ranked = sorted(
        blocks, key=lambda pair: -likeness(pair[1].reading, source.contains or source.place)
    )
    return tuple(
        f'{_name(page, block)} "{_short(block.reading)}"' for page, block in ranked[:limit]
    )


def _pages(source: Source, document: Document) -> list[Page]:
    number = source.slide or source.page
    return [page for page in document.pages if number is None or page.number == number]


def _blocks(source: Source, pages: Sequence[Page]) -> list[Block]:
    return [
        block
        for page in pages
        for block in page.blocks
        if source.paragraph is None or block.paragraph == source.paragraph
    ]


def _whole_place(source: Source, pages: Sequence[Page]) -> list[Span]:
    if source.paragraph is None:
        return [(page.start, page.end) for page in pages]
    return [span for block in _blocks(source, pages) for span in _block_span(block)]


def _worded(source: Source, words: str, pages: Sequence[Page], document: Document) -> list[Span]:
    blocks = _blocks(source, pages)
    exact = [
        span
        for block in blocks
        for start, end in find_exactly(block.reading, words)
        for span in block.alignment.to_source(start, end)
    ]
    if exact:
        return exact
    # A paragraph's own stretches; else the page whole, which also holds what reading left out.
    regions = _whole_place(source, pages)
    texts = [(start, document.source_text[start:end]) for start, end in regions]
    plain = [
        (offset + start, offset + end)
        for offset, text in texts
        for start, end in find_exactly(text, words)
    ]
    return plain or _damaged(words, blocks, texts)


def _damaged(words: str, blocks: Sequence[Block], texts: Sequence[tuple[int, str]]) -> list[Span]:
    for block in sorted(blocks, key=lambda block: -likeness(block.reading, words)):
        found = find_damaged(block.reading, words)
        if found:
            return list(block.alignment.to_source(*found))
    for offset, text in texts:
        found = find_damaged(text, words)
        if found:
            return [(offset + found[0], offset + found[1])]
    return []


def _block_span(block: Block) -> tuple[Span, ...]:
    return block.alignment.to_source(0, len(block.reading))


def _fault(source: Source, known: Sequence[str], library: Library) -> str | None:
    if source.document not in known:
        names = sorted(known, key=lambda name: -likeness(name, source.document))[:3]
        return (
            f"no document {source.document!r} in the corpus. "
            f"The nearest: {', '.join(names) or 'none, the corpus is empty'}"
        )
    document = library(DocumentId(source.document))
    if locate(source, document):
        return None
    # Blocks of the whole document: the words may have moved to another slide.
    nearest = nearest_places(source, document)
    return f"nothing at {source} any more. The nearest: {'; '.join(nearest)}. Correct the source"


def _name(page: Page, block: Block) -> str:
    return f"paragraph {block.paragraph}" if block.paragraph else f"page {page.number}"


def _short(text: str, length: int = 80) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
