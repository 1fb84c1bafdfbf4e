"""Facts: the one or two statements that carry the value asked for."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.cells import is_year
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.values import values
from assistant.answering.evidence.weights import SOFT, TYPED
from assistant.answering.evidence.windows import Passages, windows
from assistant.answering.kinds.facts.dated_heading import choose_dated
from assistant.answering.kinds.facts.open_question import choose_open
from assistant.answering.kinds.facts.reason import choose_reason
from assistant.answering.kinds.judging.covering import told_of
from assistant.answering.kinds.judging.matters.deeds import tells_deed
from assistant.answering.kinds.judging.merit import says_a_part, says_what
from assistant.answering.kinds.judging.near_misses import names_only, of_other_deed, of_other_group
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.kinds.judging.values.counted import counted_in
from assistant.answering.kinds.judging.values.enumerating import enumerates
from assistant.answering.kinds.judging.values.figures import counts_right_after
from assistant.answering.kinds.judging.values.rather import plainest, rather
from assistant.answering.kinds.judging.values.results import of_result
from assistant.answering.kinds.judging.values.said_otherwise import says_otherwise
from assistant.answering.kinds.judging.values.stock import counting_all
from assistant.answering.kinds.judging.values.values_of_others import (
    counts_its_own_instead,
    counts_other,
    said_outright,
)
from assistant.answering.kinds.judging.values.wanted import holds
from assistant.answering.kinds.judging.values.worth import worth
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.answering.writing.lead import missing_value

# A statement of another document is quoted beside the best where it says as much of what is asked.
_AS_GOOD = 0.97
_MOST_NAMED = 2


def choose_fact(case: Case) -> Selection:
    """Give the statement that covers the question and holds the kind of value it wants."""
    body = [it for it in in_years(case.candidates, case.query) if it.telling]
    wanted = wanted_value(case)
    if wanted is None:
        return choose_reason(case) if case.query.asked_for == "reason" else choose_open(case, body)
    told = told_of(case)
    offered = between(case, told, wanted)
    if dated := choose_dated(case, told, offered, wanted):
        return dated
    if offered:
        return _best(case, offered, wanted)
    return _lacking(case, told, wanted) or nothing(case, body)


def _lacking(case: Case, told: Sequence[Candidate], wanted: str) -> Selection | None:
    """Give what names one by one what is to be counted, else that the value is not said."""
    named = [it for it in told if wanted == "figure" and _names_counted(case, it)]
    if named:
        return _enumerated(named)
    if told and case.hard:
        return Selection("not_found", missing=(missing_value(case.query, wanted),))
    return None


def _best(case: Case, offered: Sequence[Candidate], wanted: str) -> Selection:
    """Give the best of those that hold the value, unless too much of what is asked is unsaid."""
    ranked = sorted(offered, key=lambda it: worth(case, it), reverse=True)
    chosen = _with_equals(case, ranked, counted=wanted == "figure" and bool(counted_in(case)))
    missing = _soft_missing(case, chosen)
    if missing and not any(_bears(case, it, missing) for it in chosen):
        return Selection("not_found", missing=(missing_value(case.query, wanted),))
    return Selection(
        "partial" if missing else "answered",
        tuple(Chosen(it.statement, why="holds the value, covers the question") for it in chosen),
        missing,
        form="disagree" if len({it.facts.id for it in chosen}) > 1 else "fact",
    )


def between(case: Case, told: Sequence[Candidate], wanted: str) -> list[Candidate]:
    """Give the statements that hold a value of the kind wanted, between which one is chosen.

    Beside those that cover all that is named they are those that leave a part of it to the
    sentences before them; alone these answer in running text, where they name a part themselves.
    """
    fitting = [
        it
        for it in told
        if holds(it, wanted, case)
        and not (counts_other(case, it) or counts_its_own_instead(case, it))
    ]
    fitting = plainest(case, fitting)
    if results := of_result(case, fitting):
        return results
    fitting = counting_all(case, fitting)
    led = _led(case, told, wanted)
    if fitting:
        return rather(case, [*fitting, *led])
    named = [it for it in led if _names_a_part(case, it)]
    return named or [it for it in told if says_otherwise(it, wanted, case)]


def _led(case: Case, told: Sequence[Candidate], wanted: str) -> list[Candidate]:
    """Give what holds the value and is led to all that is named by the sentences before it."""
    near = [it for it in case.candidates if it.well_ranked]
    dated = {it.statement.id for it in in_years(near, case.query) if it.telling}
    dated -= {it.statement.id for it in told}
    hard = [place for place, part in enumerate(case.concepts) if part.hard]
    return [
        one.it
        for one in windows(near, Passages(case.candidates))
        if one.it.statement.id in dated
        and all(one.led[place] >= ENOUGH for place in hard)
        and not of_other_group(case, one.it)
        and holds(one.it, wanted, case)
    ]


def _names_a_part(case: Case, it: Candidate) -> bool:
    """Say whether a statement, a row as well, names a part of what is asked itself."""
    return it.statement.kind in ("paragraph", "row", "note") and says_a_part(case, it)


def _bears(case: Case, it: Candidate, missing: tuple[str, ...]) -> bool:
    """Say whether a value that is not said of all that is asked is said of a part of it."""
    dated = case.query.asked_for == "date"
    other = of_other_deed(it, missing, any_verb=dated) or (names_only(case, it) and not dated)
    return says_what(case, it) and not other and said_outright(case, it)


def _names_counted(case: Case, it: Candidate) -> bool:
    """Say whether a statement names one by one what the question counts, and says what of."""
    counted = counted_in(case)
    others = [place for place, part in enumerate(case.concepts) if part.hard and part != counted]
    return (
        counted is not None
        and counted.hard
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


def _with_equals(case: Case, ranked: Sequence[Candidate], *, counted: bool) -> list[Candidate]:
    """Give the best, and one that says as much with another count or in another document."""
    best = ranked[0]
    least = best.own_coverage(case.concepts) * _AS_GOOD
    for it in ranked[1:]:
        other = (it.facts.id != best.facts.id or counted) and _differs(best, it)
        if counts_right_after(best, case) and not counts_right_after(it, case):
            continue
        if other and it.own_coverage(case.concepts) >= least > 0:
            return sorted((best, it), key=lambda one: one.order)
    return [best]


def _differs(best: Candidate, other: Candidate) -> bool:
    """Say whether two statements give other values of one kind: a share contradicts no sum.

    Two rows of years differ in the years that both have.
    """
    one, two = best.cells, other.cells
    if one and two and (both := {head for head in one.heads if is_year(head)} & {*two.heads}):
        return any(one.figure(head) != two.figure(head) for head in both)
    mine, theirs = (
        {(value.kind, value.form) for value in values(it.statement.reading)} for it in (best, other)
    )
    kinds = {kind for kind, _ in mine} & {kind for kind, _ in theirs}
    return bool(kinds) and mine != theirs


def _soft_missing(case: Case, chosen: Sequence[Candidate]) -> tuple[str, ...]:
    """Name the verbs that nothing covers where they are much of what is asked."""
    lacking = [
        part
        for place, part in enumerate(case.concepts)
        if part.weight > TYPED
        and not part.hard
        and not any(it.covered(place) or tells_deed(case, part.term, it) for it in chosen)
    ]
    if case.query.asked_for == "date" and any(part.weight >= SOFT for part in lacking):
        # The date of another event is no answer.
        return tuple(part.term for part in lacking)
    whole = sum(part.weight for part in case.concepts)
    much = whole and sum(part.weight for part in lacking) / whole > 0.26
    return tuple(part.term for part in lacking) if much else ()
