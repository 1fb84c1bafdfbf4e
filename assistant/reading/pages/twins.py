"""Take a line for a heading that one differs from by figures: "Från 2022", "Från 2023"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.language import fold
from assistant.reading.lines.flow import FlowLine

_FIGURES = re.compile(r"\d+")


def with_twins(flow: Sequence[FlowLine]) -> list[FlowLine]:
    """Give the lines with each that differs from a heading of the page by its figures alone.

    A column's second heading stands below its first, where nothing beside it says what it is.
    """
    headings = {
        (line.region, _FIGURES.sub("0", fold(line.text))): line
        for line in flow
        if line.kind == "heading" and _FIGURES.search(line.text)
    }
    return [_twin(line, headings) for line in flow]


def _twin(line: FlowLine, headings: dict[tuple[int, str], FlowLine]) -> FlowLine:
    of = headings.get((line.region, _FIGURES.sub("0", fold(line.text))))
    if of is None or line.kind != "text" or line.mark:
        return line
    return replace(line, kind="heading", level=of.level)
