"""Tell whether a statement names someone: a person, a body, an office, or that it is vacant."""

import re

from assistant.language import fold

# A name, then a last name; double names and "af", "von" between.
_PERSON = re.compile(
    r"\b[A-ZÅÄÖ][a-zåäöéüA-ZÅÄÖ-]+ (?:(?:af|von|de|van) )?"
    r"[A-ZÅÄÖ][a-zåäöéü]+(?:-[A-ZÅÄÖ][a-zåäöéü]+)?\b"
)
_VACANT = re.compile(r"\b(vakant|vakans\w*|obesatt|vacant)\b")
_BODY = re.compile(
    r"(namnd(en|erna|er)?|kontoret|forvaltning(en)?|tjanst(en)?|styrelse(n)?|fullmaktige|kommunen"
    r"|region(en)?|polis(en)?|bolag(et)?|forening(en)?|enhet(en)?|byra(n)?|verket|stiftelse(n)?"
    r"|team(et)?|grupp(en)?|direktor(en)?|chef(en|er|erna)?|samordnare|ordforande(n)?|rektor(er|n)?"
    r"|skolan|universitet(et)?|foretag(et)?|entreprenor(en|er)?|committee|council|police|board"
    r"|department|office|agency|company|director|manager|municipality)s?\b"
)


def names_person(text: str) -> bool:
    """Say whether a text names a person, or says that an office is vacant."""
    return bool(_PERSON.search(text)) or bool(_VACANT.search(fold(text)))


def persons_in(text: str) -> list[str]:
    """Give the names of persons in a text, in order."""
    return _PERSON.findall(text)


def names_agent(text: str) -> bool:
    """Say whether a text names anyone who can do something: a person, a body, an office."""
    return names_person(text) or bool(_BODY.search(fold(text))) or _has_name(text)


def _has_name(text: str) -> bool:
    """Say whether a word within a sentence is a name by its capitals."""
    inner = re.findall(r"(?<=[a-zåäö,] )[A-ZÅÄÖ]\w+", text)
    return bool(inner) or bool(re.search(r"\b[A-ZÅÄÖ]{2,6}\b", text))
