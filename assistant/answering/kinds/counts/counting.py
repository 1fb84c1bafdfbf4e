"""Counts and "which": every statement, the number computed, the documents without a hit named."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.counts.catalogue import DOCUMENTS, titled
from assistant.answering.kinds.facts.fact import choose_fact
from assistant.answering.kinds.judging.covering import full
from assistant.answering.kinds.lists.groups import LONGEST
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.documents import DocumentId

# Documents without a hit that are named, and of more than that, how many.
_MOST_NAMED, _FEW_NAMED = 8, 3
_MENTIONED = re.compile(r"\b(namn(s|er|de|des|ts)|omnamn\w+|mention\w*)\b")
_PLACES = re.compile(r"\b(bild(er|erna)|sidor(na)?|stallen|slides?|pages?|places?)\b")
_YEARS = re.compile(r"\b(vilka ar|under vilka ar|which years|what years)\b")


def choose_count(case: Case) -> Selection:
    """Give all statements on the topic, by document, with their number in the opening sentence."""
    wanted = set(case.aspects)
    found = [
        it
        for it in full(case, in_years(case.candidates, case.query))
        if it.telling and (not wanted or wanted & set(it.statement.aspects))
    ]
    if not found or not (case.hard or wanted):
        return choose_fact(case) if case.query.asked_for == "figure" else nothing(case)
    ordered = sorted(_mentioning(case, found), key=lambda it: it.order)
    with_hits = {it.facts.id: titled(it.facts) for it in ordered}
    chosen = tuple(
        Chosen(it.statement, titled(it.facts), "on the topic") for it in _shown(case, ordered)
    )
    places = {(it.facts.id, it.statement.locator.number) for it in ordered}
    return Selection(
        "answered",
        chosen,
        form="count",
        counted=_counted(case, list(with_hits.values()), len(places), len(ordered)),
        note=_without(case, set(with_hits)),
    )


def _mentioning(case: Case, found: list[Candidate]) -> list[Candidate]:
    """Keep what names it itself where it is asked what is mentioned, if anything does.

    What stands under a heading is about a thing, and need not mention it.
    """
    if not _MENTIONED.search(fold(case.query.standalone)):
        return found
    hard = [place for place, part in enumerate(case.concepts) if part.hard]
    return [it for it in found if all(it.own[place] >= ENOUGH for place in hard)] or found


def _shown(case: Case, ordered: Sequence[Candidate]) -> Sequence[Candidate]:
    """Give what is quoted of all that was counted: of too many, the best of each document first."""
    if len(ordered) <= LONGEST:
        return ordered
    best: dict[DocumentId, Candidate] = {}
    for it in sorted(ordered, key=lambda it: -it.own_coverage(case.concepts)):
        best.setdefault(it.facts.id, it)
    rest = [it for it in ordered if best[it.facts.id] is not it]
    return sorted([*best.values(), *rest][:LONGEST], key=lambda it: it.order)


def _counted(case: Case, titles: Sequence[str], places: int, statements: int) -> str:
    asked, documents = fold(case.query.standalone), len(titles)
    swedish = case.query.language == "sv"
    whole = len(case.documents)
    if DOCUMENTS.search(asked) or _YEARS.search(asked):
        # "Vilka dokument" is answered by their names; of many, those of the statements will do.
        named = f" ({'; '.join(titles)})" if documents <= _MOST_NAMED else ""
        return (
            f"{documents} av {whole} dokument{named}, {statements} uttalanden"
            if swedish
            else f"{documents} of {whole} documents{named}, {statements} statements"
        )
    if hit := _PLACES.search(asked):
        slides = "bilder" if swedish else "slides"
        return f"{places} {slides if hit.group()[:3] in ('bil', 'sli') else _places(case)}"
    noun = ("uttalande" if statements == 1 else "uttalanden") if swedish else (
        "statement" if statements == 1 else "statements")  # fmt: skip
    if swedish:
        return f"{statements} {noun} i {documents} av {whole} dokument"
    return f"{statements} {noun} in {documents} of {whole} documents"


def _places(case: Case) -> str:
    return "ställen" if case.query.language == "sv" else "places"


def _without(case: Case, with_hits: set[DocumentId]) -> str | None:
    bare = [facts.title for facts in case.documents if facts.id not in with_hits]
    if not bare:
        return None
    swedish = case.query.language == "sv"
    if len(bare) > _MOST_NAMED:
        shown = "; ".join(bare[:_FEW_NAMED])
        many = f"Inget hittades i {len(bare)} dokument, bland dem {shown}."
        return many if swedish else f"Nothing was found in {len(bare)} documents, such as {shown}."
    named = "; ".join(bare)
    return f"Inget hittades i: {named}." if swedish else f"Nothing was found in: {named}."
