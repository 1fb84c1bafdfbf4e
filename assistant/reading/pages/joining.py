"""Join the lines of one bullet or paragraph to one line of reading text."""

import re
from collections.abc import Sequence

from assistant.reading.written import Written, joined
from assistant.records.places import Run

_HYPHENATED = re.compile(r"\w-$")
# "barn- och elevhälsa": the hyphen stands for a word to come, not for a broken one.
_SHARED = re.compile(r"(?:och|eller|samt|resp|and|or)\b", re.IGNORECASE)


def join_lines(source_text: str, lines: Sequence[Written]) -> Written:
    """Give the lines as one, a space between them, words broken by a hyphen made whole."""
    whole = lines[0]
    for line in lines[1:]:
        whole = _join(source_text, whole, line)
    return whole


def _join(source_text: str, left: Written, right: Written) -> Written:
    if _breaks_word(left.text, right.text):
        kept = left if _keeps_hyphen(left.text) else _without_hyphen(left)
        return joined([kept, right])
    start, end = left.source_end, right.source_start
    between = source_text[start:end] if 0 <= start <= end else ""
    # One line break answers to the joining space, so that the quotation stays one span.
    if between.strip() == "" and between.count("\n") == 1:
        space = Written(" ", (Run((0, 1), (start, end)),))
    else:
        space = Written(" ", (Run((0, 1), (0, 0)),))
    return joined([left, space, right])


def _keeps_hyphen(left: str) -> bool:
    """Tell whether the hyphen is part of the word: "KAA-arbetet", "16-åringar"."""
    half = left[:-1].rsplit(maxsplit=1)[-1]
    return sum(map(str.isupper, half)) > 1 or half[-1].isdigit()


def _breaks_word(left: str, right: str) -> bool:
    return bool(_HYPHENATED.search(left)) and right[:1].islower() and not _SHARED.match(right)


def _without_hyphen(left: Written) -> Written:
    """Leave the hyphen out of the reading; the letter before it answers to both."""
    kept = left.cut(0, len(left.text) - 1)
    hyphen = left.cut(len(left.text) - 1, len(left.text))
    if not kept.runs or not hyphen.runs or kept.source_end != hyphen.source_start:
        return kept
    head = left.cut(0, len(left.text) - 2)
    letter = left.cut(len(left.text) - 2, len(left.text) - 1)
    source = (letter.source_start, hyphen.source_end)
    if letter.source_start < 0:
        return kept
    return joined([head, Written(letter.text, (Run((0, 1), source),))])
