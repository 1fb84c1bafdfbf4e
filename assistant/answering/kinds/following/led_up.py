"""Questions that a story leads up to: answered where the search for both leads to."""

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.weights import is_deed
from assistant.answering.kinds.facts.reason import gives_cause, may_give_cause
from assistant.answering.kinds.judging.near_misses import of_other_group
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.kinds.judging.values.wanted import holds
from assistant.answering.kinds.judging.values.worth import worth
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen

# Passages that the search for story and question must rank first.
_FIRST = 2


def led_up_to(case: Case) -> Selection:
    """Give what holds the value asked for in the passages that story and question lead to."""
    near = [
        it for it in in_years(case.candidates, case.query)
        if it.telling and 0 < it.rank <= _FIRST and it.statement.kind != "contact"
        and not any(_must(case, part) for part in it.lacks(case.concepts))
        and not of_other_group(case, it) and _holds(case, it)
    ]  # fmt: skip
    if not near:
        return Selection("not_found", missing=(case.query.standalone.rstrip("?!. "),))
    if case.query.asked_for == "reason":
        near = [it for it in near if gives_cause(it)] or near
    best = max(near, key=lambda it: (-it.rank, _says(case, it), worth(case, it)))
    return Selection("answered", (Chosen(best.statement, why="where the story leads"),))


def _must(case: Case, part: Concept) -> bool:
    """Say whether a concept must be said: a deed is told in many ways."""
    return part.hard and not is_deed(part.term, case.query)


def _holds(case: Case, it: Candidate) -> bool:
    wanted = wanted_value(case)
    if case.query.asked_for == "reason":
        return may_give_cause(case, it)
    return wanted is not None and holds(it, wanted, case)


def _says(case: Case, it: Candidate) -> float:
    """Give how much of the question a statement says in its own words."""
    return it.own_coverage(case.concepts)
