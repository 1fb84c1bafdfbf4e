"""What statements that answer are ordered by, and how far they say what is asked themselves."""

import re

from assistant.answering.evidence.bags import bag_of, names_in, spelled_like
from assistant.answering.evidence.candidates import Candidate, share_covered
from assistant.answering.evidence.matching import ENOUGH, best_match
from assistant.answering.evidence.said_here import NEAR
from assistant.answering.evidence.shelves import years_of
from assistant.answering.kinds.judging.values.figures import counts_right_after
from assistant.answering.selection import Case
from assistant.language import fold

_OPENING_YEAR = re.compile(
    r"^(?:(?:under|ar|for|i|in|during) )?(?:ar )?((?:19|20)\d\d)\b(?! ?[-–/])"
)
# What is said by the sentence that another points back to is said nearly as well as by itself.
_POINTED = 0.95


def merit(case: Case, it: Candidate) -> tuple[float, ...]:
    """Give what statements are ordered by: coverage first, its own words before its headings'."""
    told = _told(it)
    own = share_covered(case.concepts, told)
    whole = share_covered(case.concepts, tuple(map(max, told, it.around)))
    rank = 1 / (it.rank or 60)
    more = 0.2 * counts_right_after(it, case) - 0.4 * of_other_years(case, it)
    return (
        whole * 2 + own * 1.5 + 0.3 * rank + more,
        -len(it.statement.reading),
    )


def of_other_years(case: Case, it: Candidate) -> bool:
    """Say whether a statement names years itself, and none of those asked for."""
    own = years_of(it.statement.reading)
    return bool(own and case.query.years) and own.isdisjoint(case.query.years)


def opens_with_another_year(case: Case, it: Candidate) -> bool:
    """Say whether a sentence tells of a year that it opens with, and that is not asked for.

    "Under 2022 var underskottet 9,8 miljoner" stands in the follow-up of 2023.
    """
    opening = _OPENING_YEAR.match(fold(it.statement.reading))
    return opening is not None and int(opening[1]) not in case.query.years


def says_all(case: Case, it: Candidate) -> bool:
    """Say whether a statement itself, or with the sentence it points back to, says all named."""
    hard = [own for part, own in zip(case.concepts, _told(it), strict=True) if part.hard]
    return bool(hard) and min(hard) > 0


def says_what(case: Case, it: Candidate) -> bool:
    """Say whether a value is said of what is named, not under its heading of something else."""
    if it.statement.kind == "row" or not case.hard:
        return True
    return says_a_part(case, it)


def says_a_part(case: Case, it: Candidate) -> bool:
    """Say whether a statement itself says anything that is named."""
    return any(part.hard and own > 0 for part, own in zip(case.concepts, it.own, strict=True))


def plainly(case: Case, it: Candidate) -> bool:
    """Say whether something named is said in its own word, in the statement or right over it.

    Where all that is named is met by other words ("plats i förskolan" by "placering"), each may
    mean something else, and all together do. A row is of what its table is of.
    """
    if case.query.language == "en" or it.facts.language == "en":
        return True
    text = bag_of((it.statement.reading, it.statement.topic, it.statement.locator.section))
    names = names_in(it.statement.reading)
    own = [
        best_match(part.said, text) > 0 or spelled_like(part.term, names)
        for part in case.concepts
        if part.hard
    ]
    return any(own) or (it.statement.kind == "row" and _headed(case, it))


def _headed(case: Case, it: Candidate) -> bool:
    """Say whether all that is named stands over a row: no part of it is left to a label's synonym.

    Of "hyresrätter" under "Påbörjade bostäder" the row of "bostadsrätter" tells nothing.
    """
    hard = [around for part, around in zip(case.concepts, it.around, strict=True) if part.hard]
    return bool(hard) and all(around >= NEAR for around in hard)


def _told(it: Candidate) -> tuple[float, ...]:
    """Give how well each concept is said by a statement, or by the one that it points back to."""
    if not it.points_back:
        return it.own
    return tuple(
        max(own, _POINTED if around >= ENOUGH else 0.0)
        for own, around in zip(it.own, it.around, strict=True)
    )
