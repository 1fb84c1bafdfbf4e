"""What turns a sentence's meaning while most of its words stay: its direction, bounds, denial."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from assistant.language import fold

_AMOUNT = r"(?:the\s+|sek\s+)?(?:\d[\d\s.,]*|\w*snittet|budget\w*|average|gränsvärdet|målet|target)"
_LACKED_BY_NONE = re.compile(
    r"\b(?:ingen|inget|inga|none|no)\s+(?:\w+\s+){0,4}?(?:sakna(?:r|de|t|s)?|utan|lacks?|lacked|without)\b"
)
_NO_YEAR = r"(?!\s+(?:in\s+)?(?:19|20)\d\d\b)"


@dataclass(frozen=True, slots=True)
class Telling:
    """The expressions of `telling.toml`, over lower-case text.

    Attributes:
        opposites: By group, its sides.
        sorts: The same, of words that also say what a sentence is about.
        bounds: What a claim says only where its statement says it.
        hedges: What a claim may not leave out.
        light: Folded Swedish words that tell nothing of their own.
        unsaid: Groups of which a claim may take a side where its statements take none.
    """

    opposites: Mapping[str, Mapping[str, re.Pattern[str]]]
    sorts: Mapping[str, Mapping[str, re.Pattern[str]]]
    bounds: Mapping[str, re.Pattern[str]]
    ahead: re.Pattern[str]
    denials: re.Pattern[str]
    hedges: re.Pattern[str]
    light: frozenset[str]
    unsaid: frozenset[str]


def sides(text: str) -> dict[str, frozenset[str]]:
    """Give, of each group of opposites that a text speaks of, the sides that it takes."""
    return _taken(telling().opposites, text) | _taken(telling().sorts, text)


def bounds(text: str) -> frozenset[str]:
    """Give how a text bounds what it says: "all", "only", "above" a figure."""
    lower = text.lower()
    return frozenset(bound for bound, words in telling().bounds.items() if words.search(lower))


def is_ahead(text: str) -> bool:
    """Say whether a text tells of what is planned, needed or proposed, and not so yet."""
    return telling().ahead.search(text.lower()) is not None


def hedges(text: str) -> bool:
    """Say whether a text leaves something unsure, or true in part."""
    return telling().hedges.search(text.lower()) is not None


def denies(text: str) -> bool:
    """Say whether a text denies something; "ingen saknar" denies twice, and affirms."""
    return telling().denials.search(_LACKED_BY_NONE.sub(" ", text.lower())) is not None


@lru_cache(maxsize=20_000)
def turns(word: str) -> bool:
    """Say whether a word alone turns a meaning, and says nothing of what a sentence is about."""
    lower = word.lower()
    one = telling()
    signs = (*one.bounds.values(), one.denials, one.ahead, one.hedges)
    return bool(_taken(one.opposites, word)) or any(sign.search(lower) for sign in signs)


@lru_cache(maxsize=1)
def telling() -> Telling:
    """Read the expressions, once."""
    table = tomllib.loads((files(__package__) / "telling.toml").read_text(encoding="utf-8"))
    return Telling(
        opposites=_groups(table["opposites"]),
        sorts=_groups(table["sorts"]),
        bounds={bound: _any(words) for bound, words in table["bounds"].items()}
        | {bound: _any(words, _NO_YEAR) for bound, words in table["comparing"].items()},
        ahead=_any(table["ahead"]["signs"]),
        denials=_any(table["denials"]["signs"]),
        hedges=_any(table["hedges"]["signs"]),
        light=frozenset(fold(word) for word in table["light"]["words"]),
        unsaid=frozenset(table["unsaid"]["groups"]),
    )


def _taken(
    groups: Mapping[str, Mapping[str, re.Pattern[str]]], text: str
) -> dict[str, frozenset[str]]:
    lower = text.lower()
    said = {
        group: frozenset(side for side, words in pair.items() if words.search(lower))
        for group, pair in groups.items()
    }
    return {group: taken for group, taken in said.items() if taken}


def _groups(
    table: Mapping[str, Mapping[str, Sequence[str]]],
) -> dict[str, dict[str, re.Pattern[str]]]:
    return {
        group: {side: _any(words) for side, words in pair.items()} for group, pair in table.items()
    }


def _any(words: Sequence[str], then: str = "") -> re.Pattern[str]:
    """Give the expression for any of the words, whole."""
    said = "|".join(
        re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+").replace(r"\#", _AMOUNT)
        for word in words
    )
    return re.compile(rf"(?<!\w)(?:{said})(?!\w){then}")
