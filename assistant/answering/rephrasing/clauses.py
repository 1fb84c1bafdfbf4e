"""Cut text into clauses, so that each can be held against the one that it may rest on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.answering.evidence.values import Value, values
from assistant.answering.rephrasing.telling import denies, is_ahead, sides
from assistant.language import words
from assistant.language.verbs import is_verb

_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+|\n+")
_JOINT = re.compile(
    r",\s+|\s+[-–]\s+|(?<!till)\s+(?=(?:och|men|medan|samt|and|but|while|whereas)\s)", re.IGNORECASE
)

# Verbs that are words of grammar.
_AUXILIARIES = frozenset(
    (
        "har", "hade", "är", "var", "blev", "blir", "ska", "kan", "fick", "får", "finns", "fanns",
        "ges", "has", "have", "had", "is", "are", "was", "were", "will", "can", "gets", "got",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence with a verb or a value of its own.

    Attributes:
        before: What the sentence said before it, and may go on saying ("and 180 in the other").
        values: Those that it states; places are in its text.
        ahead: It tells of what is not so yet.
    """

    text: str
    before: str
    values: tuple[Value, ...]
    sides: dict[str, frozenset[str]]
    denied: bool
    ahead: bool


def clauses(text: str) -> tuple[Clause, ...]:
    """Give the clauses of a text, in order."""
    return tuple(
        _clause(part, " ".join(parts[:place]))
        for sentence in _SENTENCE_END.split(text)
        if sentence.strip()
        for parts in [_parts(sentence)]
        for place, part in enumerate(parts)
    )


def _clause(text: str, before: str) -> Clause:
    return Clause(text, before, values(text), sides(text), denies(text), is_ahead(text))


def _parts(sentence: str) -> Sequence[str]:
    """Cut a sentence where what follows has a verb or a value of its own."""
    cuts = [0, *(hit.end() for hit in _JOINT.finditer(sentence)), len(sentence)]
    parts: list[str] = []
    for start, end in pairwise(cuts):
        piece = sentence[start:end].strip(" ,")
        if parts and not (_stands_alone(piece) and _stands_alone(parts[-1])):
            parts[-1] = f"{parts[-1]} {piece}"
        elif piece:
            parts.append(piece)
    return parts


def _stands_alone(piece: str) -> bool:
    return bool(values(piece)) or any(
        word in _AUXILIARIES or (word.islower() and (is_verb(word, "sv") or is_verb(word, "en")))
        for word in words(piece)
    )
