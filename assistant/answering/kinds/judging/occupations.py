"""Who works as what: the queue to the psychologist is not that to the school nurse."""

import re

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.records.questions import Language

# Of one occupation nothing holds for another; "handläggare" and "chef" may be of any.
_OCCUPATION = re.compile(
    r"(psykolog|kurator|lakare|larar|rektor|skotersk|logoped|barnmorsk|terapeut|socionom"
    r"|bibliotekari|socialsekreterar|vagledar|inspektor|ingenjor|vaktmastar|tandlakar|tolk\b|tolkar"
    r"|brandman|polis|fritidsledar|barnskotar)"
)


def of_other_occupation(case: Case, it: Candidate) -> bool:
    """Say whether a statement is of another occupation than one asked for, and not of that."""
    asked = {
        name
        for place, part in enumerate(case.concepts)
        if part.hard and not part.named and it.own[place] < ENOUGH
        for name in _occupations(part, case.query.language)
    }
    told = set(_OCCUPATION.findall(fold(it.statement.reading)))
    return bool(asked) and bool(told) and asked.isdisjoint(told)


def _occupations(part: Concept, language: Language) -> list[str]:
    forms = part.forms if language == "en" else (part.term,)
    return [name for form in forms for name in _OCCUPATION.findall(fold(form))]
