"""What a question for the commonest or the largest of a kind is answered by: what says which is."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import EXACT
from assistant.answering.kinds.judging.under_headings import under_lines
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold

# Degrees that stand for one another: "klagar oftast på" is told by "vanligast är".
_SORTS = tuple(
    re.compile(rf"\b(?:{words})\b")
    for words in (
        r"oftast|vanligast\w*|flest(?:a)?|mest|framst|frekventast\w*|huvudsaklig\w*|i huvudsak"
        r"|i forsta hand|most (?:often|common\w*|frequent\w*|usual\w*)|commonest|mainly|mostly",
        r"storst\w*|hogst\w*|flest(?:a)?|langst\w*|dyrast\w*|biggest|largest|highest|longest|most",
        r"minst\w*|lagst\w*|kortast\w*|farst\w*|smallest|lowest|shortest|fewest|least",
        r"viktigast\w*|framsta|tyngst\w*|most important|main",
    )
)


def with_the_most(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what says of something that it is the most, where that is asked for; else nothing."""
    asked = fold(case.query.standalone)
    sorts = [sort for sort in _SORTS if sort.search(asked)]
    return [it for it in found if any(sort.search(fold(it.statement.reading)) for sort in sorts)]


def telling_the_most(case: Case, body: Sequence[Candidate]) -> Selection | None:
    """Give what says which of the kind asked for is the most, of others than are asked about.

    Of "vilken drog är vanligast bland unga" the kind, "drog", must be said in its own word.
    """
    hard = [place for place, part in enumerate(case.concepts) if part.hard]
    names = [place for place in hard if case.concepts[place].named]
    found = [
        it for it in with_the_most(case, body)
        if len(hard) > 1 and it.well_ranked and it.own[hard[0]] == EXACT
        and all(it.covered(place) for place in names)
    ]  # fmt: skip
    if not found:
        return None
    best = max(found, key=lambda it: it.own_coverage(case.concepts))
    missing = tuple(part.term for part in best.lacks(case.concepts) if part.hard)
    return Selection("partial", (Chosen(best.statement, why="says which is the most"),), missing)


# Asks which of several is the most so; "minst fem" and "högst tre" give bounds.
_WHICH_IS_MOST = re.compile(
    r"^\W*(?:och |men |and |but )?(?:(?:pa|i|vid|hos|inom|under|av|for|in|at|on) )?"
    r"(?:vilk\w+|var|which|what|where|vem|who)\b.*\b"
    r"(hogst|storst|langst|flest|lagst|minst|kortast|dyrast|billigast|vanligast|oftast|farst"
    r"|highest|largest|longest|most|lowest|smallest|shortest|fewest|cheapest)a?e?\b(?! \d)"
)
# What may say of one that it is the most so, by the word asked by.
_SAID_AS = {
    "hogst": r"hogst|storst|flest|mest|topp",
    "storst": r"storst|hogst|flest|mest|framst|topp",
    "flest": r"flest|storst|hogst|mest|vanligast",
    "dyrast": r"dyrast|(?:hogst|storst)\w* (?:\w+ )?\w*(?:kostnad|pris|utgift|avgift|taxa)",
    "lagst": r"lagst|minst|farst|samst",
    "minst": r"minst|lagst|farst|\bfa\b",
    "farst": r"farst|minst|lagst",
    "kortast": r"kortast|snabbast",
    "billigast": r"billigast|lagst",
    "vanligast": r"vanligast|oftast|flest|mest|storst|framst|huvudsak",
    "oftast": r"oftast|vanligast|flest|mest|storst|framst|huvudsak",
}


def lacks_the_most(case: Case, told: Sequence[Candidate]) -> bool:
    """Say whether it is asked which is the most so, and nothing told says it or lets it be seen.

    Rows of a table let it be seen: beside one stand the others.
    """
    if case.query.kind not in ("fact", "list") or case.aspects or case.query.language != "sv":
        return False
    hit = _WHICH_IS_MOST.match(fold(case.query.standalone))
    if hit is None or any(it.statement.kind == "row" for it in told):
        return False
    most = re.compile(rf"(?:{_SAID_AS.get(hit[1], hit[1])})")
    return not any(most.search(fold(under_lines(it))) for it in told)
