"""A follow-up that only tells another year by how far it lies from the one spoken of."""

import re

from assistant.answering.evidence.numerals import COUNTS
from assistant.language import fold
from assistant.records.questions import Query

_ASKED_AGAIN = (
    r"^\W*(?:(?:och|men|and|but|samt)\b[\s,]*)?"
    r"(?:(?:hur|vad) (?:var|ar|sag|blev) (?:det|den|siffran)(?: ut)?|hur manga (?:var|ar) det"
    r"|(?:how|what) (?:was|were|is|about)(?: it| they| the figure)?|how many were there)?[\s,]*"
)
_BEFORE = re.compile(
    _ASKED_AGAIN + r"(?:(?:for )?(?:(?P<many>\w+) ar (?:tidigare|innan|fore|dessforinnan)"
    r"|(?P<one>(?:under )?(?:aret|arets) (?:innan|fore|dessforinnan)|(?:under )?foregaende ar)"
    r"|(?P<several>\w+) years? (?:earlier|before|previously)"
    r"|(?P<a>(?:in )?the (?:year before|previous year|preceding year))))\W*$"
)
_AFTER = re.compile(
    _ASKED_AGAIN + r"(?:(?P<many>\w+) ar (?:senare|efter|efterat)"
    r"|(?P<one>(?:under )?(?:aret|arets) (?:efter|darpa|darefter)|(?:under )?foljande ar)"
    r"|(?P<several>\w+) years? (?:later|after|afterwards)"
    r"|(?P<a>(?:in )?the (?:year after|following year|next year)))\W*$"
)
_ONE = frozenset({"ett", "en", "a", "one", "the"})


def year_told_by_distance(question: str, before: Query) -> int | None:
    """Give the year that lies so far from the one spoken of: "och två år tidigare?".

    Returns:
        None where more is asked, or where the turn before was not of one year.
    """
    if len(before.years) != 1:
        return None
    folded = fold(question)
    for pattern, way in ((_BEFORE, -1), (_AFTER, 1)):
        if hit := pattern.match(folded):
            many = hit["many"] or hit["several"] or "one"
            distance = 1 if many in _ONE else COUNTS.get(many, 0)
            return before.years[0] + way * int(distance) if distance else None
    return None
