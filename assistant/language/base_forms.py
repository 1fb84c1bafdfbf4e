"""Give the base form of an inflected Swedish verb or adjective that stems alone do not bring back.

Stemming leaves "sökte" and "söka" apart, and "sjönk" and "sjunka". Regular forms are undone by
rule where a lexicon knows the result; strong verbs stand in a list.
"""

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

# Ending of the form, ending of its base form; the first whose base form is known is taken.
_REGULAR = (
    ("ddes", ""), ("dde", ""), ("ades", "a"), ("ade", "a"), ("ad", "a"), ("ats", "a"), ("tes", "a"),
    ("des", "a"), ("te", "a"), ("de", "a"), ("ts", "a"), ("at", "a"), ("t", "a"), ("t", ""),
)  # fmt: skip
_SHORTEST = 3
_VOWELS = "aeiouyåäö"
# Occurrences a word from which a base form is one: 1.8 as log10 of a billion.
_KNOWN = 6e-8
# A form may be this much commoner than its base form ("ansågs" and "anse").
_RARER = 0.02


@lru_cache(maxsize=50_000)
def base_form(word: str) -> str:
    """Give the base form of a word in lower case, or the word itself where it is one or unknown."""
    lower = word.lower()
    if (strong := _strong().get(lower)) is not None:
        return strong
    if not lower.isalpha():
        return lower
    least = max(_KNOWN, _RARER * _frequency(lower))
    for ending, base in _REGULAR:
        if lower.endswith(ending) and len(lower) - len(ending) >= _SHORTEST:
            found = lower[: -len(ending)] + base
            if _frequency(found) >= least and _is_base(found, lower):
                return found
    return lower


def is_strong_verb(word: str) -> bool:
    """Say whether a word in lower case is a form, or the base form, of a listed verb."""
    return word in _strong() or word in _strong_bases()


def _is_base(found: str, form: str) -> bool:
    """Say whether a form has the other forms of a verb ("söker, sökte") or adjective ("dyra")."""
    if found.endswith("a"):
        root = found[:-1]
        pasts = ("ade",) if form.endswith(("at", "ats", "ad")) else ("te", "de", "ade")
        return _any_known(root, ("er", "ar")) and _any_known(root, pasts)
    if form.endswith("t"):
        return found[-1] not in _VOWELS and found[-1] != "t" and _any_known(found, ("a",))
    return found[-1] in _VOWELS and _any_known(found, ("r",))


def _any_known(root: str, endings: Sequence[str]) -> bool:
    return any(_frequency(root + ending) >= _KNOWN for ending in endings)


@lru_cache(maxsize=1)
def _strong() -> dict[str, str]:
    text = (files(__package__) / "strong_verbs.txt").read_text(encoding="utf-8")
    lines = [line.partition("=") for line in text.splitlines() if not line.startswith("#")]
    return {form: base.strip() for base, _, forms in lines for form in forms.split()}


@lru_cache(maxsize=1)
def _strong_bases() -> frozenset[str]:
    return frozenset(_strong().values())


def _frequency(word: str) -> float:
    return _lexicon().get(word, 0.0)


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, float]:
    from wordfreq import get_frequency_dict

    # By place, as wordfreq calls it itself: its cache then holds the list once.
    return get_frequency_dict("sv", "best")
