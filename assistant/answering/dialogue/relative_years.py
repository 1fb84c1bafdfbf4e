"""Name the year that a follow-up counts from the one spoken of: "two years earlier"."""

import re

_NUMBERS = {
    word: number
    for number, forms in enumerate(
        ("", "ett one a", "två tva two", "tre three", "fyra four", "fem five", "sex six",
         "sju seven", "åtta atta eight", "nio nine", "tio ten")
    )
    for word in forms.split()
}  # fmt: skip
_COUNT = rf"(?P<count>{'|'.join(_NUMBERS)}|\d{{1,2}})"
# "Året innan valet" is counted from what follows: nothing but a place may.
_ENDS = (
    r"(?:\s+(?:det|dess|dessa|that|then))?"
    r"(?=\W*$|,|\s+(?:i|på|för|inom|hos|in|at|for|of|då|och|and)\s)"
)
_BACK = (
    r"(?:tidigare|dessförinnan|dessforinnan|earlier|previously"
    rf"|(?:innan|före|fore|förut|forut|before|prior){_ENDS})"
)
_ON = (
    r"(?:senare|därefter|darefter|därpå|darpa|later|afterwards"
    rf"|(?:efter|efteråt|after|on){_ENDS})"
)
_COUNTED = re.compile(
    rf"\b(?:för\s+)?{_COUNT}\s+(?:år|ar|years?)\s+(?:(?P<back>{_BACK})|{_ON})", re.IGNORECASE
)
_NEXT_TO = re.compile(
    rf"\b(?:(?:under|i|in|during|for)\s+)?(?:(?:året|aret|the\s+(?:year|one))\s+"
    rf"(?:(?P<back>{_BACK})|{_ON})"
    r"|(?P<back2>(?:året\s+)?(?:föregående|foregaende)\s+(?:år|ar)|the\s+(?:previous|preceding|prior)\s+year)"
    r"|(?:under\s+)?(?:på|efter|pa)?(?:följande|foljande)\s+(?:år|ar)|the\s+(?:following|next)\s+year)",
    re.IGNORECASE,
)
# "Hur var det 2019?" asks all that was asked before, of another year.
_SAME_ASKED = re.compile(
    r"^\W*(?:(?:och|men|and|but)\s+)?(?:"
    r"hur\s+(?:är|ar|var|ser|såg|sag|stod|låg|lag|blev|gick)\s+det(?:\s+(?:ut|till))?(?:\s+då)?"
    r"|(?:vad|hur)\s+(?:mycket|många|stor|hög)?\s*(?:är|var|blev)\s+(?:det|den|de"
    r"|(?:motsvarande\s+)?siffran?|resultatet|läget)"
    r"|(?:how|what)\s+(?:was|were|is|are)\s+(?:it|they|things|the\s+(?:figures?|numbers?|result|situation))"
    r"|how\s+(?:did\s+(?:it|things)\s+look|(?:many|much)\s+(?:was|were)\s+(?:it|there|they))"
    r"|what\s+did\s+it\s+look\s+like)"
    r"\s+(?:(?:i|in|för|for|under|år|då|back)\s+)*(?:19|20)\d\d\W*$",
    re.IGNORECASE,
)


def same_asked(question: str) -> bool:
    """Say whether a question names but a year and asks all else that was asked before."""
    return _SAME_ASKED.match(question) is not None


def with_named_year(question: str, years: tuple[int, ...]) -> str:
    """Give a question with the year that it counts to from the years spoken of.

    Args:
        years: Of the turn before, oldest first; a question is as it was where there are none.
    """
    hit = _COUNTED.search(question) or _NEXT_TO.search(question)
    if hit is None or not years:
        return question
    found = hit.groupdict()
    count = found.get("count") or "one"
    step = int(count) if count.isdigit() else _NUMBERS[count.lower()]
    back = found["back"] or found.get("back2")
    year = years[0] - step if back else years[-1] + step
    return f"{question[: hit.start()]}{year}{question[hit.end() :]}"
