"""Of a meeting on a day only what stands in its minutes tells, or what names the day itself."""

import re
from collections.abc import Iterator, Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.minutes import day_of_minutes
from assistant.answering.evidence.values import values
from assistant.answering.selection import Case
from assistant.language import fold

_MEETING = re.compile(
    r"\b(?:beslut\w*|klubba\w*|rosta\w*|sammantrad\w*|\w*mote\w*|\w*samrad\w*|protokoll\w*"
    r"|behandla\w*|decid\w*|decision\w*|vote[ds]?|meeting\w*|minutes)\b"
)
_DAY = re.compile(r"(?P<year>\d{4}|-)-(?P<day>\d\d-\d\d)")


def lacking_day(case: Case, told: Sequence[Candidate]) -> str | None:
    """Give the day of a meeting as the question has it, where nothing is of minutes of that day."""
    asked = case.query.standalone
    days = list(_days(asked)) if _MEETING.search(fold(asked)) else []
    of_day = (_one_day(day, other) for it in told for other in _told(case, it) for day in days)
    if not days or any(of_day):
        return None
    return next(asked[it.start : it.end] for it in values(asked) if _DAY.fullmatch(it.form))


def _told(case: Case, it: Candidate) -> Iterator[tuple[str, str]]:
    """Give the days that a statement names or what stands over it, or its minutes."""
    where = it.statement
    for text in (where.reading, where.locator.section, where.topic, it.facts.title):
        yield from _days(text or "")
    yield from _days(day_of_minutes(it.facts.title, case.statements_of(it.facts.id)))


def _days(text: str) -> Iterator[tuple[str, str]]:
    """Give the year, "-" where none is told, and the day of each date in a text."""
    for value in values(text):
        if value.kind == "date" and (hit := _DAY.fullmatch(value.form)):
            yield hit["year"], hit["day"]


def _one_day(asked: tuple[str, str], other: tuple[str, str]) -> bool:
    return asked[1] == other[1] and ("-" in (asked[0], other[0]) or asked[0] == other[0])
