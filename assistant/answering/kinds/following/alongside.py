"""What a follow-up itself names, where it stands in the documents beside what was quoted before."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.kinds.following.beside import (
    said_beside,
    stands_beside,
    telling,
)
from assistant.answering.kinds.following.nearness import nearness
from assistant.answering.kinds.persons.offices import (
    has_head,
    introduction,
    is_head,
    named_holders,
    people_words,
)
from assistant.answering.kinds.persons.passives import done_by
from assistant.answering.selection import Case, Selection, nothing, quoted
from assistant.answering.writing.citing import Chosen
from assistant.records.documents import Statement

# More than this is a whole page, quoted because something was not found in it.
_FEW = 2


def alongside(own: Case, chosen: Selection, before: Sequence[Statement]) -> Selection | None:
    """Give what says beside the quoted what the follow-up names; None to keep what was chosen.

    Args:
        own: The case of the follow-up's own words, without what it took from the turn before.
    """
    if own.query.kind == "person":
        return _who(own, chosen, before)
    if own.query.kind == "yes_no" and _tells_none(own, chosen):
        return said_beside(own, before) or nothing(own)
    whole = chosen.status == "answered" and len(chosen.chosen) <= _FEW
    if own.hard and not (whole and stands_beside(chosen, before)):
        return said_beside(own, before)
    return None


def _who(own: Case, chosen: Selection, before: Sequence[Statement]) -> Selection | None:
    """Give who did it beside the quoted; who holds an office, in the documents quoted."""
    near = [it for it in own.candidates if nearness(it, before) is not None]
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


def _tells_none(own: Case, chosen: Selection) -> bool:
    """Say whether nothing chosen tells of anything that the follow-up itself names."""
    places = telling(own)
    return bool(places) and not any(
        it.covered(place) for it in quoted(own, chosen) for place in places
    )


def _named(found: Sequence[Statement]) -> Selection:
    return Selection("answered", (Chosen(found[0], why="names the person"),), form="person")
