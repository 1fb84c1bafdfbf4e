"""Make blocks of a page's lines: titles, headings, bullets, paragraphs, rows and contacts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.reading.lines.flow import FlowLine
from assistant.reading.pages.captions import is_caption
from assistant.reading.pages.contacts import before_others, contact_end, contacts, is_contact
from assistant.reading.pages.grouping import group_end
from assistant.reading.pages.joining import join_lines
from assistant.reading.pages.tables import corner_of, table_end, table_rows
from assistant.reading.sentences import sentence_spans
from assistant.reading.structure.sections import Sections, aspects_of
from assistant.reading.written import Written
from assistant.records.documents import Aspect, Block, BlockKind

# A bullet may stand in the other column if so large a share of its characters may.
_LOOSE = 0.5
# A sentence of more words than this is no heading of what it leads to.
_MOST_LEADING = 20


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block to be.

    Attributes:
        opens: It is the heading of what follows; a table's line of heads is one, but opens no
            section.
        level: Of a heading; 0 where unknown.
        heads_table: It is the caption of a table, and heads its rows and no more.
        corner: What a table's first column head calls its rows, where that tells what they are.
        beside: As `Block` has it.
    """

    kind: BlockKind
    written: Written
    columns: tuple[str, ...] = ()
    confidence: float = 1.0
    opens: bool = False
    level: int = 0
    heads_table: bool = False
    corner: str = ""
    beside: str | None = None


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
    pieces = list(_pieces(source_text, flow, loose))
    for number, piece in enumerate(pieces):
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
                # Whom to call is no plan, whatever heading it stands under.
                aspects=sections.aspects if under and piece.kind != "contact" else (),
                columns=piece.columns,
                confidence=piece.confidence,
                beside=piece.beside,
                possible=_possible(sections, piece),
            )
        )
        if line := _leads_to(pieces[number : number + 2]):
            sections, introduced = sections.introduced(line), "bullet"
    return blocks


def _leads_to(pieces: Sequence[_Piece]) -> str | None:
    """Give the last sentence of a paragraph that bullets follow on: "Vi föreslår att:"."""
    if [piece.kind for piece in pieces] != ["paragraph", "bullet"]:
        return None
    text = pieces[0].written.text
    start, end = sentence_spans(text)[-1] if text.endswith(":") else (0, 0)
    return text[start:end] if 0 < len(text[start:end].split()) <= _MOST_LEADING else None


def _possible(sections: Sections, piece: _Piece) -> tuple[Aspect, ...]:
    """Give what the heading announces that a piece may stand under instead."""
    other = aspects_of(piece.beside) if piece.beside else ()
    return tuple(aspect for aspect in other if aspect not in sections.aspects)


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
            end = before_others(flow, position, end)
            group = flow[position:end]
            written = join_lines(source_text, [line.written for line in group])
            over_table = end < len(flow) and table_end(flow, end) > end
            caption = is_caption(group, written.text, over_table=over_table)
            kind = "heading" if caption else _kind(group[0], written.text, loose)
            yield _Piece(
                kind,
                written,
                confidence=min(line.sure for line in group),
                # What a picture shows is not read, so its caption heads nothing.
                opens=kind == "heading" and (over_table or not caption),
                level=group[0].level,
                heads_table=caption and over_table,
                beside=_beside(group) if kind != "heading" else None,
            )
        position = end


def _beside(group: Sequence[FlowLine]) -> str | None:
    """Give the heading of the other column, where most of a bullet may as well stand there."""
    loose = sum(line.loose for line in group)
    if loose < _LOOSE * sum(len(line.text) for line in group):
        return None
    return next((line.beside for line in group if line.beside is not None), None)


def _table(flow: Sequence[FlowLine], start: int, end: int) -> Iterator[_Piece]:
    head, rows = table_rows(flow, start, end)
    corner = corner_of(flow, start, end)
    if head is not None:
        yield _Piece("heading", head, corner=corner)
    for row in rows:
        yield _Piece("row", row.written, row.columns, row.confidence, corner=corner)


def _kind(line: FlowLine, text: str, loose: BlockKind) -> BlockKind:
    if line.kind in ("title", "heading", "note", "row"):
        return line.kind
    if is_contact(text):
        return "contact"
    return "bullet" if line.mark else loose
