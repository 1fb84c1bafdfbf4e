"""Make blocks of a page's lines: titles, headings, bullets, paragraphs, rows and contacts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.reading.contacts import contact_end, contacts
from assistant.reading.flow import FlowLine
from assistant.reading.grouping import group_end
from assistant.reading.joining import join_lines
from assistant.reading.sections import Sections
from assistant.reading.structure import structure
from assistant.reading.tables import table_end, table_rows
from assistant.reading.written import Written
from assistant.records.documents import Block, BlockKind

_APART: tuple[BlockKind, ...] = ("title", "note")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block to be.

    Attributes:
        opens: It is the heading of what follows; a table's line of heads is one, but opens no
            section.
        level: Of a heading; 0 where unknown.
    """

    kind: BlockKind
    written: Written
    columns: tuple[str, ...] = ()
    confidence: float = 1.0
    opens: bool = False
    level: int = 0


def make_blocks(source_text: str, flow: Sequence[FlowLine], *, loose: BlockKind) -> list[Block]:
    """Give the blocks of a page in reading order, each with its section and aspects.

    Args:
        source_text: The whole document's.
        flow: The page's lines in reading order.
        loose: What text without a bullet mark is: "bullet" on slides, "paragraph" in reports.
    """
    blocks: list[Block] = []
    sections = Sections()
    # The one kind of block that what introduces it heads, and no more.
    introduced: BlockKind | None = None
    for piece in _pieces(source_text, flow, loose):
        if introduced and (piece.opens or not _goes_under(piece, introduced)):
            sections = sections.without_introduction()
            introduced = None
        if piece.opens:
            introduced = _introduced(piece, loose)
            heading = piece.written.text
            sections = (
                sections.introduced(heading) if introduced else sections.under(heading, piece.level)
            )
        under = piece.kind not in _APART
        blocks.append(
            Block(
                piece.kind,
                piece.written.text,
                piece.written.alignment,
                section=sections.section if under else None,
                above=sections.above if under else (),
                aspects=sections.aspects if under else (),
                columns=piece.columns,
                confidence=piece.confidence,
            )
        )
    return blocks


def _introduced(piece: _Piece, loose: BlockKind) -> BlockKind | None:
    """Give the one kind of block that a heading stands over, if it is no section's."""
    if structure().captions.match(piece.written.text):
        return "row"
    return "bullet" if loose == "paragraph" and piece.written.text.endswith(":") else None


def _goes_under(piece: _Piece, kind: BlockKind) -> bool:
    return piece.kind == kind or (kind == "row" and piece.kind == "heading")


def _pieces(source_text: str, flow: Sequence[FlowLine], loose: BlockKind) -> Iterator[_Piece]:
    position = 0
    while position < len(flow):
        if (end := table_end(flow, position)) > position:
            yield from _table(flow, position, end)
        elif (end := contact_end(flow, position)) > position:
            yield from (_Piece("contact", found) for found in contacts(flow, position, end))
        else:
            end = group_end(flow, position, prose=loose == "paragraph")
            group = flow[position:end]
            written = join_lines(source_text, [line.written for line in group])
            kind = _kind(group[0], loose)
            sure = min(line.sure for line in group)
            level = group[0].level
            yield _Piece(kind, written, confidence=sure, opens=kind == "heading", level=level)
        position = end


def _table(flow: Sequence[FlowLine], start: int, end: int) -> Iterator[_Piece]:
    head, rows = table_rows(flow, start, end)
    if head is not None:
        yield _Piece("heading", head)
    for row in rows:
        yield _Piece("row", row.written, row.columns, row.confidence)


def _kind(line: FlowLine, loose: BlockKind) -> BlockKind:
    if line.kind in ("title", "heading", "note", "row"):
        return line.kind
    return "bullet" if line.mark else loose
