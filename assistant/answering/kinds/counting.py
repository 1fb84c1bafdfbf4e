"""Counts and "which": every statement, the number computed, the documents without a hit named."""

import re

from assistant.answering.candidates import in_years
from assistant.answering.citing import Chosen
from assistant.answering.kinds.covering import full
from assistant.answering.kinds.fact import choose_fact
from assistant.answering.kinds.groups import LONGEST
from assistant.answering.selection import Case, Selection, nothing
from assistant.language import fold
from assistant.records.documents import DocumentId

_DOCUMENTS = re.compile(
    r"\b(dokument\w*|rapport\w*|uppfoljning\w*|presentation\w*|kallor\w*|documents?|reports?"
    r"|follow-ups?|sources?|presentations?)\b"
)
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
    ordered = sorted(found, key=lambda it: it.order)
    with_hits = {it.facts.id for it in ordered}
    chosen = tuple(
        Chosen(it.statement, _heading(it.facts.title, it.facts.year), "on the topic")
        for it in ordered[:LONGEST]
    )
    places = {(it.facts.id, it.statement.locator.number) for it in ordered}
    return Selection(
        "answered",
        chosen,
        form="count",
        counted=_counted(case, len(with_hits), len(places), len(ordered)),
        note=_without(case, with_hits),
    )


def _counted(case: Case, documents: int, places: int, statements: int) -> str:
    asked = fold(case.query.standalone)
    swedish = case.query.language == "sv"
    whole = len(case.documents)
    if _DOCUMENTS.search(asked) or _YEARS.search(asked):
        return (
            f"{documents} av {whole} dokument, {statements} uttalanden"
            if swedish
            else f"{documents} of {whole} documents, {statements} statements"
        )
    if hit := _PLACES.search(asked):
        slides = "bilder" if swedish else "slides"
        return f"{places} {slides if hit.group()[:3] in ('bil', 'sli') else _places(case)}"
    noun = ("uttalande" if statements == 1 else "uttalanden") if swedish else (
        "statement" if statements == 1 else "statements")  # fmt: skip
    return f"{statements} {noun}"


def _places(case: Case) -> str:
    return "ställen" if case.query.language == "sv" else "places"


def _heading(title: str, year: int | None) -> str:
    return f"{title} ({year})" if year and str(year) not in title else title


def _without(case: Case, with_hits: set[DocumentId]) -> str | None:
    bare = [facts.title for facts in case.documents if facts.id not in with_hits]
    if not bare:
        return None
    named = "; ".join(bare[:8]) + ("; …" if len(bare) > 8 else "")
    return (
        f"Inget hittades i: {named}." if case.query.language == "sv" else
        f"Nothing was found in: {named}."
    )  # fmt: skip
