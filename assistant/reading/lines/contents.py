"""Find the lines of a table of contents, which say where things stand and nothing of them."""

import re

from assistant.language.folding import fold
from assistant.reading.extract import Extract
from assistant.reading.lines.running import Place
from assistant.reading.structure.named import structure

# "2.1 Tillsyn ........ 4", the points as OCR has them.
_LEADERS = re.compile(r"(?:[.…·_] ?){4,}\s*\d{1,3}\s*$")
_PAGE = re.compile(r"[^\W\d_].*\s\d{1,3}\s*$")
# A list under the heading "Innehåll" has at least so many entries.
_FEWEST = 3


def contents_lines(extract: Extract) -> frozenset[Place]:
    """Give the lines of tables of contents: those with leaders, and the list under its heading."""
    return frozenset(
        (sheet.number, place)
        for sheet in extract.sheets
        for place in _of_page(
            [extract.source_text[line.start : line.end].strip() for line in sheet.lines]
        )
    )


def _of_page(texts: list[str]) -> set[int]:
    found = {place for place, text in enumerate(texts) if _LEADERS.search(text)}
    for place, text in enumerate(texts):
        if fold(text).rstrip(":") in structure().contents_headings:
            listed = _listed(texts, place + 1)
            if len(listed) >= _FEWEST or found & set(listed):
                found |= {place, *listed}
    return found


def _listed(texts: list[str], start: int) -> list[int]:
    """Give the lines from start that end in a page number, blank ones passed over."""
    places: list[int] = []
    for place in range(start, len(texts)):
        if not texts[place]:
            continue
        if not _LEADERS.search(texts[place]) and not _PAGE.search(texts[place]):
            break
        places.append(place)
    return places
