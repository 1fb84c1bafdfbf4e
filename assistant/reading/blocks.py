"""Make blocks of a page's lines: titles, headings, bullets, paragraphs, rows and contacts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.reading.contacts import contact, contact_end
from assistant.reading.flow import FlowLine
from assistant.reading.grouping import group_end
from assistant.reading.joining import join_lines
from assistant.reading.structure import structure
from assistant.reading.tables import table_end, table_rows
from assistant.reading.written import Written
from assistant.records.documents import Aspect, Block, BlockKind


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: BlockKind
    written: Written
    columns: tuple[str, ...] = ()
    confidence: float = 1.0


def make_blocks(source_text: str, flow: Sequence[FlowLine], *, loose: BlockKind) -> list[Block]:
    """Give the blocks of a page in reading order, each with its section and aspects.

    Args:
        flow: Its lines in reading order.
        loose: What text without a bullet mark is: "bullet" on slides, "paragraph" in reports.
    """
    blocks: list[Block] = []
    section: str | None = None
    aspects: tuple[Aspect, ...] = ()
    for piece in _pieces(source_text, flow, loose):
        if piece.kind == "heading":
            section = piece.written.text
            found = structure().aspect(section)
            aspects = (found,) if found else ()
        under = piece.kind != "title"
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


def _pieces(source_text: str, flow: Sequence[FlowLine], loose: BlockKind) -> Iterator[_Piece]:
    position = 0
    while position < len(flow):
        end = table_end(flow, position)
        if end > position:
            yield _Piece("heading", flow[position].written)
            for row in table_rows(flow, position, end):
                yield _Piece("row", row.written, row.columns, row.confidence)
            position = end
            continue
        end = contact_end(flow, position)
        if end > position:
            yield _Piece("contact", contact(flow, position, end))
            position = end
            continue
        end = group_end(flow, position)
        group = flow[position:end]
        written = join_lines(source_text, [line.written for line in group])
        yield _Piece(_kind(group[0], loose), written, confidence=min(line.sure for line in group))
        position = end


def _kind(line: FlowLine, loose: BlockKind) -> BlockKind:
    if line.mark:
        return "bullet"
    return loose if line.kind == "text" else line.kind
