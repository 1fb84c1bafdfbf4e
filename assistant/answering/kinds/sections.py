"""Lists are answered by whole sections: no bullet is left out because it lacks a word."""

from collections.abc import Sequence
from itertools import groupby

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.covering import closest_headed, full, headed
from assistant.answering.selection import Case

# More lines under one heading are no list.
_MOST = 20
_SHORT_LIST = 8


def with_sections(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Give what was found with all else of its aspect in the same sections, in reading order."""
    kept = {it.statement.id for it in found}
    wanted = set(case.aspects)
    return [
        it
        for section in _sections(case)
        for it in section
        if it.statement.id in kept
        or (
            it.telling
            and wanted & set(it.statement.aspects)
            and it.statement.locator.section
            and any(other.statement.id in kept for other in section)
        )
    ]


def completed(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Give what was found, and the other bullets of a short list most of which was found."""
    kept = {it.statement.id for it in found}
    lists = [
        [it for it in section if it.telling and it.statement.kind == "bullet"]
        for section in _sections(case)
        if section[0].statement.locator.section
    ]
    short = [of for of in lists if len(of) <= _SHORT_LIST]
    most = [of for of in short if 2 * sum(it.statement.id in kept for it in of) > len(of)]
    return [*found, *(it for of in most for it in of if it.statement.id not in kept)]


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


def _sections(case: Case) -> list[list[Candidate]]:
    """Give the statements by section; two sections of one name ("Risker") are two."""
    return [list(section) for _, section in groupby(case.candidates, key=_section)]


def _section(it: Candidate) -> tuple[object, ...]:
    where = it.statement.locator
    return it.facts.id, where.page, where.section, it.statement.topic
