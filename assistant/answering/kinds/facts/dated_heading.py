"""When something is, told by the heading over it: "Plan för 2021", "Från läsåret 2023/24"."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH, best_match
from assistant.answering.evidence.values import values
from assistant.answering.evidence.weights import SOFT
from assistant.answering.kinds.judging.values.wanted import is_renamed, names_season
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.documents import Statement

_DATES = frozenset({"date", "school year"})
_SCHOOL_YEAR = re.compile(r"\b(?:19|20)\d\d ?/ ?(?:19|20)?\d\d\b")
# A stretch of years dates nothing that stands under it, nor do the years over a table.
_STRETCH = re.compile(r"(?:19|20)\d\d ?[-–—] ?(?:19|20)?\d\d|(?:19|20)\d\d\D+(?:19|20)\d\d")
_DAY_ASKED = re.compile(
    r"\b(?:vilk\w+ (?:\w+ )?(?:dag(?:ar)?|datum)|(?:which|what) (?:day|date))\b"
)
# When a meeting is held says nothing of what is on its programme.
_MEETING = re.compile(
    r"\b(?:program\w*|agenda\w*|dagordning\w*|\w*mote\w*|\w*sammantrade\w*|protokoll\w*"
    r"|meetings?|minutes)\b"
)
_NAME = re.compile(r"\bnamn\w*|\brenam\w*|\bnames?\b")
# How much more of what is asked it must say itself than what holds a date in its own words.
_MORE = 0.3


def choose_dated(
    case: Case, told: Sequence[Candidate], offered: Sequence[Candidate], wanted: str
) -> Selection | None:
    """Give what says all that is asked, with the heading that dates it; None where none is dated.

    Args:
        told: What tells of all that is named.
        offered: What of it holds a date itself.
    """
    if wanted not in _DATES or not case.hard:
        return None
    found = [it for it in told if _says_it(case, it) and _date_over(case, it, wanted)]
    best = max(found, key=lambda it: it.own_coverage(case.concepts), default=None)
    own = max((it.own_coverage(case.concepts) for it in offered), default=0.0)
    if best is None or (offered and best.own_coverage(case.concepts) < own + _MORE):
        return None
    heading = _date_over(case, best, wanted) or ""
    if (over := _quoted_over(case, best, heading)) is None:
        chosen: tuple[Chosen, ...] = (Chosen(best.statement, heading, "dated by its heading"),)
    else:
        chosen = (
            Chosen(over, why="dates it"),
            Chosen(best.statement, why="dated by its heading"),
        )
    return Selection("answered", chosen, settled=True)


def _quoted_over(case: Case, it: Candidate, heading: str) -> Statement | None:
    """Give the heading as it can be quoted, from the page on which the statement stands."""
    document, page = it.facts.id, it.statement.locator.page
    for one in (*case.statements_of(document), *case.titles_of(document)):
        if one.locator.page == page and fold(one.reading) == fold(heading):
            return one
    return None


def _says_it(case: Case, it: Candidate) -> bool:
    """Say whether a statement itself says what is named, and the deed that is asked for."""
    renamed = bool(_NAME.search(case.asked)) and is_renamed(it.statement.reading)
    return it.statement.kind != "row" and all(
        _says(case, it, place) or (renamed and not part.hard)
        for place, part in enumerate(case.concepts)
        if part.weight >= SOFT
    )


def _says(case: Case, it: Candidate, place: int) -> bool:
    """Say whether a statement has the very word of what is named: an orchestra is no school."""
    part = case.concepts[place]
    if not part.hard or it.facts.language != case.query.language:
        return it.own[place] >= ENOUGH
    return best_match(part.said, bag(it.statement.reading)) >= ENOUGH


def _date_over(case: Case, it: Candidate, wanted: str) -> str | None:
    """Give the heading that says when, by more than the year that its document is of."""
    for heading in (it.statement.locator.section, it.statement.topic):
        if heading and not _is_stretch(heading) and _dates(heading, it, case, wanted):
            return heading
    return None


def _is_stretch(heading: str) -> bool:
    return _STRETCH.search(_SCHOOL_YEAR.sub(" ", heading)) is not None


def _dates(heading: str, it: Candidate, case: Case, wanted: str) -> bool:
    school_year = _SCHOOL_YEAR.search(heading) is not None
    if _MEETING.search(fold(heading)):
        return False
    if wanted == "school year":
        return school_year
    found = [value for value in values(heading) if value.kind in ("year", "date")]
    if any(value.kind == "date" for value in found):
        return True
    if not found or _DAY_ASKED.search(case.asked):
        return False
    other = any(value.form[:4] != str(it.facts.year) for value in found)
    return school_year or other or names_season(fold(heading))
