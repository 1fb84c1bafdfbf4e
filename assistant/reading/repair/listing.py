"""List the words that repair was least sure of, in the form of corrections."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from assistant.reading.extract import Extract
from assistant.reading.repair.corrections import Corrections
from assistant.reading.repair.repairer import Repairer
from assistant.reading.repair.result import Doubt, RepairedLine


@dataclass(frozen=True, slots=True)
class PlacedDoubt:
    """A doubt and the page and line it stands on, both 1-based, with the line's repaired text."""

    page: int
    line: int
    doubt: Doubt
    text: str


def lines_by_page(extract: Extract) -> dict[int, list[str]]:
    """Give the source lines with text of each page, as corrections count them."""
    return {
        sheet.number: [
            text
            for line in sheet.lines
            if (text := extract.source_text[line.start : line.end]).strip()
        ]
        for sheet in extract.sheets
    }


def least_sure(
    pages: Mapping[int, Sequence[str]], repairer: Repairer, corrections: Corrections
) -> tuple[PlacedDoubt, ...]:
    """Give the doubts of a document that no correction settles, the least sure first.

    Args:
        pages: Source lines with text, by page number.
    """
    given = iter(repairer.repair([line for lines in pages.values() for line in lines]))
    found: list[PlacedDoubt] = []
    for page, lines in pages.items():
        repaired: list[RepairedLine] = list(islice(given, len(lines)))
        corrected = corrections.apply(page, lines, repaired)
        found += [
            PlacedDoubt(page, number, doubt, line.text)
            for number, line in enumerate(corrected, start=1)
            for doubt in line.doubts
        ]
    return tuple(sorted(found, key=lambda placed: placed.doubt.confidence))


def as_toml(placed: PlacedDoubt) -> str:
    """Give a doubt as an entry of a corrections file, with what else the word may be."""
    doubt = placed.doubt
    others = f"; or {', '.join(doubt.alternatives)}" if doubt.alternatives else ""
    # A JSON string is a TOML string too.
    return "\n".join(
        (
            f"# {doubt.confidence:.0%} sure{others}: {placed.text.strip()}",
            "[[correction]]",
            f"page = {placed.page}",
            f"line = {placed.line}",
            f"source = {json.dumps(doubt.source, ensure_ascii=False)}",
            f"reading = {json.dumps(doubt.chosen, ensure_ascii=False)}",
            "",
        )
    )
