"""Somebody's words or view on a matter: what says nothing of the matter is none of it."""

import re

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.selection import Case
from assistant.language import fold

# Not folded: "så" is no "sa".
_SAID_ABOUT = re.compile(
    r"\b(?:sa|sade|s[äa]ger|sagt|s[äa]gs|tyck\w+|ans[åa]g|anser|t[äa]nk(?:er|te)|ber[äa]ttade"
    r"|said|says?|thinks?|thought|told)\b.*\b(?:om|about|of|on)\s+(.+)"
)


def lacks_what_is_said(case: Case, it: Candidate) -> bool:
    """Say whether words or a view are asked for and a statement says nothing of their matter.

    Of "vad sade hon om simhallarna" her name alone answers nothing.
    """
    hit = _SAID_ABOUT.search(case.query.standalone.lower())
    matter = fold(hit.group(1)) if hit else ""
    return any(part.hard and fold(part.term) in matter for part in it.lacks(case.concepts))
