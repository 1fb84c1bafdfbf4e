"""What a follow-up asks for, where it stands beside what the turn before was answered by."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.values import values
from assistant.answering.kinds.following.alongside import alongside
from assistant.answering.kinds.following.beside import said_beside, says_it, stands_beside
from assistant.answering.kinds.following.nearness import SAME, nearness
from assistant.answering.kinds.following.own_words import own_words
from assistant.answering.kinds.judging.near_misses import of_other_group
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.kinds.judging.values.wanted import holds
from assistant.answering.kinds.judging.values.worth import worth
from assistant.answering.kinds.persons.contacts import asks_for_way
from assistant.answering.selection import Case, Selection, Selector, nothing, of_statements, quoted
from assistant.answering.writing.citing import Chosen
from assistant.records.documents import Statement, StatementId
from assistant.records.questions import Query

# A fact is answered by so many statements at most; a list that was quoted gave no one value.
_FEW = 2
# "How many of them came by bus?": part of what was quoted.
_OF_THEM = re.compile(
    r"\b(?:hur (?:många|stor del) (?:av|bland) (?:de|dem|dom|dessa)"
    r"|how (?:many|much|large a share) (?:of|among) (?:them|those|these))\b",
    re.IGNORECASE,
)


def continued(case: Case, choose: Selector, before: Sequence[Statement], after: Query) -> Selection:
    """Give what stands beside what was quoted before and holds the value asked for.

    What was chosen from all documents is kept where it stands there too, or where nothing beside
    it holds the value.

    Args:
        choose: Chooses from all documents.
        before: What the answer to the turn before quotes.
        after: The turn before.
    """
    chosen = choose(case)
    if not before or asks_for_way(case):
        # Where somebody is named says nothing of how they are reached.
        return chosen
    own = own_words(case, after)
    figure = wanted_value(own) in ("figure", "money", "share")
    if figure and not own.hard and (row := _same_row(own, before)):
        return _of(row)
    again = after.asked_for is not None and after.asked_for == case.query.asked_for
    if not again and (quoted_already := _in_the_quoted(own, chosen, before)):
        return quoted_already
    if not own.concepts:
        # All but the year is as it was: no other value beside it will do.
        return chosen
    few = before if again and len(before) <= _FEW else ()
    told = {it.id for it in few if _has_one_value(it)}
    found = (
        _said_nearer(own, chosen, before)
        or _another(case, choose, chosen, told)
        or _beside(own, chosen, before, told)
        or alongside(own, chosen, before)
        or chosen
    )
    return _part_of_it(own, found, before) if _OF_THEM.search(case.query.question) else found


def _in_the_quoted(own: Case, chosen: Selection, before: Sequence[Statement]) -> Selection | None:
    """Give what was quoted itself, where it holds the value and says what the follow-up names."""
    wanted = wanted_value(own)
    ids = {it.id for it in before}
    if wanted is None or len(before) > _FEW or any(it.statement.id in ids for it in chosen.chosen):
        return None
    same = [it for it in in_years(own.candidates, own.query) if it.statement.id in ids]
    saying = [it for it in same if it.statement.kind != "row" and says_it(own, [it], wanted)]
    return _best(own, saying)


def _said_nearer(own: Case, chosen: Selection, before: Sequence[Statement]) -> Selection | None:
    """Give what says beside the quoted all that is named, where what was chosen does not say it."""
    wanted = wanted_value(own)
    if wanted is None or len(chosen.chosen) > _FEW:
        return None
    if says_it(own, quoted(own, chosen), wanted):
        return None
    return said_beside(own, before, wanted)


def _part_of_it(own: Case, found: Selection, before: Sequence[Statement]) -> Selection:
    """Give what says how many of those quoted are what is named; nothing else will do."""
    wanted = wanted_value(own) or "figure"
    if says_it(own, quoted(own, found), wanted):
        return found
    return said_beside(own, before, wanted) or nothing(own)


def _another(
    case: Case, choose: Selector, chosen: Selection, told: set[StatementId]
) -> Selection | None:
    """Give another statement than was quoted: who asks for a value again wants another one."""
    if not chosen.chosen or not {it.statement.id for it in chosen.chosen} <= told:
        return None
    kept = tuple(it for it in case.candidates if it.statement.id not in told)
    other = choose(replace(case, candidates=kept))
    return other if other.status == "answered" else None


def _beside(
    own: Case, chosen: Selection, before: Sequence[Statement], told: set[StatementId]
) -> Selection | None:
    """Give the nearest that holds the value, where what was chosen stands elsewhere."""
    if stands_beside(chosen, before):
        return None
    found = _fitting(own, before, told)
    nearest = min((place for place, _ in found), default=SAME)
    near = [it for place, it in found if place == nearest]
    return None if _told_elsewhere(own, chosen, near) else _best(own, near)


def _told_elsewhere(own: Case, chosen: Selection, near: Sequence[Candidate]) -> bool:
    """Say whether what was chosen dates the deed named, and what stands nearer another's.

    "När invigdes den?" is not answered by the day when building began.
    """
    if wanted_value(own) != "date":
        return False
    return says_it(own, quoted(own, chosen), "date") and not says_it(own, near, "date")


def _best(own: Case, near: Sequence[Candidate]) -> Selection | None:
    return _of(max(near, key=lambda it: worth(own, it))) if near else None


def _has_one_value(it: Statement) -> bool:
    return it.kind != "row" and sum(value.kind != "year" for value in values(it.reading)) == 1


def _same_row(own: Case, before: Sequence[Statement]) -> Candidate | None:
    """Give the row of a table that was quoted before, where it holds the year asked for."""
    years = [f"{year}:" for year in own.query.years]
    rows = of_statements(own, (it for it in before if it.kind == "row"))
    holding = [it for it in rows if years and all(year in it.statement.reading for year in years)]
    return holding[0] if len(holding) == 1 else None


def _fitting(
    own: Case, before: Sequence[Statement], told: set[StatementId]
) -> list[tuple[int, Candidate]]:
    """Give what holds the value, with how near it stands to what was quoted."""
    wanted = wanted_value(own)
    if wanted is None or own.query.asked_for == "reason":
        return []
    return [
        (place, it)
        for it in in_years(own.candidates, own.query)
        if (place := nearness(it, before)) is not None
        and it.statement.kind not in ("title", "heading", "contact")
        and it.statement.id not in told
        and not any(part.hard for part in it.lacks(own.concepts))
        and not of_other_group(own, it)
        and holds(it, wanted, own)
    ]


def _of(it: Candidate) -> Selection:
    return Selection(
        "answered", (Chosen(it.statement, why="stands beside what was quoted before"),)
    )
