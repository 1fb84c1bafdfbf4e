"""Lists are answered by whole sections: no bullet is left out because it lacks a word."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.covering import closest_headed, full, headed
from assistant.answering.selection import Case

# More lines under one heading are no list.
_MOST = 20


def with_sections(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Give what was found with all else of its aspect in the same sections, in reading order."""
    sections = {_section(it) for it in found if it.statement.locator.section}
    kept = {it.statement.id for it in found}
    wanted = set(case.aspects)
    return [
        it
        for it in case.candidates
        if it.statement.id in kept
        or (it.telling and wanted & set(it.statement.aspects) and _section(it) in sections)
    ]


def of_year_before(case: Case, found: Sequence[Candidate]) -> bool:
    """Say whether what was found is of other years' documents, which name the year asked for."""
    years = case.query.years
    return bool(years and found) and not any(it.facts.year in years for it in found)


def undivided(case: Case, dated: Sequence[Candidate]) -> list[Candidate]:
    """Give all that stands under the topic's heading, where it is not parted by aspect.

    Of the lines of such a page none says that it is the problem; the reader sees them all.
    """
    under = [it for it in full(case, dated) if it.telling and headed(case, it)]
    whole = [it for it in closest_headed(case, under) if not it.statement.aspects]
    return whole if 1 < len(whole) <= _MOST else []


def _section(it: Candidate) -> tuple[object, ...]:
    where = it.statement.locator
    return it.facts.id, where.page, where.section, it.statement.topic
