"""What stands beside what the answer before quoted, and says all that a question itself names."""

from collections.abc import Iterable, Sequence

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.matching import DERIVED
from assistant.answering.evidence.weights import SOFT
from assistant.answering.kinds.following.nearness import near_to, nearness
from assistant.answering.kinds.judging.values.planned import asks_what_was_done, is_planned
from assistant.answering.kinds.judging.values.wanted import holds
from assistant.answering.kinds.judging.values.worth import worth
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.records.documents import Statement


def stands_beside(chosen: Selection, before: Sequence[Statement]) -> bool:
    """Say whether any that was chosen stands beside what was quoted."""
    return any(near_to(it.statement, one) is not None for it in chosen.chosen for one in before)


def said_beside(
    own: Case, before: Sequence[Statement], wanted: str | None = None
) -> Selection | None:
    """Give the nearest that says in its own words all that is named, and holds the value wanted.

    Args:
        own: The case of the question's own words, without what it took from the turn before.
        wanted: A kind of value; None where any statement will do.

    Returns:
        None where nothing beside the quoted says it.
    """
    found = [
        (near, it) for it in in_years(own.candidates, own.query)
        if own.concepts and it.telling and it.statement.kind != "contact"
        and (near := nearness(it, before)) is not None and _says_it(own, it, wanted)
    ]  # fmt: skip
    if not found:
        return None
    best = max(found, key=lambda one: (-one[0], worth(own, one[1])))[1]
    form = "yes_no" if own.query.kind == "yes_no" else "fact"
    return Selection(
        "answered", (Chosen(best.statement, why="says it beside the quoted"),), form=form
    )


def says_it(own: Case, found: Iterable[Candidate], wanted: str) -> bool:
    """Say whether one of some says in its own words all that is named, with its value."""
    return any(_says_it(own, it, wanted) for it in found)


def telling(own: Case) -> list[int]:
    """Give the places of what a question names; of all its words where it names little."""
    named = [place for place, part in enumerate(own.concepts) if part.weight >= SOFT]
    return named or list(range(len(own.concepts)))


def _says_it(own: Case, it: Candidate, wanted: str | None) -> bool:
    if asks_what_was_done(own) and is_planned(it):
        return False
    said = all(it.own[place] >= DERIVED for place in telling(own))
    return said and (wanted is None or holds(it, wanted, own))
