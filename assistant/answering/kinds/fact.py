"""Facts: the one or two statements that carry the value asked for."""

import re
from collections.abc import Sequence

from assistant.answering.candidates import Candidate, in_years
from assistant.answering.citing import Chosen
from assistant.answering.kinds.listing import full
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.values import Value, ValueKind, values
from assistant.language import fold

# A value may be any of these kinds to answer what is asked for.
_WANTED: dict[str, frozenset[ValueKind]] = {
    "figure": frozenset({"figure", "share", "money"}),
    "money": frozenset({"money"}),
    "date": frozenset({"year", "date"}),
    "phone": frozenset({"phone"}),
}
_REASON = re.compile(
    r"\b(pa grund av|beror pa|berodde pa|eftersom|darfor|for att|da|genom att|orsak\w*|syftet"
    r"|anledning\w*|because|due to|since|in order to|so that|reason\w*|caus\w*|medfor\w*|bidra\w*)\b"
)
_YEAR_ASKED = re.compile(r"\b(vilket ar|vilka ar|artal|which year|what year)\b")
# A second statement is quoted where it says as much of what is asked.
_AS_GOOD = 0.97


def choose_fact(case: Case) -> Selection:
    """Give the statement that covers the question and holds the kind of value it wants."""
    body = [
        it
        for it in in_years(case.candidates, case.query)
        if it.telling or it.statement.kind == "title"
    ]
    fitting = [it for it in full(case, body) if holds(it, case.query.asked_for, case)]
    if not fitting:
        return nothing(case, _closest(case, body))
    ranked = sorted(fitting, key=lambda it: _merit(case, it), reverse=True)
    chosen = _with_equals(case, ranked)
    missing = _soft_missing(case, chosen)
    return Selection(
        "partial" if missing else "answered",
        tuple(Chosen(it.statement, why="holds the value, covers the question") for it in chosen),
        missing,
        form="fact",
    )


def holds(it: Candidate, asked: str | None, case: Case) -> bool:
    """Say whether a statement holds a value of the kind asked for, not one the question names."""
    wanted = _WANTED.get(asked or "")
    if wanted is None:
        return True
    if asked == "date" and _YEAR_ASKED.search(fold(case.query.standalone)):
        return any(v.kind in wanted and v.form[:4].isdigit() for v in _fresh(it, case))
    return any(value.kind in wanted for value in _fresh(it, case)) or (
        asked == "figure" and it.statement.kind == "row"
    )


def _fresh(it: Candidate, case: Case) -> list[Value]:
    named = {value.form for value in values(case.query.standalone)}
    return [value for value in values(it.statement.reading) if value.form not in named]


def _merit(case: Case, it: Candidate) -> tuple[float, ...]:
    own = it.own_coverage(case.concepts)
    reason = case.query.asked_for == "reason" and _REASON.search(fold(it.statement.reading))
    rank = 1 / (it.rank or 60)
    return (
        it.coverage(case.concepts) * 2 + own * 1.5 + (0.5 if reason else 0) + 0.3 * rank,
        -len(it.statement.reading),
    )


def _with_equals(case: Case, ranked: Sequence[Candidate]) -> list[Candidate]:
    """Give the best, and one more that says as much with another value or of another year."""
    best = ranked[0]
    least = best.own_coverage(case.concepts) * _AS_GOOD
    for it in ranked[1:]:
        if it.own_coverage(case.concepts) >= least > 0 and _differs(best, it):
            return sorted((best, it), key=lambda one: one.order)
    return [best]


def _differs(best: Candidate, other: Candidate) -> bool:
    mine = {value.form for value in values(best.statement.reading)}
    theirs = {value.form for value in values(other.statement.reading)}
    return mine != theirs


def _soft_missing(case: Case, chosen: Sequence[Candidate]) -> tuple[str, ...]:
    """Name the verbs that nothing covers where they are much of what is asked."""
    lacking = [
        part
        for place, part in enumerate(case.concepts)
        if not any(it.covered(place) for it in chosen)
    ]
    whole = sum(part.weight for part in case.concepts)
    much = whole and sum(part.weight for part in lacking) / whole > 0.26
    return tuple(part.term for part in lacking) if much else ()


def _closest(case: Case, body: Sequence[Candidate]) -> Sequence[Candidate]:
    covering = full(case, body)
    return covering or body
