"""Hold each clause of a claim against the clauses of its statements that it must rest on.

A claim may have all the words of its statements and still turn them: a figure of the one said of
the other, a rise told as a fall, a denial left out, a plan told as done. Each clause of a claim is
therefore held against those clauses that are most about the same.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.answering.evidence.bags import Bag
from assistant.answering.evidence.values import Value
from assistant.answering.rephrasing.clauses import Clause, clauses
from assistant.answering.rephrasing.content import Translate, content
from assistant.answering.rephrasing.stated import Stated
from assistant.answering.rephrasing.telling import bounds
from assistant.language import fold
from assistant.records.questions import Language

# What a sentence said before, and the headings it stands under, count for half.
_CARRIED = 0.5
_RELATIONS = {
    "fran": "from", "from": "from", "till": "to", "to": "to", "med": "by", "by": "by",
}  # fmt: skip
_BEFORE_VALUE = re.compile(
    r"\b(fran|from|till|to|med|by)\s+(?:(?:ca|cirka|omkring|drygt|knappt|nara|about|around|nearly"
    r"|over|sek|kr)\.?\s+)*$"
)

Holds = Callable[[str, Bag], bool]


@dataclass(frozen=True, slots=True)
class _Ground:
    """A clause of a statement, with the headings that it stands under."""

    clause: Clause
    headings: Bag
    ahead: bool


def misplacement(
    text: str,
    statements: Sequence[Stated],
    *,
    language: Language,
    translate: Translate,
    holds: Holds,
) -> str | None:
    """Say how a claim turns what its statements say; None where it does not.

    Args:
        statements: Those that it names.
        holds: Whether some text has a word, in its own language or another.
    """
    stated = [
        _Ground(clause, one.around, one.ahead or clause.ahead)
        for one in statements
        for clause in one.clauses
    ]
    planned = False
    for clause in clauses(text):
        planned = planned or clause.ahead
        telling = content(clause.text, language, translate)
        nearest = _nearest(telling, stated, holds)
        fault = (
            _crossed(clause, telling, stated, holds)
            or _turned(clause, nearest, stated)
            or _unbounded(clause, nearest)
            or _denied_otherwise(clause, nearest)
            or _told_as_done(planned, nearest, stated)
        )
        if fault:
            return fault
    return None


def _about(telling: Sequence[str], ground: _Ground, holds: Holds) -> float:
    around = ground.clause.carried | ground.headings
    return sum(
        1.0 if holds(word, ground.clause.own) else _CARRIED * holds(word, around)
        for word in telling
    )


def _nearest(telling: Sequence[str], stated: Sequence[_Ground], holds: Holds) -> list[_Ground]:
    """Give the clauses that are most about what a claim's clause is about; all if none is."""
    scores = [_about(telling, ground, holds) for ground in stated]
    best = max(scores, default=0.0)
    return [ground for ground, score in zip(stated, scores, strict=True) if score == best]


def _crossed(
    clause: Clause, telling: Sequence[str], stated: Sequence[_Ground], holds: Holds
) -> str | None:
    """Find a figure that its statements give for something else, or in another relation."""
    for value in clause.values:
        its = [ground for ground in stated if _has(ground.clause, value)]
        if not its:
            continue  # A part of a date; figures that stand nowhere are found elsewhere.
        others = [
            ground for ground in stated
            if ground not in its and _has_another(ground.clause, value, clause)
        ]  # fmt: skip
        bearing = max(_about(telling, ground, holds) for ground in its)
        if any(_about(telling, ground, holds) > bearing for ground in others):
            return f"a figure of something else: {clause.text[value.start : value.end]}"
        if _related_otherwise(clause, value, its):
            return f"a figure in another relation: {clause.text[value.start : value.end]}"
    return None


def _has(clause: Clause, value: Value) -> bool:
    return any(it.form == value.form for it in clause.values)


def _has_another(clause: Clause, value: Value, claim: Clause) -> bool:
    """Say whether a clause has a value of the same kind that the claim's clause does not name."""
    return any(it.kind == value.kind and not _has(claim, it) for it in clause.values)


def _related_otherwise(clause: Clause, value: Value, its: Sequence[_Ground]) -> bool:
    asked = _relation(clause, value)
    said = {
        _relation(ground.clause, it)
        for ground in its
        for it in ground.clause.values
        if it.form == value.form
    }
    return asked is not None and None not in said and asked not in said


def _relation(clause: Clause, value: Value) -> str | None:
    hit = _BEFORE_VALUE.search(fold(clause.text)[: value.start])
    return _RELATIONS[hit.group(1)] if hit else None


def _turned(clause: Clause, nearest: Sequence[_Ground], stated: Sequence[_Ground]) -> str | None:
    """Find a side that the claim takes and the clauses it rests on do not."""
    for group, taken in clause.sides.items():
        said = frozenset[str]().union(*(it.clause.sides.get(group, ()) for it in nearest))
        said = said or frozenset[str]().union(*(it.clause.sides.get(group, ()) for it in stated))
        if not taken <= said:
            return f"says {group} otherwise than its statements: {', '.join(sorted(taken - said))}"
    return None


def _unbounded(clause: Clause, nearest: Sequence[_Ground]) -> str | None:
    said = frozenset[str]().union(*(bounds(it.clause.text) for it in nearest))
    if missing := bounds(clause.text) - said:
        return f"bounds what its statements do not: {', '.join(sorted(missing))}"
    return None


def _denied_otherwise(clause: Clause, nearest: Sequence[_Ground]) -> str | None:
    if nearest and all(it.clause.denied != clause.denied for it in nearest):
        return "denies what its statements affirm, or the reverse"
    return None


def _told_as_done(
    planned: bool, nearest: Sequence[_Ground], stated: Sequence[_Ground]
) -> str | None:
    if not planned and nearest and all(it.ahead for it in nearest):
        return "tells as done what its statements plan, need or propose"
    if planned and not any(it.ahead for it in stated):
        return "tells as planned what its statements tell as done"
    return None
