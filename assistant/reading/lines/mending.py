"""Repair the lines of an extract, corrections by hand winning over the program."""

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeAlias

from assistant.reading.extract import Extract, Sheet
from assistant.reading.lines.flow import Repairer
from assistant.reading.repair.result import RepairedLine, unchanged

Mended: TypeAlias = tuple[tuple[RepairedLine | None, ...], ...]


class Corrections(Protocol):
    """Corrections by hand, by page and expected source words."""

    def apply(
        self, page: int, lines: Sequence[str], repaired: Sequence[RepairedLine]
    ) -> Sequence[RepairedLine]:
        """Give one page's lines with text, corrected."""

    def stale(self, pages: Mapping[int, Sequence[str]]) -> Sequence[str]:
        """Name the corrections whose source words no longer stand there."""


def mend(
    extract: Extract, repairer: Repairer | None, corrections: Corrections | None
) -> tuple[Mended, tuple[str, ...]]:
    """Give the repaired lines, sheet by sheet, and a warning for each stale correction.

    A sheet has one result a line; None for a line that stays as it is.
    """
    filled = [_filled(extract.source_text, sheet) for sheet in extract.sheets]
    texts = [text for lines in filled for _, text in lines]
    given = repairer.repair(texts) if repairer is not None else [unchanged(t) for t in texts]
    repaired = iter(given)
    mended = []
    for sheet, lines in zip(extract.sheets, filled, strict=True):
        own: list[RepairedLine] = [next(repaired) for _ in lines]
        if corrections is not None:
            own = list(corrections.apply(sheet.number, [text for _, text in lines], own))
        by_place = {place: line for (place, _), line in zip(lines, own, strict=True)}
        mended.append(tuple(by_place.get(place) for place in range(len(sheet.lines))))
    pages = {
        sheet.number: [text for _, text in lines]
        for sheet, lines in zip(extract.sheets, filled, strict=True)
    }
    return tuple(mended), tuple(corrections.stale(pages)) if corrections is not None else ()


def texts_of(extract: Extract) -> list[str]:
    """Give the lines that hold text, of all sheets: those that are repaired together."""
    return [text for sheet in extract.sheets for _, text in _filled(extract.source_text, sheet)]


def _filled(source_text: str, sheet: Sheet) -> list[tuple[int, str]]:
    """Give the lines that hold text, each with its place among the sheet's lines."""
    texts = (source_text[line.start : line.end] for line in sheet.lines)
    return [(place, text) for place, text in enumerate(texts) if text.strip()]
