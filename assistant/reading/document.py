"""Read one file of the corpus to a document: pages of blocks, repaired and structured."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from assistant.errors import ReadingError
from assistant.reading import text
from assistant.reading.blocks import make_blocks
from assistant.reading.extract import Extract, Sheet
from assistant.reading.flow import Repaired, Repairer, flow_of
from assistant.reading.formats.guarded import ENDINGS, read_guarded
from assistant.reading.layout import arrange
from assistant.reading.parts import carry_parts
from assistant.records.documents import Block, Document, Facts, Page
from assistant.records.places import PlaceKind

Reader = Callable[[Path], Extract]

# By file ending; a reader of another format is registered here.
READERS: dict[str, Reader] = {
    **dict.fromkeys((".txt", ".md", ".text"), text.read),
    **dict.fromkeys((f".{ending}" for ending in ENDINGS), read_guarded),
}


class Corrections(Protocol):
    """Corrections by hand, which win over repair."""

    def apply(
        self, source_text: str, sheet: Sheet, repaired: Sequence[Repaired]
    ) -> Sequence[Repaired]: ...


def read_document(
    path: Path,
    facts: Facts,
    *,
    repairer: Repairer | None = None,
    corrections: Corrections | None = None,
) -> Document:
    """Read a file.

    Args:
        repairer: Mends damaged words; without one the reading text is the source text.
        corrections: Corrections by hand; they win over the repairer.

    Raises:
        ReadingError: The file cannot be read, or its format is not known.
    """
    extract = read_extract(path)
    place: PlaceKind = (
        "slide" if facts.kind == "deck" and extract.place != "section" else extract.place
    )
    repaired = _repair(extract, repairer)
    pages = [
        _page(extract.source_text, sheet, lines, place)
        for sheet, lines in zip(extract.sheets, repaired, strict=True)
    ]
    pages = carry_parts(pages) if place == "slide" else _number_paragraphs(pages)
    return Document(facts, extract.source_text, tuple(pages), place, extract.warnings)


def read_extract(path: Path) -> Extract:
    """Read a file's text and lines by the reader of its ending.

    Raises:
        ReadingError: The file cannot be read, or its format is not known.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise ReadingError(
            f"{path}: files ending in {path.suffix or 'nothing'} are not read. "
            f"Save it as one of {', '.join(sorted(READERS))}"
        )
    return reader(path)


def _repair(extract: Extract, repairer: Repairer | None) -> list[list[Repaired | None]]:
    counts = [len(sheet.lines) for sheet in extract.sheets]
    if repairer is None:
        return [[None] * count for count in counts]
    lines = [extract.source_text[a.start : a.end] for sheet in extract.sheets for a in sheet.lines]
    mended = iter(repairer.repair(lines))
    return [[next(mended) for _ in range(count)] for count in counts]


def _page(
    source_text: str, sheet: Sheet, repaired: Sequence[Repaired | None], place: PlaceKind
) -> Page:
    flow = flow_of(source_text, sheet, repaired)
    arranged = arrange(flow, titled=place == "slide" or sheet.number == 1)
    blocks = make_blocks(source_text, arranged, loose="bullet" if place == "slide" else "paragraph")
    title = next((block.reading for block in blocks if block.kind == "title"), None)
    sure = [line.sure for line in flow]
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


def _number_paragraphs(pages: Sequence[Page]) -> list[Page]:
    number, numbered = 0, []
    for page in pages:
        blocks: list[Block] = []
        for block in page.blocks:
            if block.kind in ("title", "heading", "note"):
                blocks.append(block)
                continue
            number += 1
            blocks.append(replace(block, paragraph=number))
        numbered.append(replace(page, blocks=tuple(blocks)))
    return numbered
