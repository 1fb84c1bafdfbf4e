"""The word lists that say what an answer must repeat of a question and what it need not."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from assistant.records.questions import Language


@dataclass(frozen=True, slots=True)
class WordLists:
    """Folded words, as `words.toml` says what each list is for.

    Attributes:
        typed: Kind of value by the word that asks for it.
    """

    light: dict[Language, frozenset[str]]
    typed: dict[str, str]
    counted: frozenset[str]
    openers: frozenset[str]


@lru_cache(maxsize=1)
def word_lists() -> WordLists:
    """Read the lists, once."""
    table = tomllib.loads((files(__package__) / "words.toml").read_text(encoding="utf-8"))
    return WordLists(
        light={"sv": frozenset(table["light"]["sv"]), "en": frozenset(table["light"]["en"])},
        typed={word: kind for kind, words in table["typed"].items() for word in words},
        counted=frozenset(table["counted"]["words"]),
        openers=frozenset(table["openers"]["words"]),
    )
