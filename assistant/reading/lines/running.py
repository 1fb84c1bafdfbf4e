"""Find running heads and footers: lines that stand at the edge of page after page."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from assistant.language.folding import fold
from assistant.language.frequency import frequency
from assistant.reading.extract import Extract, Sheet
from assistant.reading.structure.named import is_known_heading

Place: TypeAlias = tuple[int, int]
"""A page's number, and a line's place among its lines."""

_DIGITS = re.compile(r"\d+")
_SPACES = re.compile(r"[^\w#]+")
# Lines at each edge of a page that are looked at.
_AT_END, _AT_START = 2, 1
_FEWEST_PAGES = 3
# Shares of the pages; slides of one part share their first line, which is their title.
_SHARE_AT_END, _SHARE_AT_START, _SHARE_OF_SLIDES = 0.4, 0.5, 0.8
# OCR reads one line a little otherwise on each page (rapidfuzz ratio, 0 to 100).
_LIKENESS = 88
_LONGEST = 120
# Letters of a logo; OCR reads two of its letters wrong as often as not.
_LONGEST_LOGO, _LIKENESS_OF_LOGO = 14, 75
# Two pages tell a logo in capitals, or what OCR made of it: a few letters that are no word.
_FEWEST_DRAWN, _SCRAP, _KNOWN = 2, 4, 3.0


def running_lines(extract: Extract) -> frozenset[Place]:
    """Give the lines that are repeated at the edge of pages, figures in them aside.

    A page never loses all its lines, and a page number only goes where it counts the pages.
    """
    filled = {sheet.number: _filled(extract.source_text, sheet) for sheet in extract.sheets}
    pages = [lines for lines in filled.values() if len(lines) > 1]
    if len(pages) < _FEWEST_PAGES:
        return frozenset()
    first = _SHARE_OF_SLIDES if extract.place == "slide" else _SHARE_AT_START
    ends = {n: lines[1:][-_AT_END:] for n, lines in filled.items()}
    starts = {n: lines[:_AT_START] for n, lines in filled.items() if len(lines) > _AT_END}
    found = _repeated(ends, max(_FEWEST_PAGES, _SHARE_AT_END * len(pages)), at_end=True)
    found |= _repeated(starts, max(_FEWEST_PAGES, first * len(pages)))
    return frozenset(
        (page, place)
        for page, place in found
        if any((page, other) not in found for other, _ in filled[page])
    )


def _filled(source_text: str, sheet: Sheet) -> list[tuple[int, str]]:
    texts = (source_text[line.start : line.end].strip() for line in sheet.lines)
    return [(place, text) for place, text in enumerate(texts) if text]


def _repeated(
    edges: dict[int, list[tuple[int, str]]], fewest: float, *, at_end: bool = False
) -> set[Place]:
    """Give the places of lines that so many pages have at this edge; fewer of logos at its end."""
    groups: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    keys: Counter[str] = Counter()
    for page, lines in edges.items():
        for place, text in lines:
            if len(text) <= _LONGEST:
                key = _known_key(_key(text), keys)
                keys[key] += 1
                groups[key].append((page, place, text))
    found: set[Place] = set()
    for key, members in groups.items():
        counting = _counting(members) if "#" in key else []
        alike = counting if key == "#" else members
        # What counts the pages is no text, on however small a share of them.
        counts_pages = len(counting) == len(alike) and key != "#"
        enough = _FEWEST_PAGES if counts_pages or (at_end and _is_logo(key)) else fewest
        if at_end and _is_logo(key) and all(_is_drawn(text) for _, _, text in members):
            enough = _FEWEST_DRAWN
        if key and len({page for page, _, _ in alike}) >= enough:
            found |= {(page, place) for page, place, _ in alike}
    return found


def _is_logo(key: str) -> bool:
    """Tell whether a line is one word, as a logo is, and no heading over nothing."""
    return key.isalpha() and len(key) <= _LONGEST_LOGO and not is_known_heading(key.capitalize())


def _is_drawn(text: str) -> bool:
    """Tell whether a word looks like a logo: all capitals, or so short that it is no word."""
    if text.isupper():
        return len(text) > _SCRAP
    return len(text) <= _SCRAP and max(frequency(text), frequency(text, "en")) < _KNOWN


def _key(text: str) -> str:
    return _SPACES.sub(" ", _DIGITS.sub(" # ", fold(text))).strip()


def _known_key(key: str, keys: Iterable[str]) -> str:
    from rapidfuzz import fuzz

    if len(key) < 6:
        return key
    likeness = _LIKENESS_OF_LOGO if _is_logo(key) else _LIKENESS
    return next((known for known in keys if fuzz.ratio(known, key) >= likeness), key)


def _counting(members: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Give the lines whose last figure runs on with the pages."""
    # A line that is alike may yet have lost its figure.
    figured = [(m, found[-1]) for m in members if (found := _DIGITS.findall(m[2]))]
    shifts = [int(figure[:6]) - page for (page, _, _), figure in figured]
    usual = Counter(shifts).most_common(1)
    return [m for (m, _), shift in zip(figured, shifts, strict=True) if shift == usual[0][0]]
