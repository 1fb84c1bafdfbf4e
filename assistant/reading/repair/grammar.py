"""What grammar says for one spelling against another where its neighbours are too seldom seen."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

_OWNERS = frozenset(("en", "min", "din", "sin", "hans", "hennes", "deras"))
_FATHER = 6.0
"""Nats for "far" against "får" after an owner: too few fathers stand in the parliament's texts."""
_MEASURED = 6.0
"""Nats for "är" between a subject and a figure that is no year: "Målet är 900"."""
_WHOLE_YEAR = 6.0
"""Nats for "år" after a word for how much of it, at the end: "hela år"."""
_REACHED = 3.0
"""Nats for "når" between a subject and a figure: "når 320 barn"."""

_RELATIVE = 7.0
"""Nats for "når" after "som" and a subject, where a verb must stand: "som vi når och stöder"."""
_GOAL_REACHED = 4.0
"""Nats for "når" before what is reached, where no clause begins: "fler når målen"."""
_BESIDE = 4.0
"""Nats for a spelling whose company stands within so many words of it."""
_NEAR = 3

_HAS_AGENT = 8.0
"""Nats for "sågs" before "av": "sågs av 11 200 besökare"."""
_COUNTED = 6.0
"""Nats for "värdar" after a number: "tolv värdar"; "vårdar" is a verb."""
_HERE = 6.0
"""Nats for "här" between "det" and a verb in the past, which "har" is never followed by."""
_LOCKS = 5.0
"""Nats for "lås" after an adjective in the plural: "läs" is a verb, and bids: "läs mer"."""
_LINE_OF_HEADS = 10
"""Words of a line of heads, or of a question."""
_SAID_AGAIN = 7
"""Words within which "är" is said before: "21 är gröna, 11 är gula"."""

_YEAR = re.compile(r"(?:19|20)\d\d")
# What is reached; where a verb follows, "när" opens a clause of it: "när målen har nåtts".
_GOALS = frozenset(["mal", "malet", "malen", "kravet", "kraven", "malgruppen", "upp", "ut", "fram"])
_FINITE = frozenset(["ar", "har", "ska", "var", "blev", "blir", "kan", "hade", "inte", "nas"])
_PRONOUNS = frozenset(["vi", "ni", "de", "man", "som", "det", "den", "hon", "han", "jag", "du"])
# Ends of nouns that are named before: "som föreningen når".
_OF_NOUNS = ("en", "an", "arna", "erna", "orna")
_COMPANY = {
    "lager": frozenset(
        ["industri", "industrin", "logistik", "transport", "transporter", "butik", "varor"]
    ),
    "läger": frozenset(["sommar", "kollo", "scouter", "lovet", "lov"]),
}
_NUMERALS = frozenset(
    ["tva", "tre", "fyra", "fem", "sex", "sju", "atta", "nio", "tio", "elva", "tolv", "flera"]
)
_NOT_DESCRIBING = frozenset(("alla", "bara", "bade", "kunna", "skulle", "garna"))
_SHORT = 2
_DEGREES = frozenset(("delvis", "helt", "inte", "ej", "redan", "fortfarande"))
_OF_AGE = frozenset(("gamla", "langa", "unga", "bara", "forra", "samma", "denna", "ta"))
# What stands before a year or a number of years, never before what is so many.
_PREPOSITIONS = "under fran till efter for om per sedan mot i pa vid av med innan fore infor kring"
_OTHERS = "runt hos och eller att detta samma arskurs"
_PARTS_OF_YEARS = "hela halva varje flera nagra manga senaste forra nasta"
_OF_A_YEAR = frozenset(_PARTS_OF_YEARS.split())
_BEFORE_YEAR = _OF_A_YEAR | {*_PREPOSITIONS.split(), *_OTHERS.split()}
# Ends of verbs in the past that no adjective and no "har gjort" has: "lyckades", "hittades".
_PAST = ("ades", "ddes", "ttes", "ktes", "ldes")
# Ends of adjectives in the plural: "digitala", "tekniska", "nya", "smarta", "slitna".
_PLURAL = ("la", "ka", "ya", "ta", "na", "ga", "ra")
# What follows "läs", which bids.
_READ_ON = ("mer", "mera", "vidare")
# A school year or a year of a plan: "gymnasiets år 1".
_LAST_SCHOOL_YEAR = 9


class Place(NamedTuple):
    """A word among others.

    Attributes:
        keys: The plain words of the text, a figure as 0.
        texts: The same as written.
        at: Which of them it is.
    """

    keys: Sequence[str]
    texts: Sequence[str]
    at: int

    @property
    def before(self) -> str:
        """Give the plain word before, empty at the start."""
        return self.keys[self.at - 1] if self.at else ""

    @property
    def after(self) -> str:
        """Give the plain word after, empty at the end."""
        return self.keys[self.at + 1] if self.at + 1 < len(self.keys) else ""


def hint(place: Place, form: str) -> float:
    """Give what grammar says for a form at a place, in nats."""
    told = _TOLD.get(form)
    return told(place) if told is not None else 0.0


def _father(it: Place) -> float:
    owned = it.before in _OWNERS and (it.at < 2 or it.keys[it.at - 2] != "och")
    return _FATHER * owned


def _is(it: Place) -> float:
    return _MEASURED * (_counts(it) or _is_said_again(it.keys, it.at))


def _was_seen(it: Place) -> float:
    return _HAS_AGENT * (it.after == "av")


def _hosts(it: Place) -> float:
    return _COUNTED * (it.before == "0" or it.before in _NUMERALS)


def _year(it: Place) -> float:
    whole = it.before in _OF_A_YEAR and not it.after.isalnum()
    return _WHOLE_YEAR * (whole or _heads_column(it.texts, it.at))


def _here(it: Place) -> float:
    return _HERE * (it.before in ("det", "den") and it.after.endswith(_PAST))


def _locks(it: Place) -> float:
    described = len(it.before) > _SHORT and it.before.endswith(_PLURAL)
    return _LOCKS * (described and it.before not in _NOT_DESCRIBING)


def _in_company(form: str, it: Place) -> float:
    near = it.keys[max(0, it.at - _NEAR) : it.at + _NEAR + 1]
    return _BESIDE * (not _COMPANY[form].isdisjoint(near))


def _reached(it: Place) -> float:
    """Give what speaks for "når": what is reached after it, or a place where a verb must stand."""
    named = it.before in _PRONOUNS or it.before.endswith(_OF_NOUNS)
    named = named or (it.at > 0 and it.texts[it.at - 1][:1].isupper())
    if it.at > 1 and it.keys[it.at - 2] == "som" and named and it.after not in _PRONOUNS:
        return _RELATIVE
    if it.after == "0":
        return _REACHED * _counts(it)
    clause = it.at + 2 < len(it.keys) and it.keys[it.at + 2] in _FINITE
    subject = it.before.isalpha() and it.before not in _BEFORE_YEAR
    return _GOAL_REACHED * (it.after in _GOALS and subject and not clause)


def _counts(it: Place) -> bool:
    """Tell whether a figure that is no year follows on what may be its subject."""
    return it.after == "0" and _may_be_subject(it.before, it.texts[it.at + 1])


def _heads_column(texts: Sequence[str], at: int) -> bool:
    """Tell whether a word begins a line of heads ("År Deltagare", "År 2019 2020"), no question."""
    begins = texts[at][:1].isupper() and (at == 0 or not texts[at - 1][:1].isalnum())
    rest = texts[at + 1 : at + 1 + _LINE_OF_HEADS]
    years = len(rest) > 1 and all(map(_YEAR.fullmatch, rest[:2]))
    headed = bool(rest) and rest[0][:1].isupper() and "?" not in rest
    return begins and (years or headed)


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


_TOLD: dict[str, Callable[[Place], float]] = {
    "far": _father,
    "är": _is,
    "sågs": _was_seen,
    "värdar": _hosts,
    "år": _year,
    "når": _reached,
    "här": _here,
    "lås": _locks,
    "läs": lambda it: _LOCKS * (it.after in _READ_ON),
    **{form: partial(_in_company, form) for form in _COMPANY},
}
"""What each form is judged by."""
