"""Name the year that a follow-up counts from the one spoken of: "two years earlier"."""

import re

from assistant.answering.evidence.numerals import COUNTS
from assistant.language import fold

_COUNT = rf"(?P<count>en|ett|{'|'.join(COUNTS)}|\d{{1,2}})"
# "Året innan valet" is counted from what follows: nothing but a place may.
_ENDS = (
    r"(?:\s+(?:det|dess|dessa|that|then))?"
    r"(?=\W*$|,|\s+(?:i|pa|for|inom|hos|in|at|of|da|och|and)\s)"
)
_BACK = (
    r"(?:tidigare|dessforinnan|earlier|previously"
    rf"|(?:innan|fore|forut|before|prior){_ENDS})"
)
_ON = rf"(?:senare|darefter|darpa|later|afterwards|(?:efter|efterat|after|on){_ENDS})"
_COUNTED = re.compile(rf"\b(?:for\s+)?{_COUNT}\s+(?:ar|years?)\s+(?:(?P<back>{_BACK})|{_ON})")
_NEXT_TO = re.compile(
    rf"\b(?:(?:under|i|in|during|for)\s+)?(?:(?:(?:las|skol)?aret|the\s+(?:(?:school\s+)?year|one))\s+"
    rf"(?:(?P<back>{_BACK})|{_ON})"
    r"|(?P<back2>(?:aret\s+)?foregaende\s+ar|the\s+(?:previous|preceding|prior)\s+year)"
    r"|(?:under\s+)?(?:pa|efter)?foljande\s+ar|the\s+(?:following|next)\s+year)"
)
_SCHOOL_YEAR = re.compile(r"\b(?:lasaret|skolaret|school year)\b")
# "Hur var det 2019?" asks all that was asked before, of another year.
_SAME_ASKED = re.compile(
    r"^\W*(?:(?:och|men|and|but)\s+)?(?:"
    r"hur\s+(?:ar|var|ser|sag|stod|lag|blev|gick)\s+det(?:\s+(?:ut|till))?(?:\s+da)?"
    r"|(?:vad|hur)\s+(?:mycket|manga|stor|hog)?\s*(?:ar|var|blev)\s+(?:det|den|de"
    r"|(?:motsvarande\s+)?siffran?|resultatet|laget)"
    r"|(?:how|what)\s+(?:was|were|is|are)\s+"
    r"(?:it|they|things|the\s+(?:figures?|numbers?|result|situation))"
    r"|how\s+(?:did\s+(?:it|things)\s+look|(?:many|much)\s+(?:was|were)\s+(?:it|there|they))"
    r"|what\s+did\s+it\s+look\s+like)"
    r"\s+(?:(?:i|in|for|under|ar|da|back)\s+)*(?:19|20)\d\d\W*$"
)


def same_asked(question: str) -> bool:
    """Say whether a question names but a year and asks all else that was asked before."""
    return _SAME_ASKED.match(fold(question)) is not None


def with_named_year(question: str, years: tuple[int, ...]) -> str:
    """Give a question with the year that it counts to from the years spoken of.

    Args:
        years: Of the turn before, oldest first; a question is as it was where there are none.
    """
    asked = fold(question)
    hit = _COUNTED.search(asked) or _NEXT_TO.search(asked)
    if hit is None or not years:
        return question
    found = hit.groupdict()
    count = found.get("count") or "one"
    step = int(count) if count.isdigit() else COUNTS.get(count, 1)
    back = found["back"] or found.get("back2")
    first, last = years[0], years[-1]
    if _SCHOOL_YEAR.search(hit[0]) and last - first == 1:
        # A school year is of two: after 2021/22 comes 2022/23.
        start = first - 1 if back else last
        return f"{question[: hit.start()]}{start}/{(start + 1) % 100:02}{question[hit.end() :]}"
    year = first - step if back else last + step
    return f"{question[: hit.start()]}{year}{question[hit.end() :]}"
