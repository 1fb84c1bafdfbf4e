"""Write a follow-up about a person out: the office asked about, or whoever was asked for."""

import re

from assistant.answering.dialogue.pointing import OF_PERSON, PERSON
from assistant.answering.dialogue.standalone import Standalone, sentence
from assistant.answering.dialogue.subjects import genitive, subject_of, written_person
from assistant.records.questions import Language, Query

_WHOEVER = re.compile(r"^\W*(?:vem|who)\s+", re.IGNORECASE)


def with_whoever(rest: str, now: Query, before: Query) -> Standalone:
    """Give the question with who is asked for before, unnamed as yet, for "hon", "he"."""
    sv = now.language == "sv"
    person = whoever(before)
    text, owned = OF_PERSON.subn("" if sv else "the", rest.rstrip("?!. "), count=1)
    text = (
        f"{text} {'för' if sv else 'of'} {person}" if owned else PERSON.sub(person, text, count=1)
    )
    return Standalone(sentence(text), subject_of(before))


def whoever(before: Query) -> str:
    """Give words for the person that a question asks for, whom only its answer names."""
    deed = _WHOEVER.sub("", before.standalone).rstrip("?!. ")
    return f"{'den som' if before.language == 'sv' else 'the one who'} {deed}"


def with_person(rest: str, now: Query, before: Query) -> Standalone:
    """Give the question with the person asked about before for "hon", "he"."""
    person = written_person(before)
    text = _of_person(rest, person, now.language)
    text = PERSON.sub(person, text, count=1)
    years = before.years if len(before.years) == 1 and not now.years else ()
    text = text.rstrip("?!. ") + "".join(f" {year}" for year in years)
    return Standalone(sentence(text), (*before.people[:1], *map(str, years)))


def _of_person(rest: str, person: str, language: Language) -> str:
    if language == "sv":
        return OF_PERSON.sub(genitive(person), rest, count=1)
    text, owned = OF_PERSON.subn("the", rest.rstrip("?!. "), count=1)
    return f"{text} of {person}" if owned else rest
