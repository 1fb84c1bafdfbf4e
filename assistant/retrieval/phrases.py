"""Part a search into its words and its "exact phrases"."""

import re
from dataclasses import dataclass

from assistant.language.folding import fold

_QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”|”([^”]+)”|«([^»]+)»|„([^“”]+)[“”]')
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Search:
    """What was typed in a search box: words anywhere, and phrases as they stand."""

    words: str
    phrases: tuple[str, ...]


def read_search(text: str) -> Search:
    """Give the words outside quotation marks and the phrases inside them."""
    phrases = tuple(
        phrase
        for found in _QUOTED.finditer(text)
        if (phrase := next(group for group in found.groups() if group is not None).strip())
    )
    words = _QUOTED.sub(" ", text).replace('"', " ")
    return Search(_SPACE.sub(" ", words).strip(), phrases)


def holds_phrase(text: str, phrase: str) -> bool:
    """Say whether a text holds a phrase as whole words, whatever its case, marks and spaces."""
    pattern = r"\s+".join(re.escape(word) for word in fold(phrase).split())
    return re.search(rf"(?<!\w){pattern}(?!\w)", fold(text)) is not None
