"""How one thing has changed is told by what is of that thing, and not by its halves apart."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.selection import Case

# Several things are held against one another, not one thing's years.
_OF_SEVERAL = re.compile(
    r"\b(?:jamfor\w*|ski(?:lj|ll)\w*|mellan|och|eller|respektive|kontra|an|mot)\b"
)
_TWO = 2


def never_together(case: Case, told: Sequence[Candidate]) -> bool:
    """Say whether all that is named of one thing is told, and nothing tells it of that thing.

    How "elförbrukningen i skolorna" has changed is told neither by that of the street lights nor
    by what is told of schools.
    """
    if case.query.language != "sv" or _OF_SEVERAL.search(case.asked) or len(case.hard) < _TWO:
        return False
    hard = [place for place, part in enumerate(case.concepts) if part.hard]
    apart = all(any(it.covered(place) for it in told) for place in hard)
    return apart and not any(all(it.covered(place) for place in hard) for it in told)
