"""Make blocks of a page's lines: titles, headings, bullets, paragraphs, rows and contacts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.reading.columns.headings import heading_cuts
from assistant.reading.contacts import contact_end, contacts
from assistant.reading.flow import FlowLine
from assistant.reading.grouping import group_end
from assistant.reading.joining import join_lines
from assistant.reading.structure import structure
from assistant.reading.tables import table_end, table_rows
from assistant.reading.written import Written
from assistant.records.documents import Aspect, Block, BlockKind

_APART: tuple[BlockKind, ...] = ("title", "note")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block to be.

    Attributes:
        opens: It is the heading of what follows; a table's line of heads is one, but opens no
            section.
    """

    kind: BlockKind
    written: Written
    columns: tuple[str, ...] = ()
    confidence: float = 1.0
    opens: bool = False


def make_blocks(source_text: str, flow: Sequence[FlowLine], *, loose: BlockKind) -> list[Block]:
    """Give the blocks of a page in reading order, each with its section and aspects.

    Args:
        source_text: The whole document's.
        flow: The page's lines in reading order.
        loose: What text without a bullet mark is: "bullet" on slides, "paragraph" in reports.
    """
    blocks: list[Block] = []
    section: str | None = None
    aspects: tuple[Aspect, ...] = ()
    # What introduces a list ("Vi ser följande risker:") or a table heads it and no more.
    around: tuple[str | None, tuple[Aspect, ...], BlockKind] | None = None
    for piece in _pieces(source_text, flow, loose):
        if around is not None and (piece.opens or not _goes_under(piece, around[2])):
            (section, aspects, _), around = around, None
        if piece.opens:
            headed = _introduced(piece, loose)
            around = (section, aspects, headed) if headed else None
            section = piece.written.text
            aspects = _aspects(section)
        under = piece.kind not in _APART
        blocks.append(
            Block(
                piece.kind,
                piece.written.text,
                piece.written.alignment,
                section=section if under else None,
                aspects=aspects if under else (),
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


def _aspects(heading: str) -> tuple[Aspect, ...]:
    """Give the aspects of a heading; of each, where several stand on one line."""
    cuts = heading_cuts(heading)
    parts = [heading[a:b] for a, b in zip((0, *cuts), (*cuts, len(heading)), strict=True)]
    found = (structure().aspect(part.strip()) for part in parts)
    return tuple(dict.fromkeys(aspect for aspect in found if aspect is not None))


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
            yield _Piece(kind, written, confidence=sure, opens=kind == "heading")
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
