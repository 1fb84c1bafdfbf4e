"""What turns a sentence's meaning while most of its words stay: its direction, bounds, denial."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from assistant.language import fold


@dataclass(frozen=True, slots=True)
class Telling:
    """The expressions of `telling.toml`, over lower-case text.

    Attributes:
        opposites: By group, its sides.
        light: Folded Swedish words that tell nothing of their own.
    """

    opposites: Mapping[str, Mapping[str, re.Pattern[str]]]
    bounds: Mapping[str, re.Pattern[str]]
    ahead: re.Pattern[str]
    denials: re.Pattern[str]
    light: frozenset[str]


def sides(text: str) -> dict[str, frozenset[str]]:
    """Give, of each group of opposites that a text speaks of, the sides that it takes."""
    lower = text.lower()
    said = {
        group: frozenset(side for side, words in pair.items() if words.search(lower))
        for group, pair in telling().opposites.items()
    }
    return {group: taken for group, taken in said.items() if taken}


def bounds(text: str) -> frozenset[str]:
    """Give how a text bounds what it says: "all", "only", "above" a figure."""
    lower = text.lower()
    return frozenset(bound for bound, words in telling().bounds.items() if words.search(lower))


def is_ahead(text: str) -> bool:
    """Say whether a text tells of what is planned, needed or proposed, and not so yet."""
    return telling().ahead.search(text.lower()) is not None


def denies(text: str) -> bool:
    """Say whether a text denies something."""
    return telling().denials.search(text.lower()) is not None


def turns(word: str) -> bool:
    """Say whether a word alone turns a meaning, and so says nothing of what a sentence is about."""
    return bool(sides(word)) or bool(bounds(word)) or denies(word) or is_ahead(word)


@lru_cache(maxsize=1)
def telling() -> Telling:
    """Read the expressions, once."""
    table = tomllib.loads((files(__package__) / "telling.toml").read_text(encoding="utf-8"))
    return Telling(
        opposites={
            group: {side: _any(words) for side, words in pair.items()}
            for group, pair in table["opposites"].items()
        },
        bounds={bound: _any(words) for bound, words in table["bounds"].items()},
        ahead=_any(table["ahead"]["signs"]),
        denials=_any(table["denials"]["signs"]),
        light=frozenset(fold(word) for word in table["light"]["words"]),
    )


def _any(words: Sequence[str]) -> re.Pattern[str]:
    """Give the expression for any of the words, whole."""
    said = "|".join(re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for word in words)
    return re.compile(rf"(?<!\w)(?:{said})(?!\w)")
