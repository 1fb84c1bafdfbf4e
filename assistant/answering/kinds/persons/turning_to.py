"""Whom to turn to, where running text says so without a number: "kontakta kommunen du bor i"."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.windows import Passages
from assistant.answering.kinds.judging.agents import names_doer
from assistant.answering.kinds.persons.acting import names_role, tells_all
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.records.documents import Statement

# What is asked is whom, and not by which number or address.
_WHOM = re.compile(
    r"^\W*(?:och |men |and |but )?(?:(?:var|vart|where) |(?:till |to )?(?:vem|vilk\w+|who|whom)\b)"
)
_TURN_TO = re.compile(
    r"\b(?:kontakta(?:r|s|t|de)?|ta(?:r|s)? (?:\w+ )?kontakt med|ring(?:er|a|s)?"
    r"|vand(?:er|a)? (?:dig|er|sig|man sig|du dig|ni er) (?:\w+ )?till|(?:pratar?|talar?) med"
    r"|hor(?:a|er)? (?:du |ni |man )?av (?:dig|er|sig)"
    r"|(?:an)?mal(?:er|a|s|an \w+|an)? (?:\w+ )?(?:till|hos)"
    r"|besok(?:er|a)?|gar? till|sok(?:er|a)? upp|contact|call|turn to|talk to|speak to)\b"
)
_MOST = 2


def turning_to(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give what says to whom one turns with all that is asked about, best first.

    What it is about may be told by the lines before it in the same passage.
    """
    if not case.hard or case.query.people or not _WHOM.match(case.asked):
        return []
    near = Passages(case.candidates)
    found = [
        it for it in dated
        if it.telling and it.well_ranked and _TURN_TO.search(fold(it.statement.reading))
        and _names_whom(case, it.statement.reading)
        and tells_all(case, it, near)
    ]  # fmt: skip
    found.sort(key=lambda it: (-it.own_coverage(case.concepts), it.rank, it.order))
    return [it.statement for it in found[:_MOST]]


def _names_whom(case: Case, text: str) -> bool:
    asked = case.query.standalone
    return names_role(text, asked) or names_doer(text, asked)
