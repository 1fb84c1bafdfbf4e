"""Leave out what has the words of a question and tells of another matter: near misses."""

import re
from dataclasses import replace
from functools import partial

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.judging.agents import names_another
from assistant.answering.kinds.judging.matters.deeds import of_undone_deed
from assistant.answering.kinds.judging.matters.measured import measured_otherwise
from assistant.answering.kinds.judging.matters.of_them import of_all_of_them
from assistant.answering.kinds.judging.matters.one_by_name import Miss, unnamed
from assistant.answering.kinds.judging.matters.other_names import of_other_names
from assistant.answering.kinds.judging.matters.other_years import of_years_not_asked
from assistant.answering.kinds.judging.matters.parts_of_whole import with_wholes
from assistant.answering.kinds.judging.matters.stages import of_another_stage
from assistant.answering.kinds.judging.matters.taken_for_others import OTHERS, Other
from assistant.answering.kinds.judging.under_headings import under_headings
from assistant.answering.selection import Case
from assistant.language import fold

# "Vilka tre mål": a statement that tells of "tre mål" once more does not say which.
_SO_MANY = re.compile(
    r"^\W*(?:(?:i|pa|vid|in|at) )?(?:vilka|which) (tva|tre|fyra|fem|sex|two|three|four|five|six) "
)

# A name within a question.
_NAME = re.compile(r"(?<=\w )[A-ZÅÄÖ][\w-]+")
# How many live there is told of all, not of those of an age nor of those who feel safe.
_POPULATION = re.compile(
    r"\b(hur stort ar invanarantalet|hur stor ar (folkmangden|befolkningen)"
    r"|hur manga invanare (har|hade|finns|fanns)|how large is the population)\b"
)
_SOME_INHABITANTS = re.compile(
    r"\b(over|under|mellan) \d+( och \d+)? ar\b|\d ?[-–] ?\d+ ar|\d ar (och|eller) (aldre|yngre)"
    r"|\bandel|procent|%|\bper (invanare|inhabitant|capita)"
    r"|\b(over|under|aged?|between) \d+|per ?cent|\bshare\b"
)

# A line of so many words may stand over a list.
_LINE = 4


def without_other_matters(case: Case) -> Case:
    """Give the question with only those candidates that may tell of what it asks.

    What tells of another deed or quantity is left where it stands, as it may lead to what answers.
    """
    asked = fold(case.query.standalone)
    # "Hultbergs Plåt" is nothing that was done.
    nameless = fold(_NAME.sub("X", case.query.standalone))
    misses: list[Miss] = [partial(_takes, one) for one in OTHERS if one.asked.search(nameless)]
    misses += unnamed(case)
    if _POPULATION.search(case.asked):
        misses.append(_of_some_inhabitants)
    if so_many := _SO_MANY.search(asked):
        misses.append(partial(_repeats, case, so_many.group(1)))
    left = tuple(it for it in case.candidates if not any(miss(it) for miss in misses))
    aside = [
        *of_undone_deed(case),
        *of_another_stage(case),
        *of_all_of_them(case),
        *measured_otherwise(case),
        *of_years_not_asked(case),
        *of_other_names(case),
    ]
    return with_wholes(replace(case, candidates=_put_aside(left, aside) if aside else left))


def _put_aside(found: tuple[Candidate, ...], aside: list[Miss]) -> tuple[Candidate, ...]:
    return tuple(replace(it, aside=True) if any(miss(it) for miss in aside) else it for it in found)


def _of_some_inhabitants(it: Candidate) -> bool:
    return _SOME_INHABITANTS.search(fold(it.statement.reading)) is not None


def _takes(one: Other, it: Candidate) -> bool:
    return one.takes(_text(it))


def _text(it: Candidate) -> str:
    """Give a statement; of a row with what it stands under, which says what its figures are of."""
    return fold(under_headings(it) if it.statement.kind == "row" else it.statement.reading)


def _repeats(case: Case, number: str, it: Candidate) -> bool:
    """Say whether a statement only says again how many they are."""
    text = it.statement.reading
    if len(text.split()) <= _LINE:
        # "Tre målområden" heads those that it counts.
        return False
    again = re.search(rf"\b{number}\b", fold(text)) is not None
    return again and ":" not in text and not names_another(text, case.query.standalone)
