"""A sentence that names as many as are asked for: "De två nya målen är ... och ..."."""

import re

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.numerals import COUNTS
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold

_NUMBER = "|".join((*(word for word, count in COUNTS.items() if count > 1), r"\d{1,2}"))
# The noun with its adjectives, up to the verb.
_ASKED = re.compile(
    rf"\b(?:vilka|vad heter|which|what)(?: (?:ar|var|are|were))?(?: (?:de|dessa|the|those))? "
    rf"({_NUMBER}) (?:\w+ ){{0,2}}?\w+"
)
_NAMED = re.compile(
    rf"\b(?:de|dessa|the) ({_NUMBER}) (?:\w+ ){{0,4}}?"
    r"(?:(?:ar|var|blir|heter|hette|are|were)\b|kallas\b|utgors av\b|bestar av\b)(.*)|"
    rf"\b(?:de|dessa|the) ({_NUMBER}) [^:.]{{3,60}}:(.+)"
)
_SEVERAL = re.compile(r",| och | samt | and |;")


def choose_so_many(case: Case) -> Selection | None:
    """Give the best ranked sentence that names them; None where none does or no number is asked.

    Of "vilka två nya mål" it says itself all that is named, and the number.
    """
    asked = _ASKED.search(fold(case.query.standalone))
    hard = [place for place, part in enumerate(case.concepts) if part.hard]
    if asked is None or not hard:
        return None
    named = [
        it for it in in_years(case.candidates, case.query)
        if it.telling and all(it.covered(place) for place in hard)
        and any(it.own[place] >= ENOUGH for place in hard)
        and _names(it, _count(asked[1]))
    ]  # fmt: skip
    best = min(named, key=lambda it: (it.rank or 999, it.order), default=None)
    if best is None:
        return None
    return Selection("answered", (Chosen(best.statement, why="names so many"),), form="items")


def _names(it: Candidate, count: int) -> bool:
    hit = _NAMED.search(fold(it.statement.reading))
    if hit is None or _count(hit[1] or hit[3]) != count:
        return False
    return _SEVERAL.search(hit[2] or hit[4] or "") is not None


def _count(number: str) -> int:
    return COUNTS[number] if number in COUNTS else int(number)
