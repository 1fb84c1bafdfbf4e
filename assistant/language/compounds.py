"""Take Swedish compounds apart by a lexicon: head last, linking letters undone."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from math import log

from assistant.language.folding import fold
from assistant.language.stems import stem

SHORTEST_PART = 4
SHORTEST_COMPOUND = 6
MOST_PARTS = 4
# Occurrences a word of Swedish text, below which a word of the list is too rare to be a part.
RAREST_PART = 1.5e-6
# A long word is hardly there by chance, and may be rarer.
LONG, RAREST_LONG_PART = 7, 1e-7
# What each further part costs: the fewest parts that explain a word are taken.
PART_COST = 4.0
# A queue is a word of two letters, too short for a part; "utredningskön" is no "skön" of its own.
_QUEUE = re.compile(
    r"^(\w*(?:ing|tion|het|omsorg|bostad)(?=s)|vard|telefon|forskole|tomt|plats|arende|skol|elev)s?"
    r"(?:ko|kon|koer|koerna|kons)$"
)
# How much likelier (natural log) the parts must be, on average, than the word as a whole.
# Source: Koehn and Knight, EACL 2003, "Empirical methods for compound splitting", who compare
# the geometric mean of the parts' frequencies; the margin is fitted on a list of our own.
MARGIN = 0.7


@lru_cache(maxsize=1)
def _rules() -> dict[str, frozenset[str]]:
    text = (files(__package__) / "compounds.toml").read_text(encoding="utf-8")
    return {name: frozenset(words.split()) for name, words in tomllib.loads(text).items()}


def load_lexicon() -> None:
    """Load the words that compounds are taken apart by, ahead of the first compound."""
    _lexicon()


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, float]:
    """Give the folded Swedish words that may be parts, each with its cost (-log frequency)."""
    from wordfreq import get_frequency_list

    costs: dict[str, float] = {}
    # By hundredths of powers of ten, the commonest first: most words are too rare to be looked at.
    for centibels, listed in enumerate(get_frequency_list("sv", "best")):
        frequency = 10 ** (-centibels / 100)
        if frequency < RAREST_LONG_PART:
            break
        shortest = 0 if frequency >= RAREST_PART else LONG
        for word in listed:
            if len(word) >= shortest and word.isalpha():
                folded = fold(word)
                if folded not in costs and _may_be_part(folded):
                    costs[folded] = -log(frequency)
    return costs


def _may_be_part(folded: str) -> bool:
    long_enough = len(folded) >= SHORTEST_PART or folded in _rules()["short"]
    return long_enough and folded not in _rules()["never"]


@lru_cache(maxsize=200_000)
def compound_parts(folded: str) -> tuple[str, ...]:
    """Give the folded stems of a compound's parts, head last; empty for a word that is none.

    elevhalsoarbete gives elev, hals, arb.
    """
    if queue := _QUEUE.match(folded):
        before = queue.group(1)
        return (*(compound_parts(before) or (stem(before),)), "ko")
    parts = _parts(folded)
    return tuple(stem(part) for part in parts) if len(parts) > 1 else ()


@lru_cache(maxsize=200_000)
def _parts(folded: str) -> tuple[str, ...]:
    """Give the parts as words, or the word alone."""
    if len(folded) < SHORTEST_COMPOUND or not folded.isalpha() or not folded.isascii():
        return (folded,)
    found = None if stem(folded) in _rules()["whole"] else _cheapest_split(folded, MOST_PARTS)
    if found is None:
        return (folded,)
    cost, split = found
    likeliness = (cost - PART_COST * (len(split) - 1)) / len(split)
    if likeliness > _lexicon().get(folded, 99.0) + MARGIN:
        return (folded,)
    return tuple(part for piece in split for part in _parts(piece))


def _cheapest_split(folded: str, most: int) -> tuple[float, tuple[str, ...]] | None:
    """Give the likeliest way to part a word in two or more; None where there is none."""
    lexicon = _lexicon()
    best: tuple[float, tuple[str, ...]] | None = None
    for end in range(2, len(folded) - 1):
        modifier = _modifier(folded[:end], lexicon)
        if modifier is None:
            continue
        for rest in _rests(folded[end:], lexicon, most):
            cost = modifier[0] + rest[0] + PART_COST
            if best is None or cost < best[0]:
                best = (cost, (modifier[1], *rest[1]))
    return best


def _rests(rest: str, lexicon: dict[str, float], most: int) -> list[tuple[float, tuple[str, ...]]]:
    found: list[tuple[float, tuple[str, ...]]] = []
    if rest in lexicon:
        found.append((lexicon[rest], (rest,)))
    if most > 2 and len(rest) >= SHORTEST_COMPOUND:
        split = _cheapest_split(rest, most - 1)
        if split is not None:
            found.append(split)
    return found


def _modifier(folded: str, lexicon: dict[str, float]) -> tuple[float, str] | None:
    """Give a first part with its linking letter undone: halso is halsa, arbets is arbete."""
    if folded in _rules()["never"]:
        return None
    known = [(lexicon[form], form) for form in _unlinked(folded) if form in lexicon]
    return min(known) if known else None


def _unlinked(folded: str) -> list[str]:
    if len(folded) < SHORTEST_PART and folded not in _rules()["cut"]:
        return [folded]
    forms = [folded, folded + "a", folded + "e"]
    if folded.endswith("s"):
        forms += [folded[:-1], folded[:-1] + "e"]
    if folded.endswith("es"):
        forms.append(folded[:-2] + "a")
    if folded.endswith(("o", "u", "e")):
        forms += [folded[:-1] + "a", folded[:-1]]
    return forms
