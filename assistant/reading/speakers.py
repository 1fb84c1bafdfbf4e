"""Recognise a line that names who presents: "Anna Berg, utbildningsdirektör"."""

import re

from assistant.language.folding import fold
from assistant.reading.structure import structure
from assistant.records.documents import Speaker

_NAME = r"[A-ZÅÄÖÉÜ][^\W\d_]+(?:[- ][A-ZÅÄÖÉÜ][^\W\d_]+){1,3}"
_SPEAKER = re.compile(rf"(?P<name>{_NAME})\s*(?:[,–—-]|\()\s*(?P<office>[^\W\d_][^,;:.|)\d]*)")


def speaker_named(text: str) -> Speaker | None:
    """Give the speaker that a line names; None where it names none."""
    match = _SPEAKER.match(text)
    if match is None:
        return None
    office = _office(match.group("office"))
    return Speaker(match.group("name"), office) if office else None


def office_end(text: str) -> int | None:
    """Give where the office of the speaker that a line names ends; None where it names none."""
    match = _SPEAKER.match(text)
    office = match and _office(match.group("office"))
    if not match or not office:
        return None
    last = office.split()[-1]
    return text.rfind(last, match.start("office"), match.end("office")) + len(last)


def _office(text: str) -> str | None:
    """Give the office without what follows its last role word (a logo read as "ikr")."""
    words = text.split()
    for end in range(len(words), 0, -1):
        if fold(words[end - 1]).endswith(structure().roles):
            return " ".join(words[:end])
    return None
