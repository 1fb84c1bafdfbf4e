"""What statements that answer are ordered by, and how far they say what is asked themselves."""

from assistant.answering.evidence.bags import bag_of, names_in, spelled_like
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import best_match
from assistant.answering.evidence.shelves import years_of
from assistant.answering.kinds.judging.figures import counts_right_after
from assistant.answering.selection import Case


def merit(case: Case, it: Candidate) -> tuple[float, ...]:
    """Give what statements are ordered by: coverage first, its own words before its headings'."""
    own = it.own_coverage(case.concepts)
    rank = 1 / (it.rank or 60)
    told = 0.2 * counts_right_after(it, case) - 0.4 * of_other_years(case, it)
    return (
        it.coverage(case.concepts) * 2 + own * 1.5 + 0.3 * rank + told,
        -len(it.statement.reading),
    )


def of_other_years(case: Case, it: Candidate) -> bool:
    """Say whether a statement names years itself, and none of those asked for."""
    own = years_of(it.statement.reading)
    return bool(own and case.query.years) and own.isdisjoint(case.query.years)


def says_all(case: Case, it: Candidate) -> bool:
    """Say whether a statement itself says all that is named."""
    hard = [own for part, own in zip(case.concepts, it.own, strict=True) if part.hard]
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
    mean something else, and all together do.
    """
    if case.query.language == "en" or it.facts.language == "en":
        return True
    text = bag_of((it.statement.reading, it.statement.topic, it.statement.locator.section))
    names = names_in(it.statement.reading)
    return any(
        part.hard and (best_match(part.said, text) > 0 or spelled_like(part.term, names))
        for part in case.concepts
    )
