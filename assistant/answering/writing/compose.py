"""Compose the answer: status, opening sentence, claims and citations, and what was searched."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.gathering import Gatherer
from assistant.answering.evidence.read_together import likeliest_read
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import cite
from assistant.answering.writing.lead import Opening, lead, period_note
from assistant.records.answers import Answer, Claim, Searched
from assistant.records.questions import Hit, Query, StatementHit

# Statements offered where the documents do not answer.
NEAREST = 3
# A statement must cover this share of the question to be offered as near it.
_NEAR_ENOUGH = 0.3
# Log odds below which a model that reads both sees nothing near.
_FAR = -4.0

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Made:
    """Where an answer was made: generation, settings and the passages searched."""

    generation: str
    settings_hash: str
    passages: int


def compose(
    case: Case, selection: Selection, hits: Sequence[Hit], gatherer: Gatherer, made: Made
) -> Answer:
    """Give the answer that a selection makes; every quotation is proved on its source."""
    held = gatherer.holdings
    claims, citations, faults = cite(
        selection.chosen, lambda document: held.facts[document], held.source_text
    )
    for fault in faults:
        log.error("dropped a quotation: %s", fault)
    status = selection.status if claims else "not_found"
    missing = selection.missing if status != "answered" else ()
    query = case.query
    opening = Opening(status, selection.form, missing, selection.counted)
    return Answer(
        query=query,
        status=status,
        lead=lead(query, opening, citations),
        claims=claims,
        citations=citations,
        passages=tuple(hits),
        missing=missing,
        nearest=() if status == "answered" else nearest(case, selection),
        searched=_searched(case, made.passages),
        generation=made.generation,
        settings_hash=made.settings_hash,
        note=_note(query, " ".join(_told(query, selection, claims)) or None, faults),
    )  # fmt: skip


def nearest(case: Case, selection: Selection) -> tuple[StatementHit, ...]:
    """Give the statements nearest to the question that are not quoted, best first.

    A model that reads them with the question says best which these are, where there is one. What it
    finds far from the question, and what no word of it is said by, is not offered as near.
    """
    quoted = {choice.statement.id for choice in selection.chosen}
    read = likeliest_read(case) if selection.form != "ask_back" else []
    if read:
        left = [one for one in read if one[0].statement.id not in quoted and one[1] >= _FAR]
        if left:
            return tuple(_hit(it, 1 / (1 + exp(-sure))) for it, sure in left[:NEAREST])
    near = [
        it
        for it in case.candidates
        if it.statement.id not in quoted and it.telling and _nearness(case, it) >= _NEAR_ENOUGH
    ]
    near.sort(key=lambda it: (-_nearness(case, it), it.rank or 999, it.order))
    # A question in quite other words than the documents' shares none with what is nearest to it:
    # what the search ranked highest is offered then, unless a model has found that far.
    near = near or ([] if read else _ranked_highest(case))
    return tuple(_hit(it, _nearness(case, it)) for it in near[:NEAREST])


def _hit(it: Candidate, nearness: float) -> StatementHit:
    return StatementHit(it.statement, round(nearness, 3))


def _ranked_highest(case: Case) -> list[Candidate]:
    ranked = [it for it in case.candidates if it.rank and it.telling]
    return sorted(ranked, key=lambda it: (it.rank, -_nearness(case, it), it.order))[:NEAREST]


def _nearness(case: Case, it: Candidate) -> float:
    return 0.6 * it.coverage(case.concepts) + 0.4 * it.own_coverage(case.concepts)


def _searched(case: Case, passages: int) -> Searched:
    years = sorted({facts.year for facts in case.documents if facts.year})
    forms = [form for part in case.concepts for form in part.forms]
    return Searched(len(case.documents), passages, tuple(dict.fromkeys(forms)), tuple(years))


def _told(query: Query, selection: Selection, claims: Sequence[Claim]) -> list[str]:
    """Give what a reader should know: how a stretch of years was understood, what was left out."""
    understood = period_note(query)
    said = [understood] if understood else []
    return [*said, selection.note] if claims and selection.note else said


def _note(query: Query, note: str | None, faults: Sequence[str]) -> str | None:
    if not faults:
        return note
    fault = (
        f"{len(faults)} uttalanden utelämnades: citatet stämde inte med källan. "
        'Kör "belagt index --rebuild".'
        if query.language == "sv"
        else f"{len(faults)} statements were left out: the quotation differs from its source. "
        'Run "belagt index --rebuild".'
    )
    return f"{note} {fault}" if note else fault
