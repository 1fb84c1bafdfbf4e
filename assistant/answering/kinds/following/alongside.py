"""What a follow-up itself names, where it stands in the documents beside what was quoted before."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.matching import DERIVED
from assistant.answering.evidence.weights import SOFT
from assistant.answering.kinds.judging.worth import worth
from assistant.answering.kinds.persons.offices import (
    has_head,
    introduction,
    is_head,
    named_holders,
    people_words,
)
from assistant.answering.kinds.persons.passives import done_by
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.records.documents import Statement

# Gives how far a statement stands from what was quoted; None where it does not stand beside it.
Nearness = Callable[[Candidate], int | None]
# Says whether a statement holds what is asked for.
Fits = Callable[[Candidate], bool]
# More than this is a whole page, quoted because something was not found in it.
_FEW = 2


def _any(it: Candidate) -> bool:  # noqa: ARG001 - as called
    return True


def alongside(
    own: Case, chosen: Selection, before: Sequence[Statement], nearness: Nearness
) -> Selection | None:
    """Give what says beside the quoted what the follow-up names; None to keep what was chosen.

    Args:
        own: The case of the follow-up's own words, without what it took from the turn before.
    """
    if own.query.kind == "person":
        return _who(own, chosen, before, nearness)
    if own.query.kind == "yes_no" and _tells_none(own, chosen):
        return saying(own, nearness) or nothing(own)
    whole = chosen.status == "answered" and len(chosen.chosen) <= _FEW
    if own.hard and not (whole and stands_beside(own, chosen, nearness)):
        return saying(own, nearness)
    return None


def stands_beside(own: Case, chosen: Selection, nearness: Nearness) -> bool:
    """Say whether any that was chosen stands beside what was quoted."""
    ids = {it.statement.id for it in chosen.chosen}
    return any(nearness(it) is not None for it in own.candidates if it.statement.id in ids)


def _who(
    own: Case, chosen: Selection, before: Sequence[Statement], nearness: Nearness
) -> Selection | None:
    """Give who did it beside the quoted; who holds an office, in the documents quoted."""
    near = [it for it in own.candidates if nearness(it) is not None]
    if told := done_by(own, near):
        return _named(told)
    if chosen.status == "answered" or not people_words(own):
        return None
    if any(it.speaker for it in before):
        return _presenting(own, before)
    documents = {it.document for it in before}
    there = [it for it in own.candidates if it.statement.document in documents]
    held = named_holders(replace(own, candidates=tuple(there)), there)
    return _named(held) if held else None


def _presenting(own: Case, before: Sequence[Statement]) -> Selection | None:
    """Give the head who presented all that was quoted, where a head is asked for."""
    speakers = {it.speaker for it in before}
    speaker = speakers.pop()
    if speakers or speaker is None or not any(is_head(word) for word in people_words(own)):
        return None
    named = introduction(own, before[0], speaker) if has_head(speaker.office) else None
    return _named([named]) if named else None


def saying(own: Case, nearness: Nearness, fits: Fits = _any) -> Selection | None:
    """Give the nearest that says in its own words all that the follow-up names."""
    telling = _telling(own)
    found = [
        (near, it) for it in in_years(own.candidates, own.query)
        if telling and it.telling and it.statement.kind != "contact"
        and (near := nearness(it)) is not None
        and _says(it, telling) and fits(it)
    ]  # fmt: skip
    if not found:
        return None
    best = max(found, key=lambda one: (-one[0], worth(own, one[1])))[1]
    form = "yes_no" if own.query.kind == "yes_no" else "fact"
    return Selection(
        "answered", (Chosen(best.statement, why="says it beside the quoted"),), form=form
    )


def says_all(own: Case, chosen: Selection, fits: Fits) -> bool:
    """Say whether one that was chosen says in its own words all that is named, and fits."""
    ids = {it.statement.id for it in chosen.chosen}
    telling = _telling(own)
    quoted = [it for it in own.candidates if it.statement.id in ids]
    return any(_says(it, telling) and fits(it) for it in quoted)


def _telling(own: Case) -> list[int]:
    """Give the places of what the follow-up names; of all its words where it names little."""
    telling = [place for place, part in enumerate(own.concepts) if part.weight >= SOFT]
    return telling or list(range(len(own.concepts)))


def _says(it: Candidate, telling: Sequence[int]) -> bool:
    return all(it.own[place] >= DERIVED for place in telling)


def _tells_none(own: Case, chosen: Selection) -> bool:
    """Say whether nothing chosen tells of anything that the follow-up itself names."""
    ids = {it.statement.id for it in chosen.chosen}
    telling = _telling(own)
    return bool(telling) and not any(
        it.covered(place) for it in own.candidates if it.statement.id in ids for place in telling
    )


def _named(found: Sequence[Statement]) -> Selection:
    return Selection("answered", (Chosen(found[0], why="names the person"),), form="person")
