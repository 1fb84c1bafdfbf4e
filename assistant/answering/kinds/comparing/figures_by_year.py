"""Figures compared over years: each year's figure is found as for a question of that year alone.

Of several figures of a year the one is given that is told in the words of the other years'.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from math import sqrt
from typing import TypeAlias

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.values import values
from assistant.answering.evidence.weights import SOFT
from assistant.answering.kinds.comparing.both_years import compared_years
from assistant.answering.kinds.comparing.difference import difference
from assistant.answering.kinds.coordination import joined_topics, without
from assistant.answering.kinds.facts.fact import between, choose_fact
from assistant.answering.kinds.judging.covering import told_of
from assistant.answering.kinds.judging.matters.changing import tells_change
from assistant.answering.kinds.judging.merit import of_other_years
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.kinds.judging.values.figures import FIGURES
from assistant.answering.kinds.judging.values.worth import worth
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import analyse, fold, is_function_word, words
from assistant.records.answers import Status

# A year, and what gives its figure; None where nothing of the year does.
YearFigure: TypeAlias = tuple[str, Candidate | None]

# What may be a figure of a year, with how well it answers for that year alone.
_Offer: TypeAlias = tuple[float, Candidate]
# How the question asks for a change, which says nothing of what has changed.
_DEVELOPED = r"utveckl\w*|forandr\w*|andra\w*|vaxt|vuxit|developed|changed?"
DEVELOPED = re.compile(rf"\b({_DEVELOPED}|skilj\w*|jamfor\w*|compar\w*|differ\w*)\b")
_GREW = re.compile(r"vaxt|vuxit|okat|minskat|grown|risen|fallen")
_ASKS_CHANGE = re.compile(rf"\b({_DEVELOPED})\b")
_DEVELOPED_OVER = re.compile(
    r"\b(?:utveckla\w*|trend\w*|ar for ar|developed|evolved|over the years)\b.*"
    r"\b(?:19|20)\d\d ?(?:-|–|till|to|och|and)"
)
# Figures of a year between which one is chosen, and what telling it alike is worth beside how well
# it answers by itself.
_OFFERED, _ALIKE, _MORE = 8, 4.0, 0.5
# How far two figures must be told alike to be subtracted.
_SAME = 0.25
# What begins so counts some of what the line before counts.
_SOME_OF_IT = re.compile(r"^\W*(varav|darav|av (dem|dessa|vilka)|of (them|these|which|whom))\b")
_UNITS = re.compile(
    r"\d\s*(%|procent|per cent|percent|miljoner|miljarder|tusen|kronor|kr\b|dag|vecka|veckor|manad"
    r"|timm|ar\b|days|weeks|months|hours|million)"
)


def choose_figures(case: Case) -> Selection | None:
    """Give the figure of each year; None where fewer than two years have one.

    A year of those compared that has none is missing; of those between nothing need be said.
    """
    told = figures_by_year(case)
    if not told:
        return None
    asked = {str(year) for year in compared_years(case.query)}
    missing = tuple(year for year, it in told if it is None and year in asked)
    chosen: dict[str, Chosen] = {}
    for year, it in told:
        if it is not None:
            chosen.setdefault(it.statement.id, Chosen(it.statement, year, "the figure of the year"))
    if len(chosen) == 1:
        chosen = {name: replace(choice, group=None) for name, choice in chosen.items()}
    given = [(year, it) for year, it in told if it is not None]
    status: Status = "partial" if missing else "answered"
    return Selection(
        status,
        tuple(chosen.values()),
        missing,
        form="comparison",
        note=_changed(case, given[0], given[-1]),
    )


def _changed(case: Case, first: tuple[str, Candidate], last: tuple[str, Candidate]) -> str | None:
    """Say how much it changed, where both figures are told in the same words."""
    same = first[1] is last[1] or _alike(first[1], last[1]) >= _SAME
    return difference(first, last, case.query.language) if same else None


def figures_by_year(case: Case) -> tuple[YearFigure, ...]:
    """Give the figure of each year; none where fewer than two years have one.

    A year is asked about as if it alone were: what tells of another quantity, deed or group is
    none of its figures.
    """
    if case.aspects or len(case.query.bodies) > 1 or not case.hard:
        return ()
    years = _years(case)
    if len(years) < 2:
        return ()
    plain = without(case, [part for part in case.concepts if _is_change(part)])
    offered = [(year, _of_year(plain, year)) for year in years]
    if sum(bool(told) for _, told in offered) < 2:
        return ()
    best = _told_alike(offered, compared_years(case.query))
    return tuple((str(year), best.get(year)) for year in years)


def _years(case: Case) -> Sequence[int]:
    """Give the years named, else those of all documents where what has changed is asked for.

    How something went over a span ("2020–2024") its years between tell too.
    """
    named = sorted(set(case.query.years) | compared_years(case.query))
    if len(named) > 1 and _DEVELOPED_OVER.search(fold(case.query.standalone)):
        return range(named[0], named[-1] + 1)
    if len(named) > 1:
        return named
    asked = case.query.standalone
    if joined_topics(case) or not (tells_change(asked) or _ASKS_CHANGE.search(fold(asked))):
        return ()
    return sorted({it.facts.year for it in case.candidates if it.facts.year} | set(named))


def _is_change(part: Concept) -> bool:
    """Say whether a word only says that a change is asked for; "vuxit" names no growth."""
    said = fold(part.term)
    return (part.weight <= SOFT and DEVELOPED.search(said) is not None) or bool(
        _GREW.fullmatch(said)
    )


def _of_year(case: Case, year: int) -> list[_Offer]:
    """Give what may be a year's figure with how well it answers, best first."""
    query = replace(
        case.query, kind="fact", years=(year,), period=None,
        asked_for=case.query.asked_for or "figure",
    )  # fmt: skip
    of_year = replace(case, query=query)
    wanted = wanted_value(of_year)
    if wanted is None or choose_fact(of_year).status != "answered":
        return []
    found = between(of_year, told_of(of_year), wanted)
    found = [it for it in found if not _SOME_OF_IT.match(fold(it.statement.reading))] or found
    found = [it for it in found if not _is_of_another_year(of_year, it)] or found
    ranked = sorted(((worth(of_year, it), it) for it in found), key=lambda one: -one[0])
    return ranked[:_OFFERED]


def _is_of_another_year(case: Case, it: Candidate) -> bool:
    """Say whether a figure is of a year that is not asked for, and not only held against one."""
    figures = [value for value in values(it.statement.reading) if value.kind in FIGURES]
    return of_other_years(case, it) and len(figures) < 2


def _told_alike(
    offered: Sequence[tuple[int, Sequence[_Offer]]], asked: Collection[int]
) -> dict[int, Candidate]:
    """Give each year's figure, chosen so that the years' are told in the same words.

    A year between those asked for has none where nothing of it is told at all alike.
    """
    choices = [
        (anchor, {year: _best(told, anchor) for year, told in offered if told})
        for _, told in offered
        for _, anchor in told
    ]
    anchor, chosen = max(choices, key=lambda choice: _worth_together(*choice))
    alike = {
        year: it for year, (_, it) in chosen.items() if year in asked or _words(it) & _words(anchor)
    }
    return alike if len(alike) > 1 else {year: it for year, (_, it) in chosen.items()}


def _best(told: Sequence[_Offer], anchor: Candidate) -> _Offer:
    return max(told, key=lambda offer: offer[0] + _ALIKE * _alike(offer[1], anchor))


def _worth_together(anchor: Candidate, chosen: Mapping[int, _Offer]) -> float:
    """Give how well figures do together; one statement that gives several is better than two."""
    each = sum(worth + _ALIKE * _alike(it, anchor) for worth, it in chosen.values())
    return each - _MORE * len({it.statement.id for _, it in chosen.values()})


def _alike(one: Candidate, other: Candidate) -> float:
    """Give how far two statements are told in the same words and units, 0 to 1."""
    mine, theirs = _words(one), _words(other)
    shared = len(mine & theirs) / max(sqrt(len(mine) * len(theirs)), 1.0)
    units, others = _units(one), _units(other)
    return shared / 2 if units and others and not units & others else shared


def _units(it: Candidate) -> set[str]:
    return set(_UNITS.findall(fold(it.statement.reading)))


def _words(it: Candidate) -> frozenset[str]:
    """Give the stems of what a figure is said to be of; of a row its label and its heading."""
    said = it.statement.reading
    if it.statement.kind == "row":
        said = f"{said.split(':')[0]} {it.statement.locator.section or ''}"
    telling = (
        word
        for word in words(_UNITS.sub(" ", fold(said)))
        if word.isalpha() and not is_function_word(word, "sv")
    )
    return frozenset(analyse(" ".join(telling)).stems)
