"""What says of another by name the very thing that is asked of one: near misses by a name."""

import re
from functools import partial

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.judging.matters.one_by_name import Miss
from assistant.answering.selection import Case
from assistant.language import fold, stem

_BEFORE_NAME = r"på|i|vid|för|hos|till|av|at|in|for|of"
# "hyran för Linden", "språkcaféet på Linden": a noun, how it is tied, a name of one word.
_OF_ONE = re.compile(
    rf"\b(?P<noun>[a-zåäöA-ZÅÄÖ]\w{{3,}}) (?P<tie>{_BEFORE_NAME}) (?P<name>[A-ZÅÄÖ][a-zåäö]{{2,}})"
    r"(?! [A-ZÅÄÖ])(?!\w)"
)


def of_other_names(case: Case) -> list[Miss]:
    """Give what tells statements that say the same of another, as "hyran för Kvarnen" does."""
    asked = [hit for hit in _OF_ONE.finditer(case.query.standalone) if _is_name(case, hit["name"])]
    return [partial(_says_it_of_another, hit) for hit in asked]


def _is_name(case: Case, word: str) -> bool:
    return any(part.named and fold(part.term) == fold(word) for part in case.concepts)


def _says_it_of_another(asked: re.Match[str], it: Candidate) -> bool:
    text = it.statement.reading
    if it.cells is not None or fold(asked["name"]) in fold(text):
        return False
    same = (asked["tie"], stem(fold(asked["noun"]), "sv"))
    return any(
        (hit["tie"], stem(fold(hit["noun"]), "sv")) == same for hit in _OF_ONE.finditer(text)
    )
