"""How many of some did a thing: a statement that only counts them all does not say it."""

import re
from functools import partial

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.weights import LIGHT
from assistant.answering.kinds.judging.matters.one_by_name import Miss
from assistant.answering.selection import Case
from assistant.language import fold

_OF_THEM = re.compile(
    r"\b(?:hur (?:manga|stor (?:andel|del)) av|how many of|(?:what|which) share of)\b"
)
# What says of a part of them that something is so, in whatever words.
_A_PART = re.compile(
    r"\b(varav|av (?:dem|dessa|de|vilka)|(?:\d|en|tva|tre|fyra|fem|sex|sju|atta|nio|tio) av"
    r"|procent|halften|\w+delar?|var(?:t)? (?:tredje|fjarde|femte|sjatte|tionde)|varannan"
    r"|of (?:whom|which|them|these)|per ?cent|half|third|quarter)\b|%"
)


def of_all_of_them(case: Case) -> list[Miss]:
    """Give what tells statements that count all where some of them are asked for."""
    asked = fold(case.query.standalone)
    if not _OF_THEM.search(asked):
        return []
    told = [(asked.rfind(fold(part.term)), place) for place, part in enumerate(case.concepts)
            if part.weight > LIGHT]  # fmt: skip
    return [partial(_counts_all, max(told)[1])] if len(told) > 1 else []


def _counts_all(place: int, it: Candidate) -> bool:
    """Say whether a statement neither says what is asked of some nor tells of a part at all."""
    return not (it.covered(place) or _A_PART.search(fold(it.statement.reading)))
