"""Bring the lines of a page into reading order: title, headings, columns."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.language.folding import fold
from assistant.reading.columns import heading_cuts, part_lines
from assistant.reading.flow import FlowLine, unmarked
from assistant.reading.structure import is_known_heading, structure

# A slide's title is its first lines up to a blank one, if they are few and short.
_TITLE_LINES = 4
_TITLE_WORDS = 32


def arrange(flow: Sequence[FlowLine], *, titled: bool) -> list[FlowLine]:
    """Give the lines of a page in reading order, titles and headings marked as such.

    Args:
        titled: The page's first lines are its title unless they look otherwise (slides).
    """
    lines = list(flow)
    head = _title_lines(lines) if titled else 0
    arranged = [replace(line, kind="title") for line in lines[:head]]
    return arranged + _arrange_body(lines[head:])


def _title_lines(lines: Sequence[FlowLine]) -> int:
    count = 0
    for line in lines[:_TITLE_LINES]:
        opens_body = line.mark or is_known_heading(line.text) or heading_cuts(line.text)
        if count and (opens_body or (line.gap and not _goes_on(lines[count - 1], line))):
            break
        count += 1
    words = sum(len(line.text.split()) for line in lines[:count])
    if words > _TITLE_WORDS or (count and lines[count - 1].text.endswith((".", ":"))):
        return 1 if lines and len(lines[0].text.split()) <= 12 else 0
    return count


def _goes_on(line: FlowLine, following: FlowLine) -> bool:
    return line.text.endswith((",", "-")) and following.text[:1].islower()


def _arrange_body(lines: list[FlowLine]) -> list[FlowLine]:
    out: list[FlowLine] = []
    region, position = 1, 0
    while position < len(lines):
        line = lines[position]
        cuts = () if line.mark else heading_cuts(line.text)
        if cuts:
            end = _end_of_columns(lines, position + 1)
            out.extend(_parted(lines[position:end], cuts[0], region))
            region, position = region + 2, end
            continue
        if line.kind == "text" and not line.mark and _is_heading(line):
            region += 1
            line = replace(line, kind="heading")
        out.append(replace(line, region=region))
        position += 1
    return out


def _is_heading(line: FlowLine) -> bool:
    text = fold(line.text).rstrip(":")
    return is_known_heading(line.text) or text in structure().contact_headings


def _end_of_columns(lines: list[FlowLine], start: int) -> int:
    for position in range(start, len(lines)):
        if is_known_heading(lines[position].text) or heading_cuts(lines[position].text):
            return position
    return len(lines)


def _parted(lines: list[FlowLine], cut: int, region: int) -> list[FlowLine]:
    head = lines[0]
    body = lines[1:]
    cuts = part_lines([line.text for line in body])
    columns: tuple[list[FlowLine], list[FlowLine]] = ([], [])
    for line, place in [(head, cut), *zip(body, cuts, strict=True)]:
        where = len(line.text) if place is None else place
        for column, (start, end) in zip(
            columns, ((0, where), (where, len(line.text))), strict=True
        ):
            written = line.written.cut(start, end).strip()
            if written.text:
                mark, written = unmarked(written)
                kind = "heading" if line is head else line.kind
                column.append(
                    replace(
                        line, written=written, mark=mark or (line.mark and start == 0), kind=kind
                    )
                )
    return [replace(line, region=region + side) for side in (0, 1) for line in columns[side]]
