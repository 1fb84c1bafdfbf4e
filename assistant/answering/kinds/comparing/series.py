"""How a number has developed: the row of a table that gives it year by year."""

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.word_lists import word_lists
from assistant.answering.kinds.judging.matters.changing import tells_change
from assistant.answering.kinds.judging.merit import says_all
from assistant.answering.kinds.judging.near_misses import qualified_otherwise
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold, words

# Years from which figures show how something has developed.
_LEAST_YEARS = 3
_MOST_TOLD = 2


def choose_series(case: Case) -> Selection | None:
    """Give the rows that give what is counted year by year, and what says that it has changed.

    A row that names a school counts its pupils without a word for them. None where no row does,
    or nobody is counted.
    """
    counted = [part for part in case.hard if _is_counted(part)]
    rows = [
        it
        for it in case.candidates
        if counted
        and _is_series(case, it)
        and not any(part.hard and part not in counted for part in it.lacks(case.concepts))
        and not qualified_otherwise(it, case)
        and it.own_coverage(case.concepts) > 0
    ]
    if not rows:
        return None
    changed = [
        it
        for it in in_years(case.candidates, case.query)
        if it.telling
        and it not in rows
        and says_all(case, it)
        and tells_change(it.statement.reading)
    ]
    kept = sorted((*rows, *changed[:_MOST_TOLD]), key=lambda it: it.order)
    return Selection(
        "answered",
        tuple(Chosen(it.statement, str(it.facts.year or ""), "gives it by year") for it in kept),
        form="comparison",
    )


def _is_counted(part: Concept) -> bool:
    """Say whether a word, or a phrase by one of its words, is of those whom schools count."""
    return any(fold(word) in word_lists().counted for word in words(part.term))


def _is_series(case: Case, it: Candidate) -> bool:
    years = it.years & set(case.query.years) if case.query.years else it.years
    least = min(_LEAST_YEARS, len(case.query.years) or _LEAST_YEARS)
    return it.statement.kind == "row" and len(years) >= least
