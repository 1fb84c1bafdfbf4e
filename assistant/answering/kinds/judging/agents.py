"""Tell whether a statement names someone: a person, a body, an office, or that it is vacant."""

import re

from assistant.language import fold, is_function_word, words
from assistant.language.frequency import frequency

# A name, then a last name; double names and "af", "von" between.
_UPPER, _LOWER = "A-ZÀ-ÖØ-ÞĀ-Ž", "a-zß-öø-ÿĀ-ž"
_PERSON = re.compile(
    # "Gatuchef Li Hed" is Li Hed.
    r"\b(?!\w*(?i:chef|direktör|rektor|ordförande|samordnare|sekreterare|ledare|strateg|controller"
    r"|handläggare|föreståndare|ansvarig|director|manager|chair)\b)"
    rf"[{_UPPER}][{_LOWER}{_UPPER}-]+ (?:(?:af|von|de|van) )?"
    rf"[{_UPPER}][{_LOWER}]+(?:-[{_UPPER}][{_LOWER}]+)?\b"
)
_VACANT = re.compile(r"\b(vakant|vakans\w*|obesatt|vacant)\b")
_BODY = re.compile(
    r"(namnd(en|erna|er)?|kontoret|forvaltning(en)?|tjanst(en)?|styrelse(n)?|fullmaktige|kommunen"
    r"|region(en)?|polis(en)?|bolag(et)?|forening(en)?|enhet(en)?|byra(n)?|(?<!konst)(?<!hant)verket|stiftelse(n)?"
    r"|team(et)?|grupp(en)?|direktor(en)?|chef(en|er|erna)?|samordnare|ordforande(n)?|rektor(er|n)?"
    r"|skolan|universitet(et)?|foretag(et)?|entreprenor(en|er)?|committee|council|police|board"
    r"|department|office|agency|company|director|manager|municipality)s?\b"
)
# A capital that begins no sentence.
_WITHIN = re.compile(r"(?<=[^.!?\s] )[(\"”“»]?([A-ZÅÄÖ]\w+)")
_QUOTED = re.compile(r"[\"”“»]([^\"”“«»]{3,40})[\"”“«]")
# A capital at the start of a line is no name where the word is met so often (log10 a billion).
_COMMON = 3.0
# Names that are spelt as small words: "Hans Berg".
_GIVEN = frozenset({"Hans", "Alla", "Mina", "Inga"})
# Letters by which a name is told from those of the question, whatever their endings.
_ROOT = 6


def names_person(text: str) -> bool:
    """Say whether a text names a person, or says that an office is vacant."""
    return bool(persons_in(text)) or bool(_VACANT.search(fold(text)))


def _is_name(text: str) -> bool:
    """Tell a name from a title in capitals: "Människan Bakom Uniformen"."""
    return not any(is_function_word(word, "sv") for word in words(text) if word not in _GIVEN)


def persons_in(text: str) -> list[str]:
    """Give the names of persons in a text, in order."""
    found, at = [], 0
    while hit := _PERSON.search(text, at):
        if _is_name(hit[0]):
            found.append(hit[0])
            at = hit.end()
        else:
            # "Av Hedvig Åkerblom": the name begins with the next word.
            at = hit.start() + len(hit[0].split()[0])
    return found


def names_another(text: str, question: str) -> bool:
    """Say whether a text has a name, or something in quotation marks, that a question has not."""
    asked = fold(question)
    names = [*_WITHIN.findall(text), *_QUOTED.findall(text)]
    first = words(text)[:1]
    if first and first[0][0].isupper() and frequency(first[0].lower()) < _COMMON:
        names += first
    return any(fold(name).removesuffix("s")[:_ROOT] not in asked for name in names)


def names_doer(text: str, question: str) -> bool:
    """Say whether a text names anyone who can do something, whom a question does not name."""
    asked, said = fold(question), fold(text)
    # "Konstverket Vindflöjeln" is written as a person's name is, and is what the question is about.
    person = any(fold(name) not in asked for name in persons_in(text)) or _VACANT.search(said)
    return bool(person or _BODY.search(said)) or names_another(text, question)
