"""What statements that answer are ordered by, and how far they say what is asked themselves."""

import re

from assistant.answering.candidates import Candidate
from assistant.answering.selection import Case
from assistant.language import fold

_REASON = re.compile(
    r"\b(pa grund av|beror pa|berodde pa|eftersom|darfor|for att|da|genom att|orsak\w*|syftet"
    r"|anledning\w*|because|due to|since|in order to|so that|reason\w*|caus\w*|medfor\w*"
    r"|bidr[ao]\w*)\b"
)


def merit(case: Case, it: Candidate) -> tuple[float, ...]:
    """Give what statements are ordered by: coverage first, its own words before its headings'."""
    own = it.own_coverage(case.concepts)
    reason = case.query.asked_for == "reason" and gives_reason(it)
    rank = 1 / (it.rank or 60)
    return (
        it.coverage(case.concepts) * 2 + own * 1.5 + (0.5 if reason else 0) + 0.3 * rank,
        -len(it.statement.reading),
    )


def gives_reason(it: Candidate) -> bool:
    """Say whether a statement says why."""
    return _REASON.search(fold(it.statement.reading)) is not None


def says_all(case: Case, it: Candidate) -> bool:
    """Say whether a statement itself says all that is named."""
    hard = [own for part, own in zip(case.concepts, it.own, strict=True) if part.hard]
    return bool(hard) and min(hard) > 0


def says_what(case: Case, it: Candidate) -> bool:
    """Say whether a value is said of what is named, not under its heading of something else."""
    if it.statement.kind == "row" or not case.hard:
        return True
    return any(part.hard and own > 0 for part, own in zip(case.concepts, it.own, strict=True))
