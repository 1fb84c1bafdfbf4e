"""How well each concept is said by a statement itself, and by what it stands under."""

from collections.abc import Sequence
from functools import lru_cache

from assistant.answering.evidence.bags import EMPTY, Bag, spelled_like, unnamed
from assistant.answering.evidence.bodies import (
    is_called,
    is_company_of,
    is_led_by,
    is_of_body,
    names_company,
)
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.document_names import is_bare_sort
from assistant.answering.evidence.matching import (
    APART,
    COMPOUND,
    DERIVED,
    ENOUGH,
    EXACT,
    best_match,
    has_head,
    labelled_match,
)
from assistant.answering.evidence.row_says import says_by_cells
from assistant.answering.evidence.shelves import Shelved, Surroundings
from assistant.language import fold

# What a statement is headed by speaks for it nearly as well as its words, a heading above that one
# less; of its document's name only the word itself does, and where nothing nearer does.
NEAR, ABOVE, FAR = 0.95, 0.83, 0.66
_MISSPELT = 0.7  # what a name spelt nearly so is worth


def said_itself(parts: Sequence[Concept], it: Shelved) -> tuple[float, ...]:
    """Give how well each concept is said by a statement's own words, 0 to 1."""
    names = _names(tuple(part.term for part in parts if part.named)) & it.said.exact
    return tuple(_own(part, it, names) for part in parts)


@lru_cache(maxsize=256)
def _names(terms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, terms))


def said_around(
    parts: Sequence[Concept],
    it: Shelved,
    own: tuple[float, ...],
    known: dict[int, tuple[float, ...]],
) -> tuple[float, ...]:
    """Give how well each concept is said by what a statement stands under, 0 to 1.

    Args:
        own: How well it says each itself.
        known: Headings that were worked out before, by their identity; added to.
    """
    around = _before_too(parts, it, _around(parts, it.around, known))
    return _body_too(parts, it, own, around)


def _beside_names(part: Concept, it: Shelved, names: frozenset[str]) -> float:
    """Give how well a word may be said: by what it also is called, not within another's name.

    Of "lägenheter" says "Askedalsbostäder" nothing, where the question names that as well.
    """
    if not names or part.named or best_match(part.said, it.said):
        return EXACT
    return part.match(unnamed(it.statement.reading, names))


def _own(part: Concept, it: Shelved, names: frozenset[str]) -> float:
    match = min(part.match(it.said), _beside_names(part, it, names))
    if 0 < match < DERIVED and part.match(unnamed(it.statement.reading, it.names)) < match:
        # "Borgen" may be a safety, and Stefan Borg is none.
        match = 0.0
    if it.statement.kind == "row" and says_by_cells(part.term, it.statement.reading):
        return EXACT
    if match or not part.hard:
        return match
    named = names_company(part.term, it.statement.reading)
    if named or is_called(part, it.said, it.around.far) or is_company_of(part, it.said):
        return DERIVED
    if _by_its_head(part, it):
        return DERIVED
    if it.statement.kind == "row" and labelled_match(part.term, it.said, it.around.near):
        return DERIVED
    # Names are misspelt more than words, and no lexicon puts them right.
    return _MISSPELT if spelled_like(part.term, it.names) else 0.0


def _by_its_head(part: Concept, it: Shelved) -> bool:
    """Say whether the head of a compound stands for it: "Teamet startade" under "Närvaroteamet"."""
    if part.match(it.around.near) >= COMPOUND:
        # What the heading says whole is not said by another compound of its head under it.
        return has_head(part.term, it.said)
    return part.compound and part.split_match(it.said, it.around.near, it.around.far)


def _body_too(
    parts: Sequence[Concept], it: Shelved, own: tuple[float, ...], around: tuple[float, ...]
) -> tuple[float, ...]:
    """Let the body that answers for a document speak for a word, where the rest is said nearer.

    "Äldrenämnden" has the elderly in its name, but all of its documents are not about them.
    """
    nearer = any(
        part.hard and max(mine, near) > FAR
        for part, mine, near in zip(parts, own, around, strict=True)
    )
    if not nearer:
        return around
    bodies = (it.around.far, it.around.above, it.around.near)
    return tuple(
        FAR
        if part.hard and not part.named and near < ENOUGH
        and (
            part.match(it.around.far) >= COMPOUND
            or any(is_led_by(part, named) for named in bodies)
        )
        else near
        for part, near in zip(parts, around, strict=True)
    )  # fmt: skip


def _before_too(
    parts: Sequence[Concept], it: Shelved, around: tuple[float, ...]
) -> tuple[float, ...]:
    """Let the sentence that a statement points back to speak for it: "De öppnar i maj"."""
    if it.before is EMPTY:
        return around
    return tuple(
        max(near, FAR * part.match(it.before)) for part, near in zip(parts, around, strict=True)
    )


def _around(
    parts: Sequence[Concept], around: Surroundings, known: dict[int, tuple[float, ...]]
) -> tuple[float, ...]:
    """Give how well what a statement stands under covers each concept; worked out once each."""
    if id(around) not in known:
        known[id(around)] = tuple(
            max(
                NEAR * (part.match(around.near) or is_company_of(part, around.near)),
                NEAR * (part.named and part.match(around.goals) == EXACT),
                ABOVE * part.match(around.above),
                FAR * _is_its_sort(part, around.far),
            )
            or (FAR if is_of_body(part, around.far) else FAR * part.match(around.far))
            for part in parts
        )
    return known[id(around)]


def _is_its_sort(part: Concept, named: Bag) -> bool:
    """Say whether a word is what a document calls itself: "avtalet" of "Samverkansavtal 2024"."""
    return is_bare_sort(part.term) and part.match(named) >= APART
