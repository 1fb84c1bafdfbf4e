"""How much or how many it was in each part compared: the statements that say it themselves."""

import re

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.said_here import FAR
from assistant.answering.evidence.values import values
from assistant.answering.kinds.judging.values.figures import FIGURES
from assistant.answering.kinds.judging.values.how_often import says_how_often
from assistant.answering.selection import Case
from assistant.language import fold

# What is compared is how much or how many, not what was said.
_DEGREE = re.compile(
    r"\b(antal\w*|andel\w*|hogre|lagre|fler|farre|storre|mindre|okat|minskat|langre|kortare"
    r"|hur manga|hur mycket|number|share|higher|lower|more|fewer|less|larger|smaller|longer|shorter"
    r"|how many|how much)\b"
)
_HOW_OFTEN = re.compile(r"\b(oftare|hur ofta|(mer|mindre) sallan|(more|less|how) often)\b")


def asks_for_amounts(case: Case) -> bool:
    """Say whether a comparison is of amounts."""
    asked = fold(case.query.standalone)
    degree = _DEGREE.search(asked) or _HOW_OFTEN.search(asked)
    return degree is not None or case.query.asked_for in ("money", "figure", "share")


def with_amounts(case: Case, told: list[Candidate], *, only: bool = False) -> list[Candidate]:
    """Keep what gives an amount and says most of what is asked itself, where anything does.

    That a figure stands under "Hemlöshet" does not make it a count of the homeless; of a sum the
    heading says what it is for.

    Args:
        only: Nothing is kept where nothing gives an amount.
    """
    if _HOW_OFTEN.search(fold(case.query.standalone)):
        return [it for it in told if says_how_often(it.statement.reading)] or told
    giving = [it for it in told if gives_amount(case, it)]
    told = giving if only else told
    if case.query.asked_for == "money":
        return giving or told
    most = max((_said(case, it) for it in giving), default=0)
    return [it for it in giving if _said(case, it) == most] or told


def gives_amount(case: Case, it: Candidate) -> bool:
    """Say whether a statement holds a figure, or a sum where a cost is compared."""
    kinds = {value.kind for value in values(it.statement.reading)}
    return "money" in kinds if case.query.asked_for == "money" else bool(kinds & FIGURES)


def _said(case: Case, it: Candidate) -> int:
    """Count what is named that a statement and its headings say; 0 where it says none itself."""
    parts = [
        (own, around)
        for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
        if part.hard
    ]
    if not any(own >= ENOUGH for own, _ in parts):
        return 0
    return sum(own >= ENOUGH or around > FAR for own, around in parts)
