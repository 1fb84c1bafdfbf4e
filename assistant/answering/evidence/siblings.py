"""Tell what stands under a common heading and is of the other of two: "grundsärskolan"."""

import re
from functools import lru_cache

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH, LIGHT_HEADS, compound_parts
from assistant.language import words

_TWO = re.compile(r"^\W*(?:\d[\d.]* )?(.+?) (?:och|samt|and|&) (.+)$")
# Letters of a common ending that make two words kinds of one thing.
_COMMON = 5


def of_sibling(place: int, part: Concept, it: Candidate) -> bool:
    """Say whether a statement that does not name a concept itself is of another of its kind.

    Its heading names the other alone, or names both where the statement names the other.
    """
    if it.own[place] >= ENOUGH or not part.hard or not part.compound:
        return False
    heading = " ".join(filter(None, (it.statement.topic, it.statement.locator.section)))
    if not _names_sibling(part.term, heading):
        return False
    asked = part.match(bag(heading)) >= ENOUGH
    return not asked or _names_sibling(part.term, it.statement.reading)


def of_other_half(place: int, part: Concept, it: Candidate) -> bool:
    """Say whether a heading names two, a name asked for and another, and it tells of the other.

    Under "Granliden och hemtjänsten" what says "hemtjänsten" is not of Granliden.
    """
    if not part.named or it.own[place] >= ENOUGH:
        return False
    said = bag(it.statement.reading)
    heads = (
        _TWO.match(over) for over in (it.statement.topic, it.statement.locator.section) if over
    )
    return any(
        part.match(bag(mine)) >= ENOUGH
        and not part.match(bag(other))
        and any(stem in said.stems for stem in bag(other).stems)
        for head in heads if head
        for mine, other in (head.groups(), head.groups()[::-1])
    )  # fmt: skip


@lru_cache(maxsize=20_000)
def _names_sibling(term: str, text: str) -> bool:
    return any(_are_siblings(term, word) for word in words(text))


@lru_cache(maxsize=50_000)
def _are_siblings(one: str, other: str) -> bool:
    """Say whether two compounds end alike, begin otherwise and are no part of each other."""
    mine, theirs = _parts(one), _parts(other)
    if len(mine) < 2 or len(theirs) < 2 or mine[-1] in LIGHT_HEADS or mine[-1] != theirs[-1]:
        return False
    ending = mine[-2:] == theirs[-2:] or len(mine[-1]) >= _COMMON
    return ending and mine[0] != theirs[0] and not {*mine} <= {*theirs} and not {*theirs} <= {*mine}


def _parts(word: str) -> tuple[str, ...]:
    return compound_parts(word) or compound_parts(word.removesuffix("s"))
