"""Facts: the one or two statements that carry the value asked for."""

import re
from collections.abc import Sequence

from assistant.answering.candidates import Candidate, in_years
from assistant.answering.citing import Chosen
from assistant.answering.concepts import SOFT, TYPED, Concept, typed_value
from assistant.answering.kinds.covering import full, headed
from assistant.answering.kinds.figures import (
    FIGURES,
    counted_in,
    counts_it,
    enumerates,
    is_label,
    numbers,
)
from assistant.answering.lead import missing_value
from assistant.answering.matching import ENOUGH
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.values import Value, ValueKind, values
from assistant.answering.word_lists import word_lists
from assistant.language import fold

# A value may be any of these kinds to answer what is asked for.
_WANTED: dict[str, frozenset[ValueKind]] = {
    "figure": FIGURES,
    "money": frozenset({"money"}),
    "date": frozenset({"year", "date"}),
    "phone": frozenset({"phone"}),
    "share": frozenset({"share"}),
}
_CURRENCY = re.compile(r"\b(mnkr|mkr|tkr|msek|sek|kr|kronor)\b", re.IGNORECASE)
# What a row's head or section says where its bare numbers are sums.
_PRICED = re.compile(
    r"avgift|taxa|kostnad|pris|hyra|budget|utfall|kronor|\bkr\b|\b[mt]kr\b|mnkr|msek|fee|cost|charge"
    r"|price|rent|\bsek\b"
)
_HOW_OLD = re.compile(r"\b(hur (gammal|gamla|gammalt)|how old)\b")
_HOW_LONG = re.compile(
    r"\b(hur lang(t|a)? (tid|ko|vante\w*|handlagg\w*)|hur lang (ar|var) \w*(tid|ko)\w*"
    r"|hur lange(?! sedan)"
    r"|\w*(vantetid|handlaggningstid|kotid)\w*|how long|(waiting|processing) time)\b"
)
_LASTS = (
    r"(sekund|minut|timm|tim\b|dag|dygn|veck|manad|ar\b|ars\b|aret"
    r"|second|minute|hour|day|week|month|year)"
)
_SHAPES = {
    "duration": re.compile(
        rf"(\d|\b(en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|halv\w*|one|two|three|four"
        rf"|five|six|seven|eight|nine|ten|eleven|twelve))\s+(\w+\s+)?{_LASTS}"
        r"|\b(sedan|since) (19|20)\d\d"
    ),
    "number": re.compile(r"\b[a-z]{1,5}[ -]?\d{2,4}[/:-]\d+|\b\d{4}[/:]\d+|\d{5,}"),
    "years": re.compile(r"\d\s*(ar|arig\w*|aring\w*|years?|yrs)\b|\b(fodd\w*|born)\b"),
    "age": re.compile(r"\d\s*(ar|ars|aring\w*|year|yrs)\b|\balder|\d-\d", re.IGNORECASE),
}
_REASON = re.compile(
    r"\b(pa grund av|beror pa|berodde pa|eftersom|darfor|for att|da|genom att|orsak\w*|syftet"
    r"|anledning\w*|because|due to|since|in order to|so that|reason\w*|caus\w*|medfor\w*"
    r"|bidr[ao]\w*)\b"
)
_YEAR_ASKED = re.compile(r"\b(vilket år|vilka år|årtal|which year|what year)\b")
_SEASON = re.compile(
    r"\b(var|som|host|vint)(en|mar|maren|tern|er)\w*\b|\b(spring|summer|autumn|winter)\b"
)
# A statement of another document is quoted beside the best where it says as much of what is asked.
_AS_GOOD = 0.97
# An open question is answered by a few statements, or by those under one heading.
_FEW, _UNDER_HEADING = 3, 8
_NEARLY = 0.9
_MOST_NAMED = 2
_ALIKE = 0.05


def choose_fact(case: Case) -> Selection:
    """Give the statement that covers the question and holds the kind of value it wants."""
    body = [it for it in in_years(case.candidates, case.query) if it.telling]
    wanted = wanted_value(case)
    if wanted is None and case.query.asked_for != "reason":
        return _open(case, body)
    fitting = [it for it in covering(case, body) if wanted is None or holds(it, wanted, case)]
    if not fitting:
        told = covering(case, body)
        named = [it for it in told if wanted == "figure" and _names_counted(case, it)]
        if named:
            return _enumerated(named)
        if told and wanted is not None and case.hard:
            return Selection("not_found", missing=(missing_value(case.query, wanted),))
        return nothing(case, body)
    ranked = sorted(fitting, key=lambda it: merit(case, it), reverse=True)
    chosen = _with_equals(case, ranked, counted=wanted == "figure" and bool(counted_in(case)))
    missing = _soft_missing(case, chosen) or _reason_missing(case, chosen)
    if missing and wanted is not None and not any(_says_what(case, it) for it in chosen):
        return Selection("not_found", missing=(missing_value(case.query, wanted),))
    return Selection(
        "partial" if missing else "answered",
        tuple(Chosen(it.statement, why="holds the value, covers the question") for it in chosen),
        missing,
        form="disagree" if len({it.facts.id for it in chosen}) > 1 else "fact",
    )


def _names_counted(case: Case, it: Candidate) -> bool:
    """Say whether a statement names one by one what the question counts, and says what of."""
    counted = counted_in(case)
    others = [place for place, part in enumerate(case.concepts) if part.hard and part != counted]
    return (
        counted is not None
        and enumerates(it)
        and bool(others)
        and all(it.own[place] >= ENOUGH for place in others)
    )


def _enumerated(named: Sequence[Candidate]) -> Selection:
    """Give what names one by one those that are to be counted; counting them is the reader's.

    A list may run on in the next line, so no number is put on it.
    """
    chosen = sorted(named, key=lambda it: it.rank or 999)[:_MOST_NAMED]
    return Selection(
        "answered",
        tuple(Chosen(it.statement, why="names those to be counted one by one") for it in chosen),
        form="fact",
    )


def wanted_value(case: Case) -> str | None:
    """Give the kind of value that an answer must hold; None where it may be anything."""
    # "Vilket nummer har växeln" wants a telephone number, whatever else has numbers.
    phone = case.query.asked_for == "phone"
    asked = case.query.asked_for if phone else typed_value(case.query) or case.query.asked_for
    if asked in (None, "figure") and _HOW_OLD.search(fold(case.query.standalone)):
        return "years"
    if asked in (None, "figure") and _HOW_LONG.search(fold(case.query.standalone)):
        return "duration"
    return asked if asked in _WANTED or asked in _SHAPES else None


def covering(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what covers all that is named; a label's figure counts without naming whom."""
    return [it for it in found if not any(_must(part, it) for part in it.lacks(case.concepts))]


def holds(it: Candidate, wanted: str, case: Case) -> bool:
    """Say whether a statement holds a value of the kind wanted, not one the question names."""
    if wanted in _SHAPES:
        return bool(_SHAPES[wanted].search(fold(it.statement.reading)))
    if it.statement.kind == "row" and wanted in ("date", "money", "phone"):
        # The years over a table's columns say when its figures hold, not when something happened.
        return wanted == "money" and (
            bool(_CURRENCY.search(it.statement.reading)) or bool(_PRICED.search(fold(_over(it))))
        )
    if wanted == "figure" and not counts_it(it, case):
        return False
    fresh = [value for value in _fresh(it, case) if value.kind in _WANTED[wanted]]
    if wanted != "date":
        return bool(fresh)
    if _YEAR_ASKED.search(case.query.standalone.lower()):
        return any(value.form[:4].isdigit() for value in fresh)
    return bool(fresh) or bool(_SEASON.search(fold(it.statement.reading)))


def _over(it: Candidate) -> str:
    """Give what a row stands under: its own label, its section and its page's title."""
    label = it.statement.reading.split(":")[0]
    return " ".join((label, it.statement.locator.section or "", it.statement.topic or ""))


def merit(case: Case, it: Candidate) -> tuple[float, ...]:
    """Give what statements are ordered by: coverage first, its own words before its headings'."""
    own = it.own_coverage(case.concepts)
    reason = case.query.asked_for == "reason" and _REASON.search(fold(it.statement.reading))
    rank = 1 / (it.rank or 60)
    return (
        it.coverage(case.concepts) * 2 + own * 1.5 + (0.5 if reason else 0) + 0.3 * rank,
        -len(it.statement.reading),
    )


def _must(part: Concept, it: Candidate) -> bool:
    if not part.hard:
        return False
    return not (is_label(it) and fold(part.term) in word_lists().counted)


def _fresh(it: Candidate, case: Case) -> list[Value]:
    named = {value.form for value in values(case.query.standalone)}
    text = it.statement.reading
    return [
        value
        for value in values(text)
        if value.form not in named and not (value.kind == "figure" and numbers(text, value))
    ]


def _open(case: Case, body: Sequence[Candidate]) -> Selection:
    """Answer what wants no kind of value: by what stands under its heading, or what says it."""
    fitting = full(case, body)
    if not fitting or not case.concepts:
        return nothing(case, body)
    under = [it for it in fitting if headed(case, it)]
    best = max((it.coverage(case.concepts) for it in under), default=0.0)
    under = [it for it in under if it.coverage(case.concepts) >= best - _ALIKE]
    if under and (len(under) <= _UNDER_HEADING or not any(_says_all(case, it) for it in fitting)):
        kept = sorted(under, key=lambda it: (it.rank or 999, it.order))[:_UNDER_HEADING]
    else:
        saying = [it for it in fitting if _says_all(case, it)] or fitting
        ranked = sorted(saying, key=lambda it: merit(case, it), reverse=True)
        least = merit(case, ranked[0])[0] * _NEARLY
        kept = [it for it in ranked[:_FEW] if merit(case, it)[0] >= least]
    return Selection(
        "answered",
        tuple(
            Chosen(it.statement, why="covers the question")
            for it in sorted(kept, key=lambda it: it.order)
        ),
        form="fact",
    )


def _says_all(case: Case, it: Candidate) -> bool:
    hard = [own for part, own in zip(case.concepts, it.own, strict=True) if part.hard]
    return bool(hard) and min(hard) > 0


def _says_what(case: Case, it: Candidate) -> bool:
    """Say whether a value is said of what is named, not under its heading of something else."""
    if it.statement.kind == "row" or not case.hard:
        return True
    return any(part.hard and own > 0 for part, own in zip(case.concepts, it.own, strict=True))


def _with_equals(case: Case, ranked: Sequence[Candidate], *, counted: bool) -> list[Candidate]:
    """Give the best, and one that says as much with another count or in another document."""
    best = ranked[0]
    least = best.own_coverage(case.concepts) * _AS_GOOD
    for it in ranked[1:]:
        other = (it.facts.id != best.facts.id or counted) and _differs(best, it)
        if other and it.own_coverage(case.concepts) >= least > 0:
            return sorted((best, it), key=lambda one: one.order)
    return [best]


def _differs(best: Candidate, other: Candidate) -> bool:
    mine = {value.form for value in values(best.statement.reading)}
    theirs = {value.form for value in values(other.statement.reading)}
    return mine != theirs


def _reason_missing(case: Case, chosen: Sequence[Candidate]) -> tuple[str, ...]:
    """Name the reason, where one is asked for and what is quoted gives none."""
    given = any(_REASON.search(fold(it.statement.reading)) for it in chosen)
    if case.query.asked_for != "reason" or given:
        return ()
    return (missing_value(case.query, "reason"),)


def _soft_missing(case: Case, chosen: Sequence[Candidate]) -> tuple[str, ...]:
    """Name the verbs that nothing covers where they are much of what is asked."""
    lacking = [
        part
        for place, part in enumerate(case.concepts)
        if part.weight > TYPED and not any(it.covered(place) for it in chosen)
    ]
    if all(is_label(it) for it in chosen):
        lacking = [part for part in lacking if fold(part.term) not in word_lists().counted]
    if case.query.asked_for == "date" and any(part.weight >= SOFT for part in lacking):
        # The date of another event is no answer.
        return tuple(part.term for part in lacking)
    whole = sum(part.weight for part in case.concepts)
    much = whole and sum(part.weight for part in lacking) / whole > 0.26
    return tuple(part.term for part in lacking) if much else ()
