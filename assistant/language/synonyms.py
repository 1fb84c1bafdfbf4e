"""Say what a Swedish word may also be called, by synonyms that many people voted on.

They are nearer to everyday speech than our own lists, and less sure: a word has its synonyms in all
of its meanings. What they find is near what is asked for, and proves it less than the word itself.
"""

from functools import lru_cache
from importlib.resources import files

from assistant.language.compounds import compound_parts
from assistant.language.derivation import derived, halves, undefined
from assistant.language.folding import fold
from assistant.language.function_words import is_function_word
from assistant.language.thesaurus import Thesaurus, term_of

# Letters from which the head of a compound is swapped for its synonyms.
_LONG_HEAD = 5
_SHORTEST = 3


@lru_cache(maxsize=20_000)
def near_words(word: str) -> tuple[str, ...]:
    """Give what a word may also be called; nothing of words of grammar and of what is unknown.

    A noun made of a verb is called what the verb is, and a compound what its head is, said of the
    same: "plogfirman" is "plog företag".
    """
    if len(word) < _SHORTEST or not word.isalpha() or is_function_word(word, "sv"):
        return ()
    if known := _known(word):
        return known
    plain = term_of(word, "sv").base
    for kin in (*undefined(plain), *derived(plain)):
        if known := _known(kin):
            return known
    return _by_head(plain)


def _by_head(word: str) -> tuple[str, ...]:
    """Give a compound with its head called otherwise, each as a phrase of two words."""
    for modifier, head in halves(word):
        parts = compound_parts(fold(modifier + head))
        whole = len(head) >= _LONG_HEAD and bool(parts) and fold(head).startswith(parts[-1])
        if whole and (known := near_words(head)):
            return tuple(f"{modifier} {other}" for other in known if " " not in other)
    return ()


def _known(word: str) -> tuple[str, ...]:
    return _thesaurus().meaning((term_of(word, "sv"),)).also


@lru_cache(maxsize=1)
def _thesaurus() -> Thesaurus:
    text = (files(__package__) / "synlex.txt").read_text(encoding="utf-8")
    return Thesaurus([line for line in text.splitlines() if not line.startswith("#")], "sv")
