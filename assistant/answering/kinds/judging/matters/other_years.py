"""What is of another season than asked for, or a row or clauses whose years are all others."""

import re
from functools import partial

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.judging.matters.one_by_name import Miss
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.retrieval.understanding.years import named_years, split_years

# A comparison says itself which years it lacks, and what is to come stands in older rows.
_OF_VALUES = frozenset({"fact", "yes_no", "list", "count"})
# A clause that opens with its year tells of that: "...; under 2023 verkställdes elva avhysningar".
_CLAUSE_OF = re.compile(
    r"(?:^|[;:.] |, )(?:(?:redan|men|och|dar|som|ju|and|but|where|which) )*"
    r"(?:under (?:hela )?(?:aret )?|ar |i slutet av |vid (?:utgangen|slutet) av |i |in |during )"
    r"((?:19|20)\d\d)\b(?! ?[-–/])"
)


def of_years_not_asked(case: Case) -> list[Miss]:
    """Give what tells statements of other years than those asked for; nothing where none are."""
    if case.query.kind not in _OF_VALUES or not case.query.years or case.query.period:
        return []
    seasons = split_years(case.query.standalone)
    years = frozenset(case.query.years)
    misses: list[Miss] = [partial(_row_of_others, years), partial(_clauses_of_others, years)]
    return [*misses, partial(_of_another_season, seasons)] if seasons else misses


def _row_of_others(years: frozenset[int], it: Candidate) -> bool:
    """Say whether a row has figures of several years and of none that is asked for.

    That its document is of the year asked for says nothing of figures that stop the year before.
    """
    cells = it.cells
    return cells is not None and cells.by_year and years.isdisjoint(map(int, cells.heads))


def _clauses_of_others(years: frozenset[int], it: Candidate) -> bool:
    """Say whether each year that a sentence names opens a clause of it, and none is asked for."""
    said = frozenset(named_years(it.statement.reading))
    if not said or it.cells is not None or said & years:
        return False
    return said == frozenset(map(int, _CLAUSE_OF.findall(fold(it.statement.reading))))


def _of_another_season(asked: frozenset[int], it: Candidate) -> bool:
    """Say whether a statement names a season ("2022/23"), and not the one asked for."""
    said = split_years(it.statement.reading)
    return bool(said) and not asked <= said
