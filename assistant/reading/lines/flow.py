"""Lines of a page on their way to blocks: reading text, bullet mark, blank lines before."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.reading.extract import Box, Line, LineKind, Sheet
from assistant.reading.lines.noise import is_noise
from assistant.reading.repair.result import RepairedLine
from assistant.reading.written import Written, joined, shifted, verbatim
from assistant.records.places import Span

# "§ 61" opens a case of minutes; elsewhere the sign is a bullet's, misread.
_NO_CASE = r"(?!\s*§+[ \t]*\d{1,3}(?:[ \t]?[a-z])?(?:[ \t]+[A-ZÅÄÖ]|[ \t]*$))"
# Bullet marks as files have them and as OCR reads them; all but "-" and "o" are followed
# by a space and then text.
MARK = re.compile(
    rf"{_NO_CASE}[ \t]*"
    r"(?P<sign>[•▪●◦‣∙·■□►➢➔✓✔*+=»>«¢©®@°\"'¥§~]|[-–—]|[oem](?= [A-ZÅÄÖ]))[ \t]+(?=\S)"
)
# What OCR makes of a page's squares and rings differs from bullet to bullet ("m", "=", "a",
# "gm", "@®"): where lines begin with such things, all of them before a capital or a figure
# are marks.
_MADE_OF_MARK = re.compile(
    rf"{_NO_CASE}[ \t]*"
    r"(?P<sign>(?!om|ma|ga|ge|me|go|ego|age|\.\.)"
    r"[aeomguw.=*+~«»¢©®@°\"'¥§!]{1,2})[ \t]+(?=[\"”“]?[A-ZÅÄÖ0-9])"
)
# Signs that are a mark only where lines begin with them: dashes, letters that OCR made of
# squares and rings, and list numbers.
_DASHES = "-–—"
MADE = "m"
_NUMBER = "1"
_FEWEST_SIGNED = 2
_NUMBERED = re.compile(r"[ \t]*(?:\d{1,2}[.)]|[a-h]\))[ \t]+(?=\S)")


class Repairer(Protocol):
    """Mends the damaged words of a document's lines; one result a line."""

    def repair(self, lines: Sequence[str]) -> Sequence[RepairedLine]:
        """Give the lines repaired, damage judged over all of them."""


@dataclass(frozen=True, slots=True)
class FlowLine:
    """One line in reading order.

    Attributes:
        written: Its reading text, without bullet mark.
        mark: A bullet mark, or a list number, stood before it.
        signs: Marks of the page's lines that elsewhere may be text: dashes, "m", list numbers.
        gap: Blank lines before it on the page.
        sure: 0 to 1, how sure repair and layout are of it.
        region: Lines of one region (a column, or the page) are joined; those of two never.
        whole: It is a whole paragraph or list item, to be joined to no other.
        beside: The heading over the other column, where its words may stand instead; "" where
            that has none, None where all is sure.
        loose: So many of its characters may stand there.
        broken: What stood at its end was no text; more words may have stood there.
    """

    written: Written
    mark: bool = False
    gap: int = 0
    kind: LineKind = "text"
    level: int = 0
    box: Box | None = None
    columns: tuple[str, ...] = ()
    cells: tuple[Span, ...] = ()
    sure: float = 1.0
    damage: float = 0.0
    region: int = 0
    whole: bool = False
    beside: str | None = None
    loose: int = 0
    broken: bool = False
    signs: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        return self.written.text


def flow_of(
    source_text: str,
    sheet: Sheet,
    repaired: Sequence[RepairedLine | None],
    *,
    whole_lines: bool = False,
) -> list[FlowLine]:
    """Give the lines of a page that hold text, noise left out.

    Args:
        source_text: The whole document's.
        sheet: The page.
        repaired: One a line of the sheet; None keeps the line as it is.
        whole_lines: Each line is a whole paragraph or list item.
    """
    flow: list[FlowLine] = []
    used = _signs_of(source_text, sheet, repaired)
    end = sheet.start
    for line, mended in zip(sheet.lines, repaired, strict=True):
        whole = _written(source_text, line.start, line.end, mended)
        bare = _text_of(whole, line).strip()
        if not bare.text or (line.kind == "text" and is_noise(bare.text)):
            continue
        # One line break ends the line before; each further one is a blank line.
        gap = max(0, source_text.count("\n", end, line.start) - (1 if flow else 0))
        end = line.end
        mark = False
        if line.kind in ("text", "bullet"):
            mark, bare = unmarked(bare, used)
            # The one number that opens a line of its page may end a figure: "0954-142" "31. Och".
            lone = sign_of(bare.text) == _NUMBER and _NUMBER not in used and not gap
            mark = mark and not (lone and flow and flow[-1].text[-1].isdigit())
        flow.append(
            FlowLine(
                bare,
                mark=mark or line.kind == "bullet",
                gap=gap,
                kind=line.kind,
                level=line.level,
                box=line.box,
                columns=line.columns,
                cells=line.cells,
                sure=1.0 if mended is None else mended.confidence,
                damage=0.0 if mended is None else mended.damage,
                whole=whole_lines,
                signs=used,
            )
        )
    return flow


def unmarked(
    written: Written, signs: frozenset[str], *, within: bool = False
) -> tuple[bool, Written]:
    """Strip a bullet mark; a list number is a mark that stays.

    Args:
        written: A line, or what stands right of a cut in one.
        signs: What else is a mark on its page, as `sign_of` has it.
        within: It is the latter, where other signs are text.
    """
    sign = sign_of(written.text)
    if within and sign and sign not in signs:
        return False, written
    match = MARK.match(written.text)
    if match is None and sign == MADE and sign in signs:
        match = _MADE_OF_MARK.match(written.text)
    if match:
        return True, written.cut(match.end(), len(written.text)).strip()
    return sign == _NUMBER, written


def sign_of(text: str) -> str:
    """Give the mark that a text begins with, if it may as well be text; else nothing."""
    if _NUMBERED.match(text):
        return _NUMBER
    match = MARK.match(text)
    sign = match.group("sign") if match else ""
    if sign and sign in _DASHES:
        return _DASHES[0]
    if sign and not sign.isalpha():
        return ""
    return MADE if _MADE_OF_MARK.match(text) else ""


def _signs_of(
    source_text: str, sheet: Sheet, repaired: Sequence[RepairedLine | None]
) -> frozenset[str]:
    """Give which of the signs that may as well be text are marks on a page."""
    signs: Counter[str] = Counter()
    for line, mended in zip(sheet.lines, repaired, strict=True):
        if line.kind in ("text", "bullet"):
            text = source_text[line.start : line.end] if mended is None else mended.text
            sign = sign_of(text)
            # A sign that is always a mark tells of the others that OCR made of the same.
            signs[sign or MADE if MARK.match(text) else sign] += 1
    return frozenset(sign for sign, count in signs.items() if sign and count >= _FEWEST_SIGNED)


def _written(source_text: str, start: int, end: int, mended: RepairedLine | None) -> Written:
    if mended is None:
        return verbatim(source_text, start, end)
    return Written(mended.text, shifted(mended.runs, 0, start))


def _text_of(written: Written, line: Line) -> Written:
    """Give a line without the marks of its format."""
    if not line.left_out:
        return written
    starts = (line.start, *(end for _, end in line.left_out))
    ends = (*(start for start, _ in line.left_out), line.end)
    kept = [written.of_source(a, b) for a, b in zip(starts, ends, strict=True) if a < b]
    return joined(kept)
