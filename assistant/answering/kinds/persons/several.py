"""Contacts of several units that a question joins: "på tekniska kontoret och på biblioteket"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.weights import HARD
from assistant.answering.kinds.coordination import without
from assistant.answering.selection import Case, Selection, of_statements
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.answers import Status
from assistant.records.documents import Statement

_JOINT = re.compile(r",|\b(?:och|samt|respektive|and|as well as)\b")
# Entries shown of each unit.
_MOST_OF_EACH = 3

Find = Callable[[Case, Sequence[Candidate]], list[Statement]]


def contacts_of_each(case: Case, dated: Sequence[Candidate], find: Find) -> Selection | None:
    """Give the entries of each unit joined; None where fewer than two have entries of their own.

    Args:
        find: Gives the entries of one unit.
    """
    units = joined_units(case)
    # One unit may have a name that joins: "Enheten för trygghet och säkerhet".
    if len(units) < 2 or any(it.own_coverage(case.concepts) == 1.0 for it in dated):
        return None
    found = {unit: _entries_of(case, units, unit, dated, find) for unit in units}
    told = [entries for entries in found.values() if entries]
    if len({entries[0].id for entries in told}) < 2:
        return None
    chosen = {it.id: Chosen(it, why="says how to reach one of those asked for")
              for entries in told for it in entries[:_MOST_OF_EACH]}  # fmt: skip
    missing = tuple(" ".join(it.term for it in unit) for unit in units if not found[unit])
    status: Status = "partial" if missing else "answered"
    return Selection(status, tuple(chosen.values()), missing, form="person")


def joined_units(case: Case) -> tuple[tuple[Concept, ...], ...]:
    """Give what is named, parted where the question joins: each part with all its words."""
    asked = fold(case.query.standalone)
    placed = sorted(
        ((at, part) for part in case.concepts if (at := asked.find(fold(part.term))) >= 0),
        key=lambda one: one[0],
    )
    units: list[tuple[Concept, ...]] = []
    end = 0
    for at, part in placed:
        if not units or _JOINT.search(asked, end, at):
            units.append((part,))
        else:
            units[-1] = (*units[-1], part)
        end = at + len(part.term)
    return tuple(units)


def _entries_of(
    case: Case,
    units: Sequence[tuple[Concept, ...]],
    unit: tuple[Concept, ...],
    dated: Sequence[Candidate],
    find: Find,
) -> list[Statement]:
    others = [part for other in units if other is not unit for part in other]
    alone = _all_hard(without(case, others))
    return find(alone, of_statements(alone, (it.statement for it in dated)))


def _all_hard(case: Case) -> Case:
    """Give the case with each word to be covered, where no word of the unit must be: "boendena"."""
    if case.hard:
        return case
    return replace(case, concepts=tuple(replace(it, weight=HARD) for it in case.concepts))
