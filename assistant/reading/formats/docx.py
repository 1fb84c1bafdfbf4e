"""Read a Word document: headings, paragraphs, lists, tables and footnotes."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

from assistant.errors import ReadingError
from assistant.reading.extract import Extract, Line
from assistant.reading.formats.assembly import Assembly, OnPage, ignore
from assistant.reading.formats.limits import check_package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Word names built-in styles in the language of the program that saved them.
HEADINGS = ("heading ", "rubrik ")
TITLES = ("title", "rubrik")
LISTS = ("list", "lista", "punktlista")
CONTENTS = ("toc ", "innehåll ")
_NOTES = ("footnote", "endnote")

_NoteKey: TypeAlias = tuple[str, str]
"""A note's kind and number."""


def read(path: Path, on_page: OnPage = ignore) -> Extract:
    """Read a Word document as one sheet; its paragraphs are numbered by the next stage.

    Raises:
        ReadingError: The file is damaged, protected or unsafe.
    """
    from docx import Document
    from docx.opc.exceptions import OpcError

    check_package(path)
    try:
        word = Document(str(path))
    except (OpcError, KeyError, ValueError, AttributeError, SyntaxError) as error:
        raise ReadingError(
            f"{path.name}: not a whole Word file. Save it again and replace it"
        ) from error
    assembly = Assembly("paragraph")
    notes = _footnotes(word)
    for item in word.iter_inner_content():
        _read_item(assembly, item)
        # A note stands under what it is a note to, so that it has the same headings.
        _add_notes(assembly, [notes.pop(key) for key in _note_keys(item) if key in notes])
    _add_notes(assembly, notes.values())
    assembly.end_sheet()
    on_page(1)
    facts = word.core_properties
    return assembly.extract(title=facts.title, author=facts.author, date=_iso(facts))


def _read_item(assembly: Assembly, item: Any) -> None:
    if hasattr(item, "rows"):
        _read_table(assembly, item)
        return
    style = (item.style.name if item.style is not None else "").lower()
    if style.startswith(CONTENTS):
        return
    for text in _text_boxes(item):
        assembly.line(text)
        assembly.gap()
    kind, level = _kind(item, style)
    assembly.line(_text(item._p), Line(0, 0, kind=kind, level=level))  # type: ignore[arg-type] # a Literal
    if kind != "bullet":
        assembly.gap()


def _kind(paragraph: Any, style: str) -> tuple[str, int]:
    for prefix in HEADINGS:
        if style.startswith(prefix) and style[len(prefix) :].isdigit():
            return "heading", int(style[len(prefix) :])
    if style in TITLES:
        return "title", 0
    numbering = paragraph._p.find(f"{W}pPr/{W}numPr")
    if style.startswith(LISTS) or numbering is not None:
        depth = numbering.find(f"{W}ilvl") if numbering is not None else None
        return "bullet", 1 + (int(depth.get(f"{W}val", "0")) if depth is not None else 0)
    return "text", 0


def _text(paragraph: Any) -> str:
    """Give a paragraph's own text, tracked insertions with it, deletions and text boxes without."""
    pieces: list[str] = []
    for element in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}noBreakHyphen"):
        if any(parent.tag == f"{W}txbxContent" for parent in element.iterancestors()):
            continue
        if element.tag == f"{W}t":
            pieces.append(element.text or "")
        else:
            pieces.append("-" if element.tag.endswith("Hyphen") else " ")
    return "".join(pieces)


def _text_boxes(paragraph: Any) -> Iterator[str]:
    """Give the text of boxes anchored in a paragraph, which its own text leaves out."""
    for box in paragraph._p.iter(f"{W}txbxContent"):
        # Word keeps each box twice: as drawn, and as a fallback for old programs.
        if any(parent.tag.endswith("}Fallback") for parent in box.iterancestors()):
            continue
        for inner in box.iter(f"{W}p"):
            yield "".join(piece.text or "" for piece in inner.iter(f"{W}t"))


def _read_table(assembly: Assembly, table: Any) -> None:
    rows = [_cells(row) for row in table.rows]
    heads: list[str] = rows[0] if len(rows) > 1 else []
    for number, cells in enumerate(rows):
        assembly.row(cells, () if number == 0 else heads)
    assembly.gap()


def _cells(row: Any) -> list[str]:
    # A cell merged over several columns is listed once for each: the same element is one cell.
    texts: list[str] = []
    seen: set[int] = set()
    for cell in row.cells:
        texts.append("" if id(cell._tc) in seen else cell.text)
        seen.add(id(cell._tc))
    return texts


def _footnotes(word: Any) -> dict[_NoteKey, str]:
    """Give the footnotes and endnotes by their kind and number."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    notes: dict[_NoteKey, str] = {}
    for relation in word.part.rels.values():
        kind = relation.reltype.rsplit("/", 1)[-1].removesuffix("s")
        if kind not in _NOTES:
            continue
        for note in etree.fromstring(relation.target_part.blob, parser):
            # Separators between text and notes are notes with a type of their own.
            if note.get(f"{W}type") is None:
                text = "".join(piece.text or "" for piece in note.iter(f"{W}t"))
                notes[kind, note.get(f"{W}id", "")] = text
    return notes


def _note_keys(item: Any) -> list[_NoteKey]:
    """Give the notes that a paragraph or table refers to, in order."""
    return [
        (kind, reference.get(f"{W}id", ""))
        for kind in _NOTES
        for reference in item._element.iter(f"{W}{kind}Reference")
    ]


def _add_notes(assembly: Assembly, notes: Iterable[str]) -> None:
    for note in notes:
        assembly.line(note, Line(0, 0, kind="note"))
        assembly.gap()


def _iso(facts: Any) -> str | None:
    moment = facts.modified or facts.created
    return moment.date().isoformat() if moment is not None else None
