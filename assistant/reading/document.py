"""Read one file of the corpus to a document: pages of blocks, repaired and structured."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from assistant.errors import ReadingError
from assistant.reading.extract import Extract, Sheet
from assistant.reading.formats.guarded import ENDINGS, read_guarded
from assistant.reading.keeping.shelf import Shelf
from assistant.reading.lines.contents import contents_lines
from assistant.reading.lines.flow import Repairer
from assistant.reading.lines.mending import Corrections, mend
from assistant.reading.lines.running import Place, running_lines
from assistant.reading.pages.page import make_page, number_paragraphs
from assistant.reading.plain import text
from assistant.reading.repair.result import RepairedLine
from assistant.reading.structure.carrying import carry_sections
from assistant.reading.structure.parts import carry_parts
from assistant.records.documents import Document, Facts
from assistant.records.places import PlaceKind

Reader = Callable[[Path], Extract]

# By file ending; a reader of another format is registered here.
READERS: dict[str, Reader] = {
    **dict.fromkeys((".txt", ".text"), text.read),
    **dict.fromkeys((".md", ".markdown"), text.read_markdown),
    **dict.fromkeys((f".{ending}" for ending in ENDINGS), read_guarded),
}

# Formats whose lines are whole paragraphs and list items.
_WHOLE_LINES = {".pptx", ".pptm", ".docx", ".docm", ".html", ".htm"}


def read_document(
    path: Path,
    facts: Facts,
    *,
    repairer: Repairer | None = None,
    corrections: Corrections | None = None,
) -> Document:
    """Read a file.

    Args:
        path: The file.
        facts: Its facts; their kind tells a deck from a report in plain text.
        repairer: Mends damaged words; without one the reading text is the source text.
        corrections: Corrections by hand; they win over the repairer.

    Raises:
        ReadingError: The file cannot be read, or its format is not known.
    """
    extract = read_extract(path)
    return document_of(extract, facts, repairer=repairer, corrections=corrections)


def document_of(
    extract: Extract,
    facts: Facts,
    *,
    repairer: Repairer | None = None,
    corrections: Corrections | None = None,
) -> Document:
    """Make the document of a file's extract; arguments as for `read_document`."""
    place: PlaceKind = extract.place
    if facts.kind == "deck" and place in ("paragraph", "page"):
        place = "slide"
    # The repairer mends Swedish, and would find Swedish words in English text.
    own_repairer = repairer if facts.language == "sv" else None
    mended, warnings = mend(extract, own_repairer, corrections)
    apart = running_lines(extract) | contents_lines(extract)
    pages = [
        make_page(extract, *_without(apart, sheet, lines), place)
        for sheet, lines in zip(extract.sheets, mended, strict=True)
    ]
    if place == "slide":
        pages = carry_parts(pages, facts.title)
    else:
        pages = number_paragraphs(carry_sections(pages))
    return Document(facts, extract.source_text, tuple(pages), place, (*extract.warnings, *warnings))


def _without(
    apart: frozenset[Place], sheet: Sheet, mended: Sequence[RepairedLine | None]
) -> tuple[Sheet, list[RepairedLine | None]]:
    """Give a page and its repaired lines without those that are no part of its text."""
    kept = [n for n in range(len(sheet.lines)) if (sheet.number, n) not in apart]
    return replace(sheet, lines=tuple(sheet.lines[n] for n in kept)), [mended[n] for n in kept]


def read_extract(path: Path, shelf: Shelf | None = None) -> Extract:
    """Read a file's text and lines by the reader of its ending.

    Args:
        path: The file.
        shelf: Keeps what takes long to read.

    Raises:
        ReadingError: The file cannot be read, or its format is not known.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        ending = f"files ending in {path.suffix}" if path.suffix else "files without an ending"
        raise ReadingError(
            f"{path.name}: {ending} are not read. Save it as PDF, PPTX, DOCX, HTML or text"
        )
    extract = (
        shelf.read(path, read_guarded)
        if shelf is not None and reader is read_guarded
        else reader(path)
    )
    return replace(extract, whole_lines=path.suffix.lower() in _WHOLE_LINES)
