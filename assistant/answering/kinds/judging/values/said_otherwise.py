"""Values that a statement gives with no sign of their kind: a case for a day, one thing for a sum.

They answer only where a statement says all that is asked: what says a part of it, and has a case,
an article or a bracket, are too many.
"""

import re

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.judging.values.counted import counted_words
from assistant.answering.selection import Case
from assistant.language import fold

# "När måste jag anmäla mig?" is answered by the case in which it must be done as by a day.
_WHENEVER = re.compile(
    r"^\W*(?:och |men |and |but )?(?:nar|when)\b.*\b(du|man|jag|ni|maste|kan|behov\w+|bor|anses"
    r"|you|one|must|can|may|should|need)\b"
)
# What is to be done may be so whenever a case is there; what begins or ends does so on a day.
_TO_BE_DONE = re.compile(
    r"^\W*(?:och |men )?nar (?:ska|skall|far) "
    r"(?!.*\b(?:invig|oppn|start|borj|paborj|stang|slut|avslut|bygg|flytt|inled|infor|redovis|lamn"
    r"|beslutas|klar\b|klart\b|klara\b|fardig|i bruk|i drift)\w*)"
)
# "Om du flyttar" is a case and "om avfall" none; "når målen" is not "när".
_CONDITION = re.compile(
    r"(?:^|, )om\b|\bom (?:du|ni|man|det|den|de|jag|vi|någon|något)\b"
    r"|\b(när|innan|i samband med|efter (?:det )?att|så snart|direkt|dygnet runt"
    r"|if|when|before|once|after|as soon as)\b"
)
_CLAUSE_END = re.compile(r"[,.;:](?:\s|$)")
_PART_OF_DAY = re.compile(r"\bpa (?:formiddag|eftermiddag|kvall|natt|helg|vardag)(?:arna|erna)\b")
# "En" and "ett" are articles but after what tells that one is counted.
_ONE = re.compile(
    r"\b(?:bara|endast|enbart|hogst|max|maximalt|minst|cirka|ca|ungefar|drygt|knappt|only|at most"
    r"|at least|about)\s+(?:(?:for|om|inom|pa|under)\s+)?(?:en|ett|one)\s+(?P<noun>\w+)"
)
_CALLED_WHAT = re.compile(r"^\W*(?:och |men )?vad kallas\b")
_IS_EXPLAINED = re.compile(
    r"\b(?:vilket innebar|det vill saga|dvs)\b|\w \((?:en|ett|det vill saga|dvs) "
)


def says_otherwise(it: Candidate, wanted: str, case: Case) -> bool:
    """Say whether a statement gives a value of the kind wanted with no sign of that kind."""
    text = it.statement.reading
    if wanted == "date":
        return _tells_the_case(text, case) or bool(_PART_OF_DAY.search(fold(text)))
    if wanted == "name":
        return bool(_CALLED_WHAT.match(case.asked) and _IS_EXPLAINED.search(fold(text)))
    return wanted == "figure" and _counts_one(text, case)


def _tells_the_case(text: str, case: Case) -> bool:
    """Say whether a text tells in which case something is done, where that is asked for."""
    asked = fold(case.query.standalone)
    if _WHENEVER.match(asked):
        return bool(_CONDITION.search(text.lower()))
    return bool(_TO_BE_DONE.match(asked)) and any(
        _is_of_its_own(_CLAUSE_END.split(text[hit.start() :])[0], case)
        for hit in _CONDITION.finditer(text.lower())
    )


def _is_of_its_own(clause: str, case: Case) -> bool:
    """Say whether a case is none in which what is asked about is already there."""
    return not any(part.hard and part.match(bag(clause)) >= ENOUGH for part in case.concepts)


def _counts_one(text: str, case: Case) -> bool:
    """Say whether a text counts one, and no more, of what follows "hur många"."""
    said = counted_words(case)[:1]
    return any(
        bag(noun).stems & bag(hit["noun"]).stems
        for noun in said
        for hit in _ONE.finditer(fold(text))
    )
