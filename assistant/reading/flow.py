"""Lines of a page on their way to blocks: reading text, bullet mark, blank lines before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.reading.extract import Box, LineKind, Sheet
from assistant.reading.noise import is_noise
from assistant.reading.repair.result import RepairedLine
from assistant.reading.written import Written, shifted, verbatim
from assistant.records.places import Span

# Bullet marks as files have them and as OCR reads them; all but "-" and "o" are followed
# by a space and then text.
MARK = re.compile(r"[ \t]*(?:[•▪●◦‣∙·■□►➢➔✓✔*+=»>«¢©°\"'¥§~]|[-–—]|o(?= [A-ZÅÄÖ]))[ \t]+(?=\S)")
_DASH = re.compile(r"[-–—o]")
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
        gap: Blank lines before it on the page.
        sure: 0 to 1, how sure repair and layout are of it.
        region: Lines of one region (a column, or the page) are joined; those of two never.
        whole: It is a whole paragraph or list item, to be joined to no other.
        uncertain: It may hold words of two columns.
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
    uncertain: bool = False
    broken: bool = False

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
    end = sheet.start
    for line, mended in zip(sheet.lines, repaired, strict=True):
        bare = _written(source_text, line.start, line.end, mended).strip()
        if not bare.text or (line.kind == "text" and is_noise(bare.text)):
            continue
        # One line break ends the line before; each further one is a blank line.
        gap = max(0, source_text.count("\n", end, line.start) - (1 if flow else 0))
        end = line.end
        mark, bare = unmarked(bare) if line.kind in ("text", "bullet") else (False, bare)
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
            )
        )
    return flow


def unmarked(written: Written, *, within: bool = False) -> tuple[bool, Written]:
    """Strip a bullet mark; a list number is a mark that stays.

    Args:
        written: A line, or what stands right of a cut in one.
        within: It is the latter: a dash there is punctuation.
    """
    match = MARK.match(written.text)
    if match and not (within and _DASH.match(written.text)):
        return True, written.cut(match.end(), len(written.text)).strip()
    return bool(_NUMBERED.match(written.text)), written


def _written(source_text: str, start: int, end: int, mended: RepairedLine | None) -> Written:
    if mended is None:
        return verbatim(source_text, start, end)
    return Written(mended.text, shifted(mended.runs, 0, start))
