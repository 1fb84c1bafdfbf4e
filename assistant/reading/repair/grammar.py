"""What grammar says for one spelling against another where its neighbours are too seldom seen."""

import re
from collections.abc import Sequence

_OWNERS = frozenset(("en", "min", "din", "sin", "hans", "hennes", "deras"))
_FATHER = 6.0
"""Nats for "far" against "får" after an owner: too few fathers stand in the parliament's texts."""
_MEASURED = 6.0
"""Nats for "är" between a subject and a figure that is no year: "Målet är 900"."""
_WHOLE_YEAR = 6.0
"""Nats for "år" after a word for how much of it, at the end: "hela år"."""
_REACHED = 3.0
"""Nats for "når" between a subject and a figure: "når 320 barn"."""

_YEAR = re.compile(r"(?:19|20)\d\d")
# What stands before a year or a number of years, never before what is so many.
_PREPOSITIONS = "under fran till efter for om per sedan mot i pa vid av med innan fore infor kring"
_OTHERS = "runt hos och eller att detta samma arskurs"
_PARTS_OF_YEARS = "hela halva varje flera nagra manga senaste forra nasta"
_OF_A_YEAR = frozenset(_PARTS_OF_YEARS.split())
_BEFORE_YEAR = _OF_A_YEAR | {*_PREPOSITIONS.split(), *_OTHERS.split()}
# A school year or a year of a plan: "gymnasiets år 1".
_LAST_SCHOOL_YEAR = 9


def hint(keys: Sequence[str], texts: Sequence[str], at: int, form: str) -> float:
    """Give what grammar says for a form at a place, in nats.

    Args:
        keys: The plain words of the text, a figure as 0.
        texts: The same as written.
        at: The place.
        form: What the word there may be read as.
    """
    before = keys[at - 1] if at else ""
    after = keys[at + 1] if at + 1 < len(keys) else ""
    if form == "far":
        owned = before in _OWNERS and (at < 2 or keys[at - 2] != "och")
        return _FATHER if owned else 0.0
    if form == "är":
        return _MEASURED if after == "0" and _may_be_subject(before, texts[at + 1]) else 0.0
    if form == "år":
        return _WHOLE_YEAR if before in _OF_A_YEAR and not after.isalnum() else 0.0
    if form == "når" and after == "0" and _may_be_subject(before, texts[at + 1]):
        return _REACHED
    return 0.0


def _may_be_subject(before: str, figure: str) -> bool:
    """Tell whether a word may be what the figure counts, or what has reached so many."""
    if _YEAR.fullmatch(figure) or not before.isalpha() or before in _BEFORE_YEAR:
        return False
    owns = before.endswith("s") and figure.isdigit() and int(figure[:4]) <= _LAST_SCHOOL_YEAR
    return not owns
