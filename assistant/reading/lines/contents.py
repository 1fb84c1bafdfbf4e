"""Find the lines of a table of contents, which say where things stand and nothing of them."""

import re
from collections.abc import Set

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
    """Give the lines of tables of contents.

    Those are the ones with leaders, and the list under the heading of one: of lines that end in
    a page's number, or that stand again, word for word, further on.
    """
    pages = [
        [extract.source_text[line.start : line.end].strip() for line in sheet.lines]
        for sheet in extract.sheets
    ]
    return frozenset(
        (sheet.number, place)
        for number, sheet in enumerate(extract.sheets)
        for place in _of_page(pages[number], pages[number + 1 :])
    )


def _of_page(texts: list[str], later: list[list[str]]) -> set[int]:
    found = {place for place, text in enumerate(texts) if _LEADERS.search(text)}
    for place, text in enumerate(texts):
        if fold(text).rstrip(":") in structure().contents_headings:
            listed = _listed(texts, place + 1, {fold(line) for page in later for line in page})
            if len(listed) >= _FEWEST or found & set(listed):
                found |= {place, *listed}
    return found


def _listed(texts: list[str], start: int, later: Set[str]) -> list[int]:
    """Give the lines from start that are entries of the list, blank ones passed over."""
    places: list[int] = []
    entries: set[str] = set()
    for place in range(start, len(texts)):
        text = texts[place]
        if not text:
            continue
        paged = _LEADERS.search(text) or _PAGE.search(text)
        again = fold(text) in later or text in texts[place + 1 :]
        # The heading that an entry names ends the list.
        if text in entries or not (paged or again):
            break
        places.append(place)
        entries.add(text)
    return places
