"""What a follow-up itself asks, without the words and years that it took from the turn before."""

from dataclasses import replace

from assistant.answering.kinds.coordination import without
from assistant.answering.selection import Case
from assistant.language import fold, words
from assistant.records.questions import Query


def own_words(case: Case, after: Query) -> Case:
    """Give the case of the follow-up's own words, without what it took from the turn before."""
    said = {fold(word) for word in words(after.standalone)}
    old = [part for part in case.concepts if {fold(word) for word in words(part.term)} <= said]
    return _undated(without(case, old))


def _undated(case: Case) -> Case:
    """Give the case without the years that were taken from the turn before."""
    years = tuple(year for year in case.query.years if str(year) not in case.query.inherited)
    return replace(case, query=replace(case.query, years=years))
