"""Find the figures of a row in plain text, and which of them make one cell."""

import re
from collections.abc import Iterator

from assistant.records.places import Span

_FIGURE = re.compile(r"[-–−+]?\d[\d.,:]*(?: ?%)?|[-–]|\.\.")
# A row that a year is the name of: "2019 238 70 31".
_YEAR_ROW = re.compile(r"(?:19|20)\d\d(?= (?!(?:19|20)\d\d\b)\d)")
# What OCR makes of a figure that it cannot read: "e)" or "O" for a nought.
UNREAD = re.compile(r"[oOQDeIlSBZ|()°*©®.,]{1,2}")
# A figure in thousands is written with spaces: "1 204", "12 300,5".
_HEADED = re.compile(r"[-–−+]?\d{1,3}")
_THREE = re.compile(r"\d{3}(?:,\d+)?")
# A table must have at least so many column heads on one line to be taken for one.
FEWEST_HEADS = 2


def figures_of(text: str) -> list[Span]:
    """Give the figures of a row, and what may be unread ones between or after them."""
    text = _named(text)
    found = tail_of(text, _FIGURE, UNREAD)
    while found and not _FIGURE.fullmatch(text[slice(*found[0])]):
        found = found[1:]
    real = sum(_FIGURE.fullmatch(text[start:end]) is not None for start, end in found)
    named = found and any(c.isalpha() for c in text[: found[0][0]])
    return found if real >= FEWEST_HEADS and named else []


def _named(text: str) -> str:
    """Give a row with a year that is its name as letters, which no figure is taken for."""
    return _YEAR_ROW.sub("år..", text, count=1) if _YEAR_ROW.match(text) else text


def cells_of(text: str, count: int) -> list[Span]:
    """Give the cells of a row; as many as there are heads where they surely belong to them."""
    text = _named(text)
    figures = tail_of(text, _FIGURE)
    # Figures with a space in them ("1 204") are joined where that gives one for each head.
    found = list(_groupings(text, figures, count))
    if len(found) == 1:
        return found[0]
    cells = tail_of(text, _FIGURE, UNREAD)
    return cells if len(cells) == count else figures


def _groupings(text: str, figures: list[Span], count: int) -> Iterator[list[Span]]:
    if count == 0 or len(figures) < count:
        if count == 0 and not figures:
            yield []
        return
    for size in range(1, len(figures) - count + 2):
        group = [text[a:b] for a, b in figures[:size]]
        if size == 1 or (_HEADED.fullmatch(group[0]) and all(map(_THREE.fullmatch, group[1:]))):
            for rest in _groupings(text, figures[size:], count - 1):
                yield [(figures[0][0], figures[size - 1][1]), *rest]


def tail_of(text: str, *patterns: re.Pattern[str]) -> list[Span]:
    """Give the last words of a line, so far as each is of one of these shapes."""
    spans: list[Span] = []
    for match in reversed(list(re.finditer(r"\S+", text))):
        if not any(pattern.fullmatch(match.group()) for pattern in patterns):
            break
        spans.insert(0, match.span())
    return spans
