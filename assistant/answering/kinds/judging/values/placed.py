"""Where something is: what names a place is preferred to what names none."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.selection import Case
from assistant.language import fold, words

_WHERE = re.compile(
    r"^\W*(?:och |men |and |but )?(?:var|vart|where|pa vilken plats|i vilken ort)\b"
)
# A name after a word for a place: "vid Sågvägen", "i den gamla skolan i Tallåsen".
_NAMED_PLACE = re.compile(
    r"\b(?:i|på|vid|hos|från|till|intill|utanför|nära|bredvid|mellan|in|at|near|on|from|to)\s+"
    r"(?:[a-zåäö]+\s+){0,2}([A-ZÅÄÖ][\w-]{2,})(?! kommun)"
)
# Where the most is, and where something is written, is told by other than a place's name.
_OTHERWISE = re.compile(
    r"(?:hogst|lagst|storst|minst|flest|mest|bast|samst|langst)\w*|\b(?:redovisa\w*|las(?:a|er)|star"
    r"|skriv\w*|framgar|highest|lowest|largest|most|best|read|reported|written)\b"
)
# What names a place must say nearly as much of what is asked.
_ALIKE = 0.2
_LABELLED = re.compile(r"^\W*(?:plats|ort|adress|lage|place|address)(?: och tid)?:")


def placed(case: Case, fitting: Sequence[Candidate]) -> list[Candidate]:
    """Keep what names a place where it is asked where something is; all where nothing does."""
    where = case.query.asked_for == "place" and _WHERE.search(case.asked)
    if not where or _OTHERWISE.search(case.asked):
        return list(fitting)
    least = max((it.coverage(case.concepts) for it in fitting), default=0.0) - _ALIKE
    asked = {fold(word) for word in words(case.query.standalone)}
    labelled = [it for it in fitting if _LABELLED.match(fold(it.statement.reading))]
    named = [it for it in fitting if _names_a_place(it, asked)]
    return labelled or [it for it in named if it.coverage(case.concepts) >= least] or list(fitting)


def _names_a_place(it: Candidate, asked: set[str]) -> bool:
    found = _NAMED_PLACE.findall(it.statement.reading)
    return any(fold(name) not in asked and fold(name).rstrip("s") not in asked for name in found)
