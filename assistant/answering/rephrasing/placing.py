"""Hold each clause of a claim against the clauses of its statements that it must rest on.

A claim may have all the words of its statements and still turn them: a figure of the one said of
the other, a rise told as a fall, a denial left out, a plan told as done. Each clause of a claim is
therefore held against those clauses that are most about the same.
"""

import re
from collections.abc import Sequence
from functools import partial

from assistant.answering.rephrasing.clauses import Clause, clauses
from assistant.answering.rephrasing.crossing import (
    figure_of_another,
    figure_of_another_year,
    moved,
    name_of_another,
)
from assistant.answering.rephrasing.grounds import Ground, Says, grounds, nearest_to
from assistant.answering.rephrasing.lexicon import Lexicon
from assistant.answering.rephrasing.roles import swapped
from assistant.answering.rephrasing.stated import Stated
from assistant.answering.rephrasing.telling import bounds, hedges, telling
from assistant.records.questions import Language

# A goal says what is to be, whether or not it has been met.
_GOAL = re.compile(r"\b(?:mål|målet|målen|goals?|targets?)\b", re.IGNORECASE)
# "Per år" is said of any figure, and tells nothing of what it counts.
_RATE = re.compile(r"\bper \w+", re.IGNORECASE)


def misplacement(
    text: str,
    statements: Sequence[Stated],
    language: Language,
    lexicon: Lexicon,
) -> str | None:
    """Say how a claim turns what its statements say; None where it does not.

    Args:
        statements: Those that it names.
    """
    stated = grounds(statements)
    says: Says = partial(lexicon.says, language=language)
    planned = False
    for clause in clauses(text):
        planned = planned or clause.ahead
        told = lexicon.content(clause.text, language)
        counted = lexicon.content(_RATE.sub(" ", clause.text), language)
        nearest = nearest_to(told, stated, says)
        fault = (
            figure_of_another(clause, counted, stated, says)
            or name_of_another(clause, told, stated, says)
            or figure_of_another_year(clause, stated)
            or _swapped(clause, nearest, says)
            or _turned(clause, nearest, stated)
            or _unbounded(clause, nearest)
            or _surer(clause, nearest)
            or _denied_otherwise(clause, nearest)
            or _told_as_done(text, nearest, stated, planned=planned)
        )
        if fault:
            return fault
    return None


def _swapped(clause: Clause, nearest: Sequence[Ground], says: Says) -> str | None:
    """Find what something goes from where its statement says it goes to, or does for who asks."""
    name = swapped(clause.text, [it.clause.text for it in nearest], says)
    return f"turns who or where: {name}" if name else None


def _turned(clause: Clause, nearest: Sequence[Ground], stated: Sequence[Ground]) -> str | None:
    """Find a side that the claim takes and the clauses it rests on do not."""
    for group, taken in clause.sides.items():
        if group == "direction" and (way := moved(clause)):
            if taken & {"up", "down"} and way not in taken:
                return f"says direction otherwise than its figures: {', '.join(sorted(taken))}"
            continue
        said = _sides(group, nearest) or _sides(group, stated)
        if not taken <= said and (said or group not in telling().unsaid):
            return f"says {group} otherwise than its statements: {', '.join(sorted(taken - said))}"
    return None


def _sides(group: str, stated: Sequence[Ground]) -> frozenset[str]:
    none = frozenset[str]()
    return none.union(
        *(it.clause.sides.get(group, none) | it.sides.get(group, none) for it in stated)
    )


def _unbounded(clause: Clause, nearest: Sequence[Ground]) -> str | None:
    said = frozenset[str]().union(*(bounds(it.clause.text) for it in nearest))
    if missing := bounds(clause.text) - said:
        return f"bounds what its statements do not: {', '.join(sorted(missing))}"
    return None


def _surer(clause: Clause, nearest: Sequence[Ground]) -> str | None:
    if nearest and not hedges(clause.text) and all(hedges(it.clause.text) for it in nearest):
        return "is surer than its statements"
    return None


def _denied_otherwise(clause: Clause, nearest: Sequence[Ground]) -> str | None:
    if nearest and all(it.clause.denied != clause.denied for it in nearest):
        return "denies what its statements affirm, or the reverse"
    return None


def _told_as_done(
    text: str, nearest: Sequence[Ground], stated: Sequence[Ground], *, planned: bool
) -> str | None:
    if not planned and nearest and all(it.ahead for it in nearest):
        return "tells as done what its statements plan, need or propose"
    if planned and not any(it.ahead for it in stated) and not _GOAL.search(text):
        return "tells as planned what its statements tell as done"
    return None
