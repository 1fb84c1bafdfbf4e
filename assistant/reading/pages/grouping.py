"""Find which lines make one bullet, paragraph, heading or title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.reading.columns.neighbours import neighbours
from assistant.reading.columns.widths import width
from assistant.reading.lines.flow import FlowLine
from assistant.reading.structure.named import structure
from assistant.reading.structure.speakers import speaker_named

_ENDS = re.compile(r"[.!?…:][\"”’)]*$")
_LAST_WORD = re.compile(r"([^\W\d_]+)$")
# A figure keeps to its unit ("7 miljoner").
_FIRST_WORD = re.compile(r"(?:\d\S* )?\S+")
_OPENING = "\"”“'(»—–- "
_JOINS = (",", "-", "–", "—", "/", "(")
_FEWEST_GAPS = 2
_FEWEST_MARKS = 2
# A capital under a full line opens a bullet whose mark is lost, unless it is so few words.
_REST = 2
# A word with a capital that ends a sentence so much more seldom than chance is half a name, in
# natural logarithms: of 237 full lines under such a word 18 went on, and 7 of these are found
# with 4 of the others.
_NAME_ENDS = -0.2
# Digits before a space within a figure, and those after it.
_GROUP, _THOUSANDS = 3, re.compile(r"\d{3}(?!\d)")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
# "att omfördela" waits for what: "7 miljoner kronor".
_INFINITIVE = re.compile(r"\batt \w+$")
# A sentence has begun on the line after one that ended: "... stationen. Den har lånat ut".
_SENTENCE = re.compile(r"[^\W\d_]{2}\. [A-ZÅÄÖ]")
# The manner of setting is judged by so many lines before and after.
_NEAR = 60
# A longer line was not wrapped: each is a paragraph. In letters.
_LONGEST_WRAPPED = 160


def group_end(flow: Sequence[FlowLine], start: int, *, prose: bool) -> int:
    """Give the end of the lines that go together with the one at start.

    Args:
        flow: The lines in reading order.
        start: The first line of the bullet, paragraph or title.
        prose: The lines are running text, where a line may start with any word.
    """
    manner: Manner | None = None
    end = start + 1
    while end < len(flow) and _same_stretch(flow[end - 1], flow[end]):
        if flow[end].kind == "text":
            manner = manner or _manner(flow, start)
            before, line = flow[end - 1], flow[end]
            if _opens_paragraph(before, line, manner) if prose else _opens(before, line, manner):
                break
        end += 1
    return end


@dataclass(frozen=True, slots=True)
class Manner:
    """How a region's lines are set.

    Attributes:
        width: Its longest line, in `columns.widths.width`.
        small: Its bullets start with small letters.
        airy: A blank line, and nothing else, parts its bullets.
        marked: So does a mark, and the bullet in question has one.
    """

    width: float
    small: bool
    airy: bool
    marked: bool = False


def _same_stretch(before: FlowLine, line: FlowLine) -> bool:
    if line.kind == before.kind == "heading":
        return _heading_goes_on(before, line)
    if line.kind not in ("text", "title", "bullet") or line.mark or line.whole:
        return False
    kinds = {line.kind, before.kind}
    return line.region == before.region and (len(kinds) == 1 or kinds == {"text", "bullet"})


def _heading_goes_on(before: FlowLine, line: FlowLine) -> bool:
    """Tell whether a heading goes on in small letters: "Granskning av underhållet" "och bygget"."""
    beside = (line.region, line.level) == (before.region, before.level) and not line.whole
    return beside and not line.mark and line.text[:1].islower() and before.text[-1] not in ".:"


def _manner(flow: Sequence[FlowLine], start: int) -> Manner:
    near = flow[max(0, start - _NEAR) : start + _NEAR]
    region = [line for line in near if line.region == flow[start].region and line.kind == "text"]
    widest = max(width(line.written.text) for line in region)
    pairs = list(pairwise(region))
    after_gap = [line for _, line in pairs if line.gap]
    small = sum(line.text[:1].islower() for line in after_gap)
    capitals = [(a, b) for a, b in pairs if not b.gap and b.text[:1].isupper()]
    roomy = any(has_room(a, b, widest) for a, b in capitals)
    return Manner(
        widest,
        small=small * 2 > len(after_gap) and region[0].text[:1].islower(),
        airy=len(after_gap) >= _FEWEST_GAPS and len(after_gap) >= len(capitals) and not roomy,
        marked=flow[start].mark and sum(line.mark for line in region) >= _FEWEST_MARKS,
    )


def _opens_paragraph(before: FlowLine, line: FlowLine, manner: Manner) -> bool:
    """Tell whether a line of running text without bullet mark opens a new paragraph."""
    if before.mark and not line.gap:
        return _opens(before, line, manner)
    small = line.text.lstrip(_OPENING)[:1].islower()
    if _is_label(line.text):
        return True
    if line.gap:
        return not small or bool(_ENDS.search(before.text))
    unwrapped = len(before.text) > _LONGEST_WRAPPED
    return unwrapped or (not small and has_room(before, line, manner.width))


def _opens(before: FlowLine, line: FlowLine, manner: Manner) -> bool:
    """Tell whether a line without bullet mark opens a new bullet or paragraph."""
    if _is_label(line.text):
        return True
    if hangs(before.text) and not before.broken:
        return False
    small = line.text.lstrip(_OPENING)[:1].islower()
    ended = _ENDS.search(before.text) is not None
    if line.gap:
        return ended or not small or (manner.small and not before.text.endswith(_JOINS))
    if small or before.text.endswith(_JOINS):
        return False
    if has_room(before, line, manner.width):
        return True
    return ended or not (_splits_figure(before, line) or _splits_name(before, line, manner))


def _splits_figure(before: FlowLine, line: FlowLine) -> bool:
    """Tell whether a full line and a figure may be one: "drygt" "40 elever", "12" "000"."""
    if not line.text[:1].isdigit():
        return False
    last = before.text.split()[-1].strip("()")
    if last.isdigit():
        return len(last) <= _GROUP and bool(_THOUSANDS.match(line.text))
    few = len(line.text.split())
    if few == 1 or (few <= _REST and _YEAR.match(line.text)):
        return True
    begun = _SENTENCE.search(before.text) is not None
    return begun or bool(_INFINITIVE.search(before.text)) or _seldom_ends(last, 0.0)


def _seldom_ends(word: str, most: float) -> bool:
    """Tell whether a word ends sentences so much less often than chance, by what kind it is."""
    table = neighbours()
    return table.closing(table.word_class(word)) < most


def _splits_name(before: FlowLine, line: FlowLine, manner: Manner) -> bool:
    """Tell whether a full line and a capital may be one: "det Kommunala" "Aktivitetsansvaret".

    In a list whose bullets have marks, one or two words without one are a bullet's last.
    """
    words = before.text.split()
    if manner.marked and len(line.text.split()) <= _REST:
        return True
    named = len(words) > 1 and words[-1][:1].isupper() and not words[-1].isupper()
    return (named and _seldom_ends(words[-1], _NAME_ENDS)) or (
        manner.airy and len(line.text.split()) == 1
    )


def _is_label(text: str) -> bool:
    """Tell whether a line is a goal or a speaker, which stand alone ("Mål 5, ...")."""
    return speaker_named(text) is not None or any(
        pattern.match(text) for pattern in structure().goals
    )


def has_room(before: FlowLine, line: FlowLine, widest: float) -> bool:
    """Tell whether the next line's first word would have fitted on the line before it."""
    word = _FIRST_WORD.match(line.text)
    return word is not None and width(f"{before.text} {word.group()}") <= widest


def hangs(text: str) -> bool:
    """Tell whether a line ends in a word that ends no bullet or sentence ("och", "för")."""
    last = _LAST_WORD.search(text)
    return last is not None and structure().continues(last.group(1))
