"""Say whether a statement is of an aspect: by its heading, what introduces it, or its own words."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.headings import leading_line
from assistant.answering.evidence.signs import advises, announced_aspect, looks_ahead
from assistant.records.documents import Aspect


def is_of(it: Candidate, aspects: Sequence[Aspect]) -> bool:
    """Say whether a statement is of one of the aspects.

    A block that carries the aspects of two columns that could not be parted is no clean bullet.
    What a line introduces that looks ahead ("Under 2024 ska nämnden:") or advises is planned,
    whatever it stands under, and what says itself what it is ("Hinder i arbetet är ...") is that.
    """
    told = {*it.statement.aspects, announced_aspect(it.statement.reading)}
    line = leading_line(it.statement, it.introduced)
    if line is not None and (looks_ahead(line) or advises(line)):
        told.add("outlook")
    return not told.isdisjoint(aspects)
