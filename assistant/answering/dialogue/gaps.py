"""Fill in what one of several questions asked in one leaves to the other: noun, place or year."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.answering.dialogue.standalone import COUNTED
from assistant.answering.dialogue.stories import with_year

# "Hur många mål hade nämnden, och hur många har fullmäktige?": of the same.
_COUNTS_BARE = re.compile(
    r"^\W*(?:hur många|how many)(?=\s+(?:har|hade|är|var|fick|blev|finns|fanns|gick|går|kom|did|do"
    r"|does|were|are|was|has|have|had|ska|kan|måste|behöver|väntas|will|should|must|can)\s+\w)",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"(?:som|av|har|hade|är|var|fick|blev|finns|fanns|gick|går|kom|did|do|does|were|are|was|of)$",
    re.IGNORECASE,
)
# "Hur gamla är eleverna på Berga, och hur många är de?": of the pupils there.
_OF_WHOM = re.compile(
    r"^\W*(?:hur|how)\s+\w+\s+(?:är|var|mår|are|were)\s+((?:the\s+)?\w+(?:na|s)\b.*?)[?!. ]*$",
    re.IGNORECASE,
)
# "Vem är chef på Berga och vem på Torp?": the same is asked of another place.
_ELSEWHERE = re.compile(
    r"^\W*(?:vem|vilken|vilket|vilka|vad|who|which|what)(\s+(?:i|på|för|inom|hos|vid|in|at|for)\s.*)$",
    re.IGNORECASE,
)
# "Vad är bra och vad är dåligt i skolan?": both in the school.
_JUDGED = re.compile(
    r"^\W*(?:vad|what)\s+(?:är|var|går|gick|fungerar|fungerade|is|was|went|goes|works|worked)\s+"
    r"(?:det\s+)?(?:som\s+)?(?:\w+\s+)?\w+$",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\s(?:i|på|för|inom|hos|med|kring|in|at|for|with|within)\s+\w.*$", re.IGNORECASE
)
# What is told as it was then, not as it is.
_PAST = re.compile(
    r"\b(?:var|blev|fick|hade|kom|gick|fanns|gjorde|stod|låg|\w{2,}(?:ade|ades|dde|ddes|tes|rde|lde"
    r"|nde)|was|were|did|had|\w{2,}ed)\b",
    re.IGNORECASE,
)


def filled(pieces: Sequence[str]) -> tuple[str, ...]:
    """Give each question with what stands only in the one before or after it."""
    whole = list(pieces)
    for place, (one, other) in enumerate(pairwise(pieces)):
        counted = COUNTED.match(one)
        if counted and not _VERB.match(counted[1]) and (bare := _COUNTS_BARE.match(other)):
            whole[place + 1] = f"{bare.group()} {counted[1]}{other[bare.end() :]}"
        elif (of_whom := _OF_WHOM.match(one)) and (bare := _COUNTS_BARE.match(other)):
            of = "of" if bare.group().lower().startswith("how") else "av"
            whole[place + 1] = f"{bare.group()} {of} {of_whom[1]}{other[bare.end() :]}"
        here, elsewhere = _PLACE.search(one.rstrip("?!. ")), _ELSEWHERE.match(other)
        if here and elsewhere:
            whole[place + 1] = one[: here.start()] + elsewhere[1]
        where = _PLACE.search(other.rstrip("?!. "))
        if _JUDGED.match(one) and where and not _PLACE.search(one):
            whole[place] = one + where.group()
    return tuple(whole)


def of_that_year(piece: str, question: str) -> str:
    """Give a question of what was with the one year that the whole names, where it names none."""
    return with_year(piece, question) if _PAST.search(piece) else piece
