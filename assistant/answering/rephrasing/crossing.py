"""Find figures and names of which a claim says what its statements say of something else."""

import re
from collections.abc import Callable, Sequence

from assistant.answering.evidence.values import Value
from assistant.answering.rephrasing.clauses import Clause
from assistant.answering.rephrasing.figures import unit_after
from assistant.answering.rephrasing.grounds import CARRIED, MEASURES, Ground, Says, about, years_of
from assistant.language import fold, words

_RELATIONS = {
    "fran": "from", "from": "from", "till": "to", "to": "to", "med": "by", "by": "by",
    "mot": "from", "jamfort med": "from", "against": "from", "compared with": "from",
    "compared to": "from", "than": "from",
}  # fmt: skip
_BEFORE_VALUE = re.compile(
    r"\b(fran|from|till|to|jamfort med|med|by|mot|against|compared with|compared to|than)\s+"
    r"(?:(?:ca|cirka|omkring|drygt|knappt|nara|about|around|nearly|over|sek|kr)\.?\s+)*$"
)


def figure_of_another(
    clause: Clause, telling: Sequence[str], stated: Sequence[Ground], says: Says
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
        bearing = max(about(telling, ground, says) for ground in its)
        if any(about(telling, ground, says) > bearing for ground in others):
            return f"a figure of something else: {clause.text[value.start : value.end]}"
        if value.kind in MEASURES and _told_otherwise(clause, value, its, _relation):
            return f"a figure in another relation: {clause.text[value.start : value.end]}"
        if _told_otherwise(clause, value, its, unit_after):
            return f"a figure in another unit: {clause.text[value.start : value.end]}"
    return None


def name_of_another(
    clause: Clause, telling: Sequence[str], stated: Sequence[Ground], says: Says
) -> str | None:
    """Find a name of which its statements tell something else."""
    rest = [term for term in telling if not term[:1].isupper()]
    for name in telling:
        if name[:1].isupper() and not clause.text.startswith(name):
            its = [ground for ground in stated if _is_of(ground, name, says)]
            bearing = max((about(rest, ground, says) for ground in its), default=0.0)
            if its and any(about(rest, ground, says) > bearing + CARRIED for ground in stated):
                return f"a name of something else: {name}"
    return None


def figure_of_another_year(clause: Clause, stated: Sequence[Ground]) -> str | None:
    """Find a figure that its statements give for another year than the claim's clause."""
    asked = years_of(clause.values)
    for value in clause.values if asked else ():
        its = [ground for ground in stated if _has(ground.clause, value)]
        if value.kind in MEASURES and its and not any(asked & ground.years for ground in its):
            return f"a figure of another year: {clause.text[value.start : value.end]}"
    return None


def moved(clause: Clause) -> str | None:
    """Say which way a clause's own figures go: "up" from 31 to 46, and 46 against 31."""
    told = [(_relation(clause.text, it), it) for it in clause.values if it.kind in MEASURES]
    by = {relation: float(it.form.rstrip("%")) for relation, it in told}
    if "from" in by and "to" in by:
        before, after = by["from"], by["to"]
    elif "from" in by and None in by and len(told) == len(by):
        before, after = by["from"], by[None]
    else:
        return None
    if before == after:
        return None
    return "up" if after > before else "down"


def _is_of(ground: Ground, name: str, says: Says) -> bool:
    """Say whether a clause tells of a name; one with a name of its own does not carry another."""
    if says(f"{ground.clause.text} . {ground.headings}", name):
        return True
    named = any(word[:1].isupper() for word in words(ground.clause.text))
    return not named and says(ground.clause.before, name)


def _has(clause: Clause, value: Value) -> bool:
    return any(it.form == value.form for it in clause.values)


def _has_another(clause: Clause, value: Value, claim: Clause) -> bool:
    """Say whether a clause has a value of the same kind that the claim's clause does not name."""
    return any(it.kind == value.kind and not _has(claim, it) for it in clause.values)


def _told_otherwise(
    clause: Clause, value: Value, its: Sequence[Ground], told: Callable[[str, Value], str | None]
) -> bool:
    """Say whether a claim tells of a value what none of its statements, which all do, tells."""
    said = {
        told(ground.clause.text, it)
        for ground in its
        for it in ground.clause.values
        if it.form == value.form
    }
    asked = told(clause.text, value)
    return asked is not None and None not in said and asked not in said


def _relation(text: str, value: Value) -> str | None:
    hit = _BEFORE_VALUE.search(fold(text)[: value.start])
    return _RELATIONS[hit.group(1)] if hit else None
