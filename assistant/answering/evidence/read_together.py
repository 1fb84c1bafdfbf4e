"""Read the question and a statement together: how surely the one answers the other, by a model.

What is said in other words shares none with the question, and what shares them all may tell of
something else. The model sees the two texts only, with what stands over the statement; it knows
nothing of the rest of the corpus, so it is asked where words leave it open or cover only some of
the question, and decides nothing that a turn of phrase, a heading or a table settles.
"""

from collections.abc import Mapping, Sequence
from math import inf

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.selection import Case
from assistant.records.documents import StatementId

# Statements that are read with a question that words leave open: each takes ten milliseconds. As
# many again are where the first dozen hold none of which the model is so sure, in log odds.
_MOST_READ, _SURE = 12, 2.0
# What a statement's own words cover, the search's score of its passage (up to ten) and its likeness
# to the question count so much beside what it and its headings cover.
_OWN, _SCORE, _LIKE = 0.1, 0.14, 1.2


def likeliest_read(case: Case) -> list[tuple[Candidate, float]]:
    """Give the likeliest by words, rank and likeness with the log odds of each, surest first."""
    body = [it for it in in_years(case.candidates, case.query)
            if it.telling and it.statement.kind != "contact"]  # fmt: skip
    near = likeliest(case, body, 2 * _MOST_READ)
    sure = dict(sureness(case, near[:_MOST_READ]))
    if max(sure.values(), default=inf) < _SURE:
        sure |= sureness(case, near[_MOST_READ:])
    told = [(it, sure[it.statement.id]) for it in near if it.statement.id in sure]
    return sorted(told, key=lambda one: one[1], reverse=True)


def sureness(case: Case, candidates: Sequence[Candidate]) -> Mapping[StatementId, float]:
    """Give the log odds that each statement answers the question; nothing without a model."""
    if case.read_together is None or not candidates:
        return {}
    texts = tuple(with_headings(it) for it in candidates)
    said = case.read_together(case.query.standalone, texts)
    return {it.statement.id: sure for it, sure in zip(candidates, said, strict=True)}


def likeliest(case: Case, candidates: Sequence[Candidate], most: int) -> list[Candidate]:
    """Give those that answer most likely by words, rank and likeness, the likeliest first."""

    def weight(it: Candidate) -> float:
        said = it.coverage(case.concepts) + _OWN * it.own_coverage(case.concepts)
        alike = case.likeness(case.query.standalone, (with_headings(it),))
        return said + _SCORE * it.score + _LIKE * alike

    return sorted(candidates, key=weight, reverse=True)[:most]


def with_headings(it: Candidate) -> str:
    """Give a statement after its document's year and publisher, its topic and its heading."""
    source = " ".join(str(part) for part in (it.facts.year, it.facts.publisher) if part)
    over = dict.fromkeys(filter(None, (it.statement.topic, it.statement.locator.section)))
    told = ": ".join([*over, it.statement.reading])
    return f"{source}. {told}" if source else told
