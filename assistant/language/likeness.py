"""Tell whether two words that share a stem are forms of one word, or only look so."""

import re
from functools import lru_cache

from assistant.language.adjectives import is_adjective
from assistant.language.folding import fold
from assistant.language.frequency import frequency

# Occurrences a billion words (log10) from which "lan" is that word, not "lån" without its ring.
_COMMON = 3.0
_KNOWN = 2.0
_SHORT_STEM = 4
_DOER = re.compile(r"(are|aren|arens|arna|arnas|ares)$")
_OF_A = re.compile(r"(a|an|or|orna)$")
# Endings that make another word of one with the same stem: "grundlig" of "grund".
_ADJECTIVAL = ("lig", "ig")
_SHORTEST_ROOT = 2
_INFLECTIONS = (
    "", "a", "e", "n", "s", "t", "d", "o", "ad", "an", "ar", "as", "at", "de", "en", "er",
    "es", "et", "na", "ns", "or", "te", "ts", "ade", "ats", "are", "ans", "den", "des", "dde",
    "ens", "ern", "ets", "nas", "tes", "tts", "and", "end", "het", "ing", "nad", "ades",
    "ande", "ende", "arna", "erna", "orna", "ning", "ares", "iska", "isk", "andet", "andes",
    "endet", "arnas", "ernas", "ornas", "heten", "ingen", "ingar", "nader", "ningen", "ningar",
)  # fmt: skip


@lru_cache(maxsize=50_000)
def same_word(asked: str, head: str, length: int) -> bool:
    """Say whether two words of one folded stem have it in the same letters: svår is not svar.

    Somebody without å, ä and ö on the keyboard is understood where no other word is meant.
    """
    if _other_letters(asked, head) or _other_noun(asked, head):
        return False
    if _is_doer(asked) != _is_doer(head) or (
        length <= _SHORT_STEM and _is_quality(asked) != _is_quality(head)
    ):
        return False
    if asked[length:].startswith(_ADJECTIVAL) != head[length:].startswith(_ADJECTIVAL):
        return False
    if length <= _SHORT_STEM and not _roots(asked) & _roots(head):
        return False
    if asked[:length] == head[:length]:
        return True
    return asked.isascii() and frequency(asked) < _COMMON


def _other_letters(asked: str, head: str) -> bool:
    """Tell "första" from "förstå", which are one word only without any of their letters."""
    return asked != head and fold(asked) == fold(head) and not asked.isascii()


def _other_noun(asked: str, head: str) -> bool:
    """Tell "papper" from "pappa": no noun in -a, which is no verb, has a form in -er."""
    root = _OF_A.sub("", head)
    return (
        root != head
        and asked == f"{root}er"
        and not any(frequency(root + past) >= _KNOWN for past in ("te", "de", "ade"))
    )


def _is_doer(word: str) -> bool:
    """Tell who does something from doing it: "lärare" and "lära" have one stem."""
    root = _DOER.sub("", word)
    if root == word or len(root) < 2:
        return False
    return frequency(root + "are") >= _KNOWN and not is_adjective(root + "are")


def _is_quality(word: str) -> bool:
    """Tell "nyhet" from "ny", which have one stem; of longer words both mean the same."""
    return "het" in word[2:]


@lru_cache(maxsize=50_000)
def _roots(word: str) -> frozenset[str]:
    """Give what a word may be an inflection of, folded: "bilarna" of "bil", "balans" not of it."""
    folded = fold(word)
    return frozenset([folded]) | frozenset(
        folded.removesuffix(ending)
        for ending in _INFLECTIONS
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST_ROOT
    )
