"""Make blocks of a page's lines: titles, headings, bullets, paragraphs, rows and contacts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.reading.captions import is_caption
from assistant.reading.contacts import contact_end, contacts
from assistant.reading.flow import FlowLine
from assistant.reading.grouping import group_end
from assistant.reading.joining import join_lines
from assistant.reading.sections import Sections
from assistant.reading.tables import corner_of, table_end, table_rows
from assistant.reading.written import Written
from assistant.records.documents import Block, BlockKind


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block to be.

    Attributes:
        opens: It is the heading of what follows; a table's line of heads is one, but opens no
            section.
        level: Of a heading; 0 where unknown.
        heads_table: It is the caption of a table, and heads its rows and no more.
        corner: What a table's first column head calls its rows, where that tells what they are.
    """

    kind: BlockKind
    written: Written
    columns: tuple[str, ...] = ()
    confidence: float = 1.0
    opens: bool = False
    level: int = 0
    heads_table: bool = False
    corner: str = ""


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
        ends = piece.opens or _begins_table(piece, blocks)
        if introduced and (ends or not _goes_under(piece, introduced)):
            sections = sections.without_introduction()
            introduced = None
        if piece.opens:
            introduced = _introduced(piece, loose)
            heading = piece.written.text
            sections = (
                sections.introduced(heading) if introduced else sections.under(heading, piece.level)
            )
        elif piece.corner and introduced != "row":
            sections = sections.introduced(piece.corner)
            introduced = "row"
        # A slide's note is the speaker's; a report's stands under what it is a note to.
        speaker_note = piece.kind == "note" and loose == "bullet"
        under = piece.kind != "title" and not speaker_note
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
    if piece.heads_table:
        return "row"
    return "bullet" if loose == "paragraph" and piece.written.text.endswith(":") else None


def _begins_table(piece: _Piece, before: Sequence[Block]) -> bool:
    """Tell whether a piece is the first of a table that follows another right away."""
    if not before or before[-1].kind != "row":
        return False
    if piece.kind == "heading":
        return True
    # A row whose cells do not answer to the heads has none, and begins nothing.
    heads = before[-1].columns
    return piece.kind == "row" and bool(piece.columns and heads) and piece.columns != heads


def _goes_under(piece: _Piece, kind: BlockKind) -> bool:
    return piece.kind in (kind, "note") or (kind == "row" and piece.kind == "heading")


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
            over_table = end < len(flow) and table_end(flow, end) > end
            caption = is_caption(group, written.text, over_table=over_table)
            kind = "heading" if caption else _kind(group[0], loose)
            yield _Piece(
                kind,
                written,
                confidence=min(line.sure for line in group),
                # What a picture shows is not read, so its caption heads nothing.
                opens=kind == "heading" and (over_table or not caption),
                level=group[0].level,
                heads_table=caption and over_table,
            )
        position = end


def _table(flow: Sequence[FlowLine], start: int, end: int) -> Iterator[_Piece]:
    head, rows = table_rows(flow, start, end)
    corner = corner_of(flow, start, end)
    if head is not None:
        yield _Piece("heading", head, corner=corner)
    for row in rows:
        yield _Piece("row", row.written, row.columns, row.confidence, corner=corner)


def _kind(line: FlowLine, loose: BlockKind) -> BlockKind:
    if line.kind in ("title", "heading", "note", "row"):
        return line.kind
    return "bullet" if line.mark else loose
