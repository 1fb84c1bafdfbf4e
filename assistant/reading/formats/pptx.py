"""Read a PowerPoint deck: titles, text boxes, tables, groups and notes, by slide."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

from assistant.errors import ReadingError
from assistant.reading.extract import Box, Extract, Line, LineKind
from assistant.reading.formats.assembly import Assembly, OnPage, ignore
from assistant.reading.formats.limits import MAX_PAGES, check_package

EMU_PER_POINT = 12_700
# Date, footer and slide number repeat on every slide and say nothing of it.
FURNITURE = {"DATE", "FOOTER", "SLIDE_NUMBER", "HEADER", "SLIDE_IMAGE"}
TITLES = {"TITLE", "CENTER_TITLE", "VERTICAL_TITLE"}
MAX_DEPTH = 20

# How a group's children are drawn: shift right, shift down, scale across, scale down.
Scale: TypeAlias = tuple[float, float, float, float]


def read(path: Path, on_page: OnPage = ignore) -> Extract:
    """Read a deck; each slide is a sheet, hidden ones are marked, notes are kept apart.

    Raises:
        ReadingError: The file is damaged, protected or unsafe.
    """
    from pptx import Presentation
    from pptx.exc import PythonPptxError

    check_package(path)
    try:
        deck = Presentation(str(path))
    except (PythonPptxError, KeyError, ValueError, AttributeError, SyntaxError) as error:
        raise ReadingError(
            f"{path.name}: not a whole PowerPoint file. Save it again and replace it"
        ) from error
    slides = deck.slides
    if len(slides) > MAX_PAGES:
        raise ReadingError(f"{path.name}: {len(slides)} slides, over {MAX_PAGES}. Part the file")
    size = ((deck.slide_width or 0) / EMU_PER_POINT, (deck.slide_height or 0) / EMU_PER_POINT)
    assembly = Assembly("slide")
    for number, slide in enumerate(slides, start=1):
        _read_slide(assembly, slide)
        assembly.end_sheet(hidden=slide._element.get("show") == "0", size=size)
        on_page(number)
    facts = deck.core_properties
    return assembly.extract(
        title=facts.title, author=facts.author, date=_iso(facts.modified or facts.created)
    )


def _read_slide(assembly: Assembly, slide: Any) -> None:
    # Titles first, whatever their place in the file; geometry orders the rest later.
    shapes = sorted(_flatten(slide.shapes), key=lambda found: _role(found[0]) != "title")
    for shape, box in shapes:
        role = _role(shape)
        if role == "furniture":
            continue
        if getattr(shape, "has_table", False) and shape.has_table:
            _read_table(assembly, shape.table, box)
        elif getattr(shape, "has_text_frame", False) and shape.has_text_frame:
            _read_paragraphs(assembly, shape.text_frame.paragraphs, box, role)
        assembly.gap()
    if slide.has_notes_slide:
        frame = slide.notes_slide.notes_text_frame
        for paragraph in frame.paragraphs if frame is not None else ():
            assembly.line(paragraph.text, Line(0, 0, kind="note"))


def _flatten(
    shapes: Any, shift: Scale = (0, 0, 1, 1), depth: int = 0
) -> Iterator[tuple[Any, Box | None]]:
    """Give each shape with its box on the slide; groups are opened, their scale applied."""
    left, top, across, down = shift
    for shape in shapes:
        place = (shape.left, shape.top, shape.width, shape.height)
        known = all(value is not None for value in place)
        if hasattr(shape, "shapes") and depth < MAX_DEPTH:
            yield from _flatten(shape.shapes, _inside(shape, shift) if known else shift, depth + 1)
            continue
        if not known:
            yield shape, None
            continue
        x, y = left + place[0] * across, top + place[1] * down
        right, bottom = x + place[2] * across, y + place[3] * down
        yield (
            shape,
            (x / EMU_PER_POINT, y / EMU_PER_POINT, right / EMU_PER_POINT, bottom / EMU_PER_POINT),
        )


def _inside(group: Any, shift: Scale) -> Scale:
    """Give the shift and scale that a group's children are drawn with."""
    left, top, across, down = shift
    transform = group._element.grpSpPr.find(
        "{http://schemas.openxmlformats.org/drawingml/2006/main}xfrm"
    )
    offset, extent = getattr(transform, "chOff", None), getattr(transform, "chExt", None)
    if offset is None or extent is None:
        return shift
    scale_x = across * (group.width / extent.cx if extent.cx else 1)
    scale_y = down * (group.height / extent.cy if extent.cy else 1)
    x = left + group.left * across - offset.x * scale_x
    y = top + group.top * down - offset.y * scale_y
    return x, y, scale_x, scale_y


def _role(shape: Any) -> str:
    if not shape.is_placeholder:
        return "body"
    name = str(shape.placeholder_format.type).split(".")[-1].split(" ")[0]
    if name in FURNITURE:
        return "furniture"
    return "title" if name in TITLES else "body"


def _read_paragraphs(assembly: Assembly, paragraphs: Any, box: Box | None, role: str) -> None:
    texts = [paragraph for paragraph in paragraphs if paragraph.text.strip()]
    # A shape says only its outer box: its paragraphs are taken to share its height.
    height = (box[3] - box[1]) / max(1, len(texts)) if box else 0.0
    many = len(texts) > 1
    if role == "title":
        # A title over two lines is one title.
        assembly.line(" ".join(p.text for p in texts), Line(0, 0, kind="title", box=box))
        return
    for number, paragraph in enumerate(texts):
        top = box[1] + number * height if box else 0.0
        place = (box[0], top, box[2], top + height) if box else None
        kind: LineKind = "bullet" if many and (paragraph.level or not _bold(paragraph)) else "text"
        assembly.line(paragraph.text, Line(0, 0, kind=kind, level=paragraph.level + 1, box=place))


def _bold(paragraph: Any) -> bool:
    runs = [run for run in paragraph.runs if run.text.strip()]
    return bool(runs) and all(run.font.bold for run in runs)


def _read_table(assembly: Assembly, table: Any, box: Box | None) -> None:
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    heads = rows[0] if rows and table.first_row else ()
    for number, cells in enumerate(rows):
        assembly.row(cells, () if number == 0 and heads else heads, Line(0, 0, box=box))


def _iso(moment: Any) -> str | None:
    return moment.date().isoformat() if moment is not None else None
