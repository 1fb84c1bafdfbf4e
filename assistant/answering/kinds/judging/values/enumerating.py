"""Whether a statement names one by one what is to be counted."""

import re

from assistant.answering.evidence.candidates import Candidate

_NAME = r"[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)*"
_ENUMERATION = re.compile(rf"{_NAME}, {_NAME}(?:,? (?:och|samt|and) {_NAME}|, {_NAME})")
# What follows are some of them, and nothing that can be counted.
_EXAMPLES = re.compile(
    r"\b(?:såsom|som|t\.? ?ex\.?|till exempel|exempelvis|bland annat|bl\.? ?a\.?|däribland"
    r"|such as|like|including|e\.g\.|for example)\s*$"
)


def enumerates(it: Candidate) -> bool:
    """Say whether a statement names all of several: "för Ljura, Ektorp och Navestad"."""
    hit = _ENUMERATION.search(it.statement.reading)
    return hit is not None and not _EXAMPLES.search(it.statement.reading[: hit.start()])
