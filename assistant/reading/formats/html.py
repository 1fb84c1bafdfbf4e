"""Read a saved web page: its main text by trafilatura, without menus and footers."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from assistant.errors import ReadingError
from assistant.reading.extract import Extract, Line
from assistant.reading.formats.assembly import Assembly, OnPage, ignore

MAX_BYTES = 30 * 2**20
_PARTED = re.compile(r"\s[-–—|]\s")
_HEADING = re.compile(rb"<h[2-6][\s>]", re.IGNORECASE)


def read(path: Path, on_page: OnPage = ignore) -> Extract:
    """Read a web page's main text; headings begin sections, tables keep their heads.

    Raises:
        ReadingError: Too large, or no main text in it.
    """
    content = path.read_bytes()
    if len(content) > MAX_BYTES:
        raise ReadingError(f"{path.name}: over {MAX_BYTES // 2**20} MB of HTML. Save the text only")
    page = _fuller(content, _main_text(content))
    body = getattr(page, "body", None)
    if body is None or not "".join(body.itertext()).strip():
        raise ReadingError(
            f"{path.name}: no main text found in the page. Save it as PDF, or as text"
        )
    assembly = Assembly("section")
    for element in body:
        _read_element(assembly, element)
    assembly.end_sheet()
    on_page(1)
    return assembly.extract(
        title=getattr(page, "title", None),
        author=_site(content) or getattr(page, "author", None),
        date=getattr(page, "date", None),
    )


def _main_text(page: Any) -> Any:
    import trafilatura

    return trafilatura.bare_extraction(
        page,
        include_tables=True,
        include_formatting=False,
        include_comments=False,
        favor_recall=True,
        with_metadata=True,
    )


def _site(content: bytes) -> str | None:
    """Give whose page it is, as its name in a browser ends: "Bokslut 2024 – Sjöviks kommun"."""
    import trafilatura

    tree = trafilatura.load_html(content)
    name = None if tree is None else tree.findtext(".//title")
    parts = _PARTED.split(name or "")
    return parts[-1].strip() if len(parts) > 1 else None


def _fuller(content: bytes, page: Any) -> Any:
    """Give the page's main text, read as one article where most headings were left out.

    Trafilatura looks for the element that holds an article. Where a page has none, as reports
    saved by a word processor, it gathers paragraphs, lists and tables, and no headings; where it
    has several, it takes the first.
    """
    if 2 * _headings(page) >= len(_HEADING.findall(content)):
        return page
    whole = _main_text(_as_article(content))
    return whole if _headings(whole) > _headings(page) else page


def _headings(page: Any) -> int:
    body = getattr(page, "body", None)
    return 0 if body is None else len(body.findall(".//head"))


def _as_article(content: bytes) -> Any:
    """Give the page with all its body as one article."""
    import trafilatura
    from lxml.etree import SubElement

    tree = trafilatura.load_html(content)
    body = None if tree is None else tree.find(".//body")
    if body is None:
        return content
    parts = list(body)
    article = SubElement(body, "article")
    article.text, body.text = body.text, None
    article.extend(parts)
    return tree


def _read_element(assembly: Assembly, element: Any) -> None:
    if element.tag == "head":
        level = element.get("rend", "h2").removeprefix("h")
        place = Line(0, 0, kind="heading", level=int(level) if level.isdigit() else 2)
        assembly.line(_text(element), place)
    elif element.tag == "list":
        for item in element.iter("item"):
            depth = sum(parent.tag == "list" for parent in item.iterancestors())
            assembly.line(_own_text(item), Line(0, 0, kind="bullet", level=depth))
    elif element.tag == "table":
        _read_table(assembly, element)
    elif len(element) and any(child.tag in ("head", "list", "table", "p") for child in element):
        for child in element:
            _read_element(assembly, child)
    else:
        assembly.line(_text(element))
    assembly.gap()


def _read_table(assembly: Assembly, table: Any) -> None:
    rows = list(_rows(table))
    if len(rows) > 1 and _is_caption(rows[0]):
        assembly.line(rows.pop(0)[0])
    heads = rows[0] if len(rows) > 1 else []
    for number, cells in enumerate(rows):
        assembly.row(cells, () if number == 0 else heads)


def _is_caption(cells: Sequence[str]) -> bool:
    """Tell whether a first row is the table's caption, which trafilatura gives as one cell."""
    return len(cells) > 1 and bool(cells[0].strip()) and not any(map(str.strip, cells[1:]))


def _rows(table: Any) -> Iterator[list[str]]:
    for row in table.iter("row"):
        yield [_text(cell) for cell in row.iter("cell")]


def _own_text(item: Any) -> str:
    """Give a list item's text without the lists within it, whose items stand for themselves."""
    pieces = [" " if item.tag == "lb" else "", item.text or ""]
    for child in item:
        pieces += ["" if child.tag == "list" else _own_text(child), child.tail or ""]
    return "".join(pieces)


def _text(element: Any) -> str:
    """Give an element's text; a line break within it parts words."""
    pieces = [" " if element.tag == "lb" else "", element.text or ""]
    for child in element:
        pieces += [_text(child), child.tail or ""]
    return "".join(pieces)
