"""What a name is the name of, told once: "Återvinningscentralen Hyveln" is said as "Hyveln" too."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.said_here import FAR
from assistant.language import fold


def with_kinds_of_names(
    asked: str, parts: Sequence[Concept], found: tuple[Candidate, ...]
) -> tuple[Candidate, ...]:
    """Let a name speak for what it is called where the question and some statement say so.

    Of "förskolan Myran" tells "Myran har 54 barn", once "Förskolan Myran" stands anywhere. A place
    is no name of what is in it: the word must stand right before the name.
    """
    for kind, name in _called(fold(asked), parts):
        named = [it for it in found if it.own[name] >= ENOUGH]
        if any(_says_kind(it, parts[kind], parts[name]) for it in named):
            ids = {it.statement.id for it in named if not it.covered(kind)}
            found = tuple(_speaking(it, kind) if it.statement.id in ids else it for it in found)
    return found


def _called(asked: str, parts: Sequence[Concept]) -> list[tuple[int, int]]:
    """Give the places of each noun with the name that it stands right before in the question."""
    return [
        (kind, name)
        for name, one in enumerate(parts)
        for kind, other in enumerate(parts)
        if one.named and other.hard and not other.named
        and re.search(
            rf"\b{re.escape(fold(other.term))} (?:(?:pa|i|vid|hos) )?{re.escape(fold(one.term))}\b",
            asked,
        )
    ]  # fmt: skip


def _says_kind(it: Candidate, kind: Concept, name: Concept) -> bool:
    """Say whether a statement has the noun, in whatever words, right before the name."""
    before = re.findall(rf"(\w+) {re.escape(fold(name.term))}\b", fold(it.statement.reading))
    return any(kind.match(bag(word)) >= ENOUGH for word in before)


def _speaking(it: Candidate, kind: int) -> Candidate:
    around = tuple(FAR if place == kind else near for place, near in enumerate(it.around))
    return replace(it, around=around)
