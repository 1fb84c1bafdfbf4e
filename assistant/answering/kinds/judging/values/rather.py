"""Of several values of the kind asked for, the sort that the question's own wording asks for."""

import re
from collections.abc import Callable, Sequence
from functools import partial

from assistant.answering.evidence.bags import Bag, bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH, has_head
from assistant.answering.evidence.pointing_back import counts_what_is_before
from assistant.answering.evidence.values import values
from assistant.answering.evidence.weights import LIGHT, SOFT, is_deed
from assistant.answering.kinds.judging.merit import opens_with_another_year, plainly
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.kinds.judging.values.at_home import row_at_home
from assistant.answering.kinds.judging.values.counted import (
    counted_in,
    counts_anybody,
    counts_doers,
    counts_some,
)
from assistant.answering.kinds.judging.values.figures import numbers
from assistant.answering.kinds.judging.values.planned import (
    asks_what_was_done,
    is_planned,
    tells_before_it_is,
    tells_done,
)
from assistant.answering.kinds.judging.values.priced import prices_other
from assistant.answering.kinds.judging.values.results import of_a_company
from assistant.answering.kinds.judging.values.stock import is_labelled_with
from assistant.answering.kinds.judging.values.wanted import says_of_money
from assistant.answering.selection import Case
from assistant.language import fold, words

# "Vilket år ska det vara klart" is of what is to come.
_AHEAD = re.compile(r"\b(?:ska|skall|kommer|planeras|beraknas|vantas|will|is to|be)\b")
# "Per meter", "per elev": what a value is of one of.
_PER = re.compile(r"\bper (\w{3,})")
# How soon somebody comes is told by the time that it takes, and not since when.
_HOW_SOON = re.compile(r"\b(?:hur (?:snabbt|fort|kvickt)|how (?:fast|quickly|soon))\b")
_TAKES = re.compile(r"\d ?(?:sekund|minut|timm|dag|dygn|veck|manad|second|hour|day|week|month)")
_NEXT = re.compile(r"\b(?:nasta|kommande|next|upcoming|coming)\b")
# What something would have been is not what it was: "Utan stödet hade resultatet varit ...".
_WOULD_HAVE = re.compile(
    r"\b(?:utan|om|if|without)\b.*\bhade\b.*\b(?:varit|blivit|kostat|uppgatt|legat)\b"
    r"|\bskulle (?:ha |annars )+\w+|\bwould have\b"
)
_ASKS_WHAT_IF = re.compile(r"\b(?:utan|hade|skulle|without|would)\b")
# "Kommunens soliditet" is not that of a company of its own.
_MUNICIPALITYS = re.compile(r"^(?!.*\bbolag).*\b(?:kommunens|(?:the )?municipality's)\b")
_RIGHT_AFTER = 3
# Years that a school year is of.
_SCHOOL_YEAR = 2
# At which point of a year something is counted.
_AT_THE_END = re.compile(
    r"\b(?:(?:i |vid )?(?:slutet av|utgangen av) (?:aret|\d{4})|arsskifte\w*|arets (?:slut|utgang)"
    r"|(?:den )?31 december|at the end of (?:the year|\d{4})|year[- ]end)\b"
)


def rather(case: Case, fitting: Sequence[Candidate]) -> list[Candidate]:
    """Keep what holds the very sort of value that is asked for; all where nothing does.

    "Hur många" is answered by a number before a share, and "hur mycket per meter" by what is said
    per meter before any length.
    """
    kept = list(fitting)
    at_home = row_at_home(case, kept)
    for better in [*([at_home] if at_home else ()), *_sorts(case)]:
        kept = [it for it in kept if better(it)] or kept
    return kept


def plainest(case: Case, fitting: Sequence[Candidate]) -> list[Candidate]:
    """Keep what says something in its own word, and what covers more without; all where none does.

    "34 elever saknade simkunnighet" says in other words who could not swim, "sex mål" in its own
    only the number.
    """
    plain = [it for it in fitting if it.points_back or plainly(case, it)]
    most = max((it.coverage(case.concepts) for it in plain), default=0.0)
    return [it for it in fitting if it in plain or it.coverage(case.concepts) > most]


def _sorts(case: Case) -> list[Callable[[Candidate], bool]]:
    sorts: list[Callable[[Candidate], bool]] = []
    if counts_anybody(case):
        sorts.append(partial(is_labelled_with, case))
    counted = counted_in(case) if counts_some(case) and not counts_doers(case) else None
    if counted is not None and counted.hard:
        sorts.append(partial(_numbers_them, counted))
    sorts += [lambda it: not of_a_company(it)] if _MUNICIPALITYS.search(case.asked) else []
    if case.query.years:
        sorts.append(lambda it: not opens_with_another_year(case, it))
    if not _ASKS_WHAT_IF.search(case.asked):
        sorts.append(lambda it: _WOULD_HAVE.search(fold(it.statement.reading)) is None)
    if deeds := _deeds(case):
        sorts.append(partial(_says_deed, deeds))
    sorts.append(lambda it: not prices_other(case, it))
    sorts += [says_of_money] if wanted_value(case) == "money" else []
    if asks_what_was_done(case):
        sorts.append(lambda it: not (is_planned(it) or tells_before_it_is(case, it)))
    elif case.query.asked_for == "date" and _AHEAD.search(case.asked):
        sorts.append(lambda it: not tells_done(it))
    if _HOW_SOON.search(case.asked):
        sorts.append(lambda it: _TAKES.search(fold(it.statement.reading)) is not None)
    if _NEXT.search(case.asked):
        sorts.append(
            lambda it: is_planned(it) or _NEXT.search(fold(it.statement.reading)) is not None
        )
    years = case.query.years
    if len(years) == _SCHOOL_YEAR and years[1] - years[0] == 1:
        sorts.append(partial(_of_school_year, years))
    if per := _PER.search(case.asked):
        sorts.append(partial(_says_per, per.group(1)))
    if _AT_THE_END.search(case.asked):
        sorts.append(_at_the_end)
    return sorts


def _deeds(case: Case) -> list[int]:
    """Give the places of what is done; of a day also of what says little: when it "startade"."""
    parts = enumerate(case.concepts)
    dated = case.query.asked_for == "date"
    return [
        place
        for place, part in parts
        if part.weight == SOFT
        or (dated and part.weight == LIGHT and is_deed(part.term, case.query))
    ]


def _of_school_year(years: Sequence[int], it: Candidate) -> bool:
    """Say whether a statement is of both years: of 2023/24, and neither of 2022/23 nor 2024/25."""
    return it.years.issuperset(years)


def _numbers_them(counted: Concept, it: Candidate) -> bool:
    """Say whether a number of those that are counted stands right before them: "163 elever".

    Rows count by their heads, and "sju av dem" what was told of before.
    """
    text = it.statement.reading
    return (
        it.statement.kind == "row"
        or counts_what_is_before(text)
        or any(
            value.kind == "figure"
            and not numbers(text, value)
            and _is_of(counted, bag(" ".join(words(text[value.end :])[:_RIGHT_AFTER])))
            for value in values(text)
        )
    )


def _is_of(counted: Concept, text: Bag) -> bool:
    """Say whether a text has what is counted, or its head alone: "två gårdar" of fritidsgårdar."""
    return counted.match(text) >= ENOUGH or has_head(counted.term, text)


def _at_the_end(it: Candidate) -> bool:
    return _AT_THE_END.search(fold(it.statement.reading)) is not None


def _says_deed(deeds: Sequence[int], it: Candidate) -> bool:
    """Say whether a statement itself tells of all that was done."""
    return all(it.own[place] >= ENOUGH for place in deeds)


def _says_per(one: str, it: Candidate) -> bool:
    """Say whether a statement, or what it stands under, tells of one of something: "per elev"."""
    over = (it.statement.reading, it.statement.locator.section or "")
    return any(
        not bag(one).stems.isdisjoint(bag(said).stems)
        for said in _PER.findall(" ".join(over).lower())
    )
