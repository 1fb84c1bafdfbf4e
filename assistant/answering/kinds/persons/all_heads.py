"""Who all the heads of a kind are: "Vilka direktörer finns?" asks for their names."""

import re

from assistant.answering.kinds.counts.catalogue import titled
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.documents import Statement

_ASKED = re.compile(
    r"^\W*(?:vilka|vad heter|vem|lista|namn\w*|rakna upp|visa|who|which|list|name|show)\b.*?\b"
    r"(\w*(?:direktor|chef|rektor)(?=er(?:na)?\b)|\w*ordforande(?=na\b|\b)"
    r"|(?:director|manager|head|chair|principal)(?=s\b))"
)
# A director is a head as well, and no head need be a director.
_HEAD = "(?:chef|direktor)"
_OFFICES = {
    "chef": _HEAD,
    "manager": _HEAD,
    "head": _HEAD,
    "director": "direktor",
    "chair": "ordforande",
    "principal": "rektor",
}
# Characters up to which a line is a title or an entry and not a sentence about somebody.
_LINE = 80
_MOST = 30


def choose_all_heads(case: Case) -> Selection | None:
    """Give a line for each holder of an office of a kind, by document; None where more is asked.

    Whom the documents only mention in a sentence is not among them.
    """
    hit = _ASKED.search(fold(case.query.standalone))
    if hit is None or case.query.kind not in ("list", "person", "overview") or case.query.aspects:
        # "Vilka svårigheter nämner cheferna?" asks for no names.
        return None
    if not all(fold(part.term).startswith(hit[1]) for part in case.hard):
        return None
    office = _OFFICES.get(hit[1], hit[1])
    named: dict[str, Chosen] = {}
    for it in sorted(case.candidates, key=lambda it: it.order):
        if case.query.years and it.facts.year not in case.query.years:
            continue
        if (name := _holder(it.statement, office)) and name not in named:
            named[name] = Chosen(it.statement, titled(it.facts), "names one of the heads")
    chosen = tuple(named.values())[:_MOST]
    return Selection("answered", chosen, form="person") if chosen else nothing(case)


def _holder(it: Statement, office: str) -> str | None:
    """Give the folded name of who a line names as the holder of an office."""
    # "Rektor" is the end of "direktör".
    if len(it.reading) > _LINE or not re.search(rf"(?<!di){office}\b", fold(it.reading)):
        return None
    return next(map(fold, persons_in(it.reading)), None)
