"""Comparisons: a part each for years or bodies, oldest first."""

from collections.abc import Sequence

from assistant.answering.candidates import Candidate
from assistant.answering.citing import Chosen
from assistant.answering.kinds.overview import best_of, on_topic
from assistant.answering.selection import Case, Selection, nothing
from assistant.records.answers import Status

MOST_OF_PART = 6


def choose_comparison(case: Case) -> Selection:
    """Give what each year or body says on the topic; a part without statements is missing."""
    found = _of_aspect(case)
    told = on_topic(case, found)
    if not told:
        return nothing(case, found)
    parts = _by_body(case, told) if case.query.bodies else _by_year(case, told)
    chosen = tuple(
        Chosen(it.statement, heading, "on the topic, of this part")
        for heading, statements in parts
        for it in best_of(case, statements, MOST_OF_PART)
    )
    missing = tuple(heading for heading, statements in parts if not statements)
    status: Status = "partial" if missing else "answered"
    return Selection(status, chosen, missing, form="comparison")


def _of_aspect(case: Case) -> Sequence[Candidate]:
    wanted = set(case.query.aspects)
    kept = [it for it in case.candidates if wanted & set(it.statement.aspects)]
    return kept or case.candidates


def _by_year(case: Case, told: Sequence[Candidate]) -> list[tuple[str, list[Candidate]]]:
    years = case.query.years if len(case.query.years) > 1 else sorted(
        {it.facts.year for it in told if it.facts.year} | set(case.query.years)
    )  # fmt: skip
    return [(str(year), [it for it in told if _is_of_year(it, year)]) for year in years]


def _is_of_year(it: Candidate, year: int) -> bool:
    return it.facts.year == year or (year in it.years and it.statement.kind == "row")


def _by_body(case: Case, told: Sequence[Candidate]) -> list[tuple[str, list[Candidate]]]:
    return [(body, [it for it in told if it.facts.publisher == body]) for body in case.query.bodies]
