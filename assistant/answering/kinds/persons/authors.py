"""Who wrote a report: "Vem har skrivit rapporten om hemlösheten?", "Författare: Ylva Norgren"."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.documents import Facts, Statement

_WRITING = (
    r"skrivit|skrev|skrivits|forfatta\w*|sammanstall\w*|upprattat?|upprattade\w*|tagit fram"
    r"|wrote|written|compiled|authored|prepared"
)
_WRITTEN = (
    r"\w*(?:rapport|utredning|undersokning|granskning|redovisning|berattelse|sammanstallning"
    r"|utvardering|uppfoljning|kartlaggning|forstudie|analys)\w*"
    r"|pm(?:et)?|promemori\w*|memo|dokument\w*|report|study|review"
)
_ASKS = re.compile(
    rf"^\W*(?:vem|vilka|who)\b.*\b(?:{_WRITING}|(?:author|forfattare\w*) (?:of|till))\b"
    rf".*\b(?:{_WRITTEN})\b"
)
# Words of the question that say not what the document is about, but that it is one.
_SAYS_IT = re.compile(
    rf"(?:{_WRITING}|pm|promemorian?|memo|(?:rapport|utredning|redovisning|dokument|report)\w{{0,3}})"
)
# "Från: Roger Hallin, enhetschef", "Utredare: Lovisa Kjernald", on a line or after a sentence.
_LABEL = re.compile(
    r"\b(?:forfattare|rapportor|utredare|upprattad av|sammanstalld av|skriven av"
    r"|handlaggare|author|written by|prepared by)\s*:|^(?:fran|from)\s*:"
)
# "Rapporten är upprättad av ...", "sammanställningen är gjord av ...".
_DONE_BY = re.compile(
    rf"\b(?:{_WRITTEN})\b[^.]{{0,40}}\b(?:uppratt|sammanstall|skriv|gjor|forfatta|tagits fram"
    r"|compiled|written|prepared)\w*\b[^.]{0,30}\b(?:av|by)\b"
)
# An author stands among a document's first statements, and what it is about among the very first.
_FIRST, _OPENING = 12, 3


def choose_authors(case: Case) -> Selection | None:
    """Give what says who wrote the document asked about, whose title names what it is about."""
    if not _ASKS.search(case.asked):
        return None
    about = [part for part in case.hard if not _SAYS_IT.fullmatch(fold(part.term))]
    told = [
        _author(first)
        for facts in case.documents
        if not case.query.years or facts.year in case.query.years
        for first in [case.statements_of(facts.id)[:_FIRST]]
        if _is_about(facts, first, about)
    ]
    chosen = tuple(Chosen(statement, why="names who wrote it") for statement in told if statement)
    return Selection("answered", chosen, form="person") if chosen else None


def _is_about(facts: Facts, first: Sequence[Statement], about: Sequence[Concept]) -> bool:
    """Say whether a document's title, publisher or opening names all that is asked about."""
    opening = " ".join(it.reading for it in first[:_OPENING])
    named = bag(f"{facts.title} {facts.publisher or ''} {opening}")
    return bool(about) and all(part.match(named) >= ENOUGH for part in about)


def _author(statements: Sequence[Statement]) -> Statement | None:
    """Give the first of a document's first statements that tells who wrote it."""
    return next(
        (
            it
            for it in statements
            if persons_in(it.reading)
            and (_LABEL.search(fold(it.reading)) or _DONE_BY.search(fold(it.reading)))
        ),
        None,
    )
