"""A follow-up about another of those told apart by a letter or number: "Och C?", "I tertial 2?"."""

import re

from assistant.answering.dialogue.standalone import Standalone, sentence
from assistant.answering.dialogue.subjects import subject_of
from assistant.records.questions import Query

_SORT = (
    r"alternativ|variant|etapp|fas|steg|punkt|del|delmål|mål|tertial|delår|kvartal|scenario|våning"
    r"|avdelning|årskurs|option|phase|stage|goal|target|part|quarter|grade|alternative"
)
_SIGN = r"[A-ZÅÄÖ]|\d{1,2}|[IVX]{1,4}"
_NAMED = re.compile(rf"\b(?P<sort>{_SORT})(?:en|et|n)? (?P<sign>{_SIGN})\b", re.IGNORECASE)
# What is named anew, with its sort or without, and at most a word that links it.
_FRESH = re.compile(
    r"^\W*(?:hur (?:ser|såg) det ut (?:i|för|med|under) )?(?:(?:i|för|på|med|om|for|in|about) )?"
    rf"(?:(?P<sort>{_SORT}) )?(?P<sign>{_SIGN})(?: (?:då|then))?\W*$",
    re.IGNORECASE,
)


def another_numbered(rest: str, before: Query) -> Standalone | None:
    """Give the old question about another of its sort; None where it is not of that sort."""
    fresh, old = _FRESH.match(rest), _NAMED.search(before.standalone)
    if fresh is None or old is None or fresh["sign"] == old["sign"]:
        return None
    if fresh["sort"] and fresh["sort"].lower() != old["sort"].lower():
        return None
    start, end = old.span("sign")
    text = f"{before.standalone[:start]}{fresh['sign']}{before.standalone[end:]}"
    return Standalone(sentence(text.rstrip("?!. ")), subject_of(before))
