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

_HAS_AGENT = 8.0
"""Nats for "sågs" before "av": "sågs av 11 200 besökare"."""
_COUNTED = 6.0
"""Nats for "värdar" after a number: "tolv värdar"; "vårdar" is a verb."""
_SAID_AGAIN = 7
"""Words within which "är" is said before: "21 är gröna, 11 är gula"."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMERALS = frozenset(
    ["tva", "tre", "fyra", "fem", "sex", "sju", "atta", "nio", "tio", "elva", "tolv", "flera"]
)
_DEGREES = frozenset(("delvis", "helt", "inte", "ej", "redan", "fortfarande"))
_OF_AGE = frozenset(("gamla", "langa", "unga", "bara", "forra", "samma", "denna", "ta"))
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
        measured = after == "0" and _may_be_subject(before, texts[at + 1])
        return _MEASURED if measured or _is_said_again(keys, at) else 0.0
    if form in ("sågs", "värdar"):
        return _HAS_AGENT * (form == "sågs" and after == "av") + _COUNTED * (
            form == "värdar" and (before == "0" or before in _NUMERALS)
        )
    if form == "år":
        return _WHOLE_YEAR if before in _OF_A_YEAR and not after.isalnum() else 0.0
    if form == "når" and after == "0" and _may_be_subject(before, texts[at + 1]):
        return _REACHED
    return 0.0


def _is_said_again(keys: Sequence[str], at: int) -> bool:
    """Tell whether a number is told what it is, as one before it was: "... och 5 är röda"."""
    if at < 2 or at + 2 > len(keys) or keys[at - 2] not in (",", "och"):
        return False
    if keys[at - 1] != "0" and keys[at - 1] not in _NUMERALS:
        return False
    told = keys[at + 2] if keys[at + 1] in _DEGREES and at + 2 < len(keys) else keys[at + 1]
    plural = told.isalpha() and told.endswith("a") and told not in _OF_AGE
    return plural and keys[at] in keys[max(0, at - _SAID_AGAIN) : at - 1]


def _may_be_subject(before: str, figure: str) -> bool:
    """Tell whether a word may be what the figure counts, or what has reached so many."""
    if _YEAR.fullmatch(figure) or not before.isalpha() or before in _BEFORE_YEAR:
        return False
    owns = before.endswith("s") and figure.isdigit() and int(figure[:4]) <= _LAST_SCHOOL_YEAR
    return not owns
