"""Yes or no: the statements that settle it, for and against; the verdict is the reader's."""

import re

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.values import values
from assistant.answering.kinds.judging.covering import full
from assistant.answering.kinds.judging.figures import FIGURES
from assistant.answering.kinds.lists.listing import choose_list
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import fold

_MOST = 3
_NEARLY = 0.9
# What has grown, shrunk or changed for better or worse, or has not.
_CHANGED = re.compile(
    r"\b(oka\w*|okn\w*|minsk\w*|sjunk\w*|stig\w*|steg|fler|farre|hogre|lagre|battre|samre|langre"
    r"|kortare|kort(?:as|ats|ades?|at)|forlang\w*|krymp\w*|dyrare|billigare"
    r"|sank(?:a|as|er|te|tes|t|ts)|hoj(?:a|as|er|de|des|t|ts|d|da)|forbattr\w*|forsamr\w*"
    r"|\w*(?:hojning|sankning|okning|minskning)\w*|forand\w*|oforandrad\w*"
    r"|vaxt\w*|vaxer|halver\w*|dubbl\w*"
    r"|increas\w*|decreas\w*|gr[eo]w\w*|rise\w*|rising|falls|falling|fallen|fell|improv\w*"
    r"|worse\w*|fewer|more|higher|lower|longer|shorter|changed)\b"
)


def choose_yes_no(case: Case) -> Selection:
    """Give up to three statements that cover the whole question, best first."""
    if case.aspects and case.hard:
        listed = choose_list(case)
        if listed.status == "answered":
            return listed
    dated = in_years(case.candidates, case.query)
    # Whom to call settles nothing.
    body = [it for it in dated if it.telling and it.statement.kind != "contact"]
    settling = [it for it in full(case, body) if it.own_coverage(case.concepts) > 0]
    if tells_change(case.query.standalone):
        # That a thing is spoken of says nothing of whether it grew.
        settling = [it for it in settling if tells_change(it.statement.reading)]
    if not settling or not case.concepts:
        return nothing(case, body)
    ranked = sorted(
        settling,
        key=lambda it: (it.coverage(case.concepts) + it.own_coverage(case.concepts), -it.rank),
        reverse=True,
    )
    best = ranked[0].coverage(case.concepts) + ranked[0].own_coverage(case.concepts)
    kept = [
        it
        for it in ranked[:_MOST]
        if it.coverage(case.concepts) + it.own_coverage(case.concepts) >= best * _NEARLY
    ]
    ordered = sorted(kept, key=lambda it: it.order)
    return Selection(
        "answered",
        tuple(Chosen(it.statement, why="covers all that is asked") for it in ordered),
        form="yes_no",
    )


def tells_change(text: str) -> bool:
    """Say whether a text tells, or asks, of what has become more, less, better or worse."""
    return _CHANGED.search(fold(text)) is not None


def tells_of_change(it: Candidate) -> bool:
    """Say whether a statement tells of a change, or holds the figures that show one."""
    said = it.statement.reading
    return tells_change(said) or any(value.kind in FIGURES for value in values(said))
