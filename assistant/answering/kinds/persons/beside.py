"""The offices that stand beside a name: "utredare Ylva Ek", "Ylva Ek, tf utredare"."""

import re

from assistant.language import fold
from assistant.reading.structure.named import structure


def is_role(word: str) -> bool:
    """Say whether a word is what somebody is: "utredare", "ekonomichef"."""
    return fold(word).endswith(structure().roles)


def offices_beside(name: str, text: str) -> set[str]:
    """Give the folded offices that stand right before or after a name.

    Args:
        name: A pattern of the folded name.
        text: What names them, in any case.
    """
    said = fold(text)
    beside = re.findall(rf"(\w+) {name}\b", said)
    # "Ylva Ek (S), tf utredare", "Ylva Ek är utredare sedan maj".
    beside += re.findall(rf"\b{name}(?: \([^)]+\))?(?:,| ar| var| is| was) ((?:\w+ )?\w+)", said)
    return {word for part in beside for word in part.split() if is_role(word)}
