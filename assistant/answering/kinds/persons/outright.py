"""Tell who holds an office from who stands in for it, held it before or is but one of a sort."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH, best_match
from assistant.language import fold, words

# Who holds another office than the one whose name it ends in.
_OTHER = re.compile(
    r"bitradande|vice|viceordf\w*|assisterande|stallforetradande|stf|forre|forra|tidigare|fd|avgangna"
    r"|deputy|assistant|former|previous"
)
# "Skolan leds av en rektor": there is one, and who it is stands elsewhere.
_ONE_OF_A_SORT = frozenset({"en", "ett", "varje", "ingen", "inget", "nagon", "a", "an", "no"})
# Words from an office to the name of who holds it: "en ny rektor, Moa Lind".
_NEAR = 2


def held_outright(asked: str, offices: Sequence[Concept], text: str) -> bool:
    """Say whether a text may name who holds the offices asked for, and not only a deputy.

    A text that has no word of an office says nothing against it.

    Args:
        asked: The question; one after a deputy is answered by a deputy.
    """
    if any(_OTHER.fullmatch(fold(word)) for word in words(asked)):
        return True
    said = words(text)
    return all(_is_held(part, said) for part in offices)


def _is_held(part: Concept, said: Sequence[str]) -> bool:
    # An English office is said in Swedish alone.
    places = _places(part.said, said) or _places(part.forms, said)
    return not places or any(_names_holder(said, at) for at in places)


def _places(forms: tuple[str, ...], said: Sequence[str]) -> list[int]:
    return [at for at, word in enumerate(said) if best_match(forms, bag(word)) >= ENOUGH]


def _names_holder(said: Sequence[str], at: int) -> bool:
    before = [fold(word) for word in said[max(0, at - _NEAR) : at]]
    if any(_OTHER.fullmatch(word) for word in before[-1:]):
        return False
    named = any(word[0].isupper() for word in said[at + 1 : at + 1 + _NEAR])
    return named or not _ONE_OF_A_SORT.intersection(before)
