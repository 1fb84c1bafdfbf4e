"""How near a statement stands to what the answer before quoted."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.records.documents import Statement

# It itself, its passage, its section or slide.
SAME, _PASSAGE, _SECTION = range(3)


def nearness(it: Candidate, before: Sequence[Statement]) -> int | None:
    """Give how far a candidate stands from what was quoted; None where it does not beside it."""
    found = (near_to(it.statement, one) for one in before)
    return min((near for near in found if near is not None), default=None)


def near_to(it: Statement, one: Statement) -> int | None:
    """Give how far a statement stands from another; None where it does not beside it."""
    if it.document != one.document:
        return None
    if it.id == one.id:
        return SAME
    if it.passage == one.passage:
        return _PASSAGE
    slide = it.locator.kind == "slide" and it.locator.page == one.locator.page
    section = it.locator.section is not None and it.locator.section == one.locator.section
    return _SECTION if slide or section else None
