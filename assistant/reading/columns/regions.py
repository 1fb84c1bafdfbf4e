"""Bring lines that stand in columns into reading order, headings over their columns."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.reading.columns.headings import heading_cuts
from assistant.reading.columns.plain import SAMPLE, Parting, part_lines
from assistant.reading.columns.rivals import FULL_MARGIN
from assistant.reading.columns.segments import Segments, segments_of
from assistant.reading.columns.sequence import second_column
from assistant.reading.columns.sides import sides, split
from assistant.reading.columns.straight import reads_straight
from assistant.reading.columns.ways import SPANS
from assistant.reading.lines.flow import FlowLine
from assistant.reading.structure.named import structure

# Below this, lines under two headings stay as they were read and carry both aspects.
SURE_ENOUGH = 0.55
# Without headings, columns are only believed if the lines read on so much better parted
# (natural logarithms, in all and for each parted line) and so many of them are parted.
# Of 60 slides in two columns the worst gained 10; of 60 pages in one the best lost 1.
_GAIN = 5.0
_GAIN_A_LINE = 0.5
_FEWEST_PARTED = 2
# Under a line that may be two headings, so much less will do.
_GAIN_HEADED = 1.5
# Where bullets have marks, which weigh otherwise, so much will do.
_GAIN_MARKED = 1.0
# A list of names or figures is no pair of columns; in letters.
_NARROWEST = 44
_LEAST_SHARE = 0.3
_UNPARTED = 0.3
_SURE_ALONE = 0.5
_FEW_WORDS = 4
_HEADING_WORDS = 6
_WORDS_OF_HEADINGS = 12


_YEAR = re.compile(r"(?:19|20)\d\d")


def under_headings(head: FlowLine, lines: Sequence[FlowLine], region: int) -> list[FlowLine]:
    """Part the lines under a line of several headings; each heading goes over its column."""
    cuts = heading_cuts(head.text)
    return _columns(head, cuts, lines, region)


def without_headings(lines: Sequence[FlowLine], region: int) -> list[FlowLine] | None:
    """Part lines that stand in two columns with no known headings; None where they do not."""
    if max(len(line.text) for line in lines) < _NARROWEST:
        return None
    sample = [segments_in(line) for line in lines[:SAMPLE]]
    headed = may_be_headings(lines[0])
    if not headed and reads_straight(sample):
        return None
    rows = sample + [segments_in(line) for line in lines[SAMPLE:]]

    def believed(parted: int, gain: float, marked: bool) -> bool:
        enough = parted >= max(_FEWEST_PARTED, _LEAST_SHARE * len(rows))
        return enough and gain >= _needed(parted, headed=headed, marked=marked)

    parting = part_lines(rows, spans=True, believed=believed)
    if all(cut == SPANS for cut in parting.cuts) or parting.confidence < _SURE_ALONE:
        return None
    return _in_order(lines, parting, region)


def _needed(parted: int, *, headed: bool, marked: bool) -> float:
    """Give what so many parted lines have to gain for columns to be believed."""
    if headed and parted:
        return 0.0 if marked else _GAIN_HEADED
    return _GAIN_MARKED if marked else _GAIN + _GAIN_A_LINE * parted


def may_be_headings(line: FlowLine) -> bool:
    """Tell whether a line may be two headings that no one knows: "Tillsyn Rådgivning"."""
    words = line.text.split()
    if line.mark or not 1 < len(words) <= _WORDS_OF_HEADINGS:
        return False
    if not words[0][0].isupper() and not _YEAR.fullmatch(words[0]):
        return False
    if any(word[-1] in ".,;!–-" for word in words):
        return False
    return any(
        b[0].isupper() and not b.isupper() and a.islower() | a[1:].islower() | a[-1].isdigit()
        for a, b in pairwise(words)
    )


def _columns(
    head: FlowLine, cuts: Sequence[int], lines: Sequence[FlowLine], region: int
) -> list[FlowLine]:
    """Part off the first column, then the rest likewise."""
    first, rest = split(head, cuts[0])
    further = [cut - cuts[0] for cut in cuts[1:]]
    aspects = (structure().aspect(first.text), structure().aspect(_first_heading(rest, further)))
    rows = [segments_in(line) for line in lines]
    parting = part_lines(rows, spans=False, aspects=aspects, mixed=bool(further))
    if not any(0 < cut < len(row.text) for cut, row in zip(parting.cuts, rows, strict=True)):
        start = second_column(rows, aspects)
        parting = parting if start is None else _in_turn(lines, start)
    if parting.confidence < SURE_ENOUGH:
        whole = [replace(head, kind="heading", region=region)]
        return whole + [replace(_unparted(line), region=region) for line in lines]
    left, right = sides(lines, parting)
    left = [_beside(line, _first_heading(rest, further)) for line in left]
    right = [_beside(line, first.text) for line in right]
    out = [replace(line, region=region) for line in [replace(first, kind="heading"), *left]]
    if further:
        return out + _columns(rest, further, right, region + 1)
    return out + [replace(x, region=region + 1) for x in [replace(rest, kind="heading"), *right]]


def _unparted(line: FlowLine) -> FlowLine:
    """Say that a line may hold words of two columns."""
    return replace(line, beside="", loose=len(line.text), sure=_UNPARTED)


def _beside(line: FlowLine, heading: str) -> FlowLine:
    """Say which heading stands over the other column, if a line may have words of it."""
    return line if line.beside is None else replace(line, beside=heading)


def _in_turn(lines: Sequence[FlowLine], start: int) -> Parting:
    """Part lines of which the first so many are one column and the others the next."""
    cuts = tuple(len(line.text) if n < start else 0 for n, line in enumerate(lines))
    margins = (FULL_MARGIN,) * len(lines)
    return Parting(cuts, margins, 0.0, marked=False, loose=tuple((cut, cut) for cut in cuts))


def _first_heading(rest: FlowLine, further: Sequence[int]) -> str:
    return rest.text[: further[0]].strip() if further else rest.text


def _in_order(lines: Sequence[FlowLine], parting: Parting, region: int) -> list[FlowLine]:
    """Give lines across both columns in their place, between them left before right."""
    out: list[FlowLine] = []
    start = 0
    for end in range(len(lines) + 1):
        spans = end < len(lines) and parting.cuts[end] == SPANS
        if end < len(lines) and not spans:
            continue
        if end > start:
            stretch = slice(start, end)
            part = replace(
                parting,
                cuts=parting.cuts[stretch],
                margins=parting.margins[stretch],
                loose=parting.loose[stretch],
            )
            left, right = _headed(*sides(lines[stretch], part))
            out += [replace(line, region=region + 1) for line in left]
            out += [replace(line, region=region + 2) for line in right]
            region += 2
        if spans:
            out.append(replace(lines[end], region=region + 1))
        start = end + 1
    return out


def _headed(left: list[FlowLine], right: list[FlowLine]) -> tuple[list[FlowLine], list[FlowLine]]:
    """Take the first line of both columns for headings where both look so."""
    if not left or not right:
        return left, right
    known = any(structure().aspect(side[0].text) for side in (left, right))
    marked = all(len(side) > 1 and side[1].mark for side in (left, right))
    short = all(_is_short_over(side) for side in (left, right))
    if (known or marked or short) and _may_be_heading(left[0]) and _may_be_heading(right[0]):
        first, second = left[0].text, right[0].text
        return (
            [replace(left[0], kind="heading"), *(_beside(line, second) for line in left[1:])],
            [replace(right[0], kind="heading"), *(_beside(line, first) for line in right[1:])],
        )
    return left, right


def _is_short_over(side: Sequence[FlowLine]) -> bool:
    """Tell whether a column's first line is a word or two over lines at least twice as long."""
    if len(side) < 2 or not side[1].text[:1].isupper() or len(side[0].text.split()) > _FEW_WORDS:
        return False
    rest = [len(line.text) for line in side[1:]]
    return len(side[0].text) * 2 <= sum(rest) / len(rest)


def _may_be_heading(line: FlowLine) -> bool:
    if line.mark or line.text[:1].islower() or line.text[-1] in ".,;-–":
        return False
    return len(line.text.split()) <= _HEADING_WORDS


def segments_in(line: FlowLine) -> Segments:
    """Give a line as words that may be parted between columns."""
    return segments_of(line.text, line.gap, marked=line.mark, signs=line.signs)
