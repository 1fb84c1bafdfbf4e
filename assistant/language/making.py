"""Say what is known of a word that the vocabulary lacks, by the words that it is made of."""

from collections.abc import Callable
from typing import TypeAlias

from assistant.language.compounds import compound_parts
from assistant.language.derivation import derived, halves, undefined
from assistant.language.folding import fold
from assistant.language.thesaurus import Meaning, term_of

Known: TypeAlias = Callable[[str], Meaning]

# Of what is known of a part, this much is taken: the likeliest stands first.
_MOST = 3
# Letters of the root by which a word is told from what it is also called, and of a head swapped.
_ROOT, _LONG_HEAD = 4, 5


def made_of(word: str, known: Known) -> Meaning:
    """Give what is known of a Swedish word's verb, noun or adjective, or of a compound's parts.

    Args:
        known: Gives what the vocabulary knows of a single word.
    """
    plain = term_of(word, "sv").base
    nouns = (kin for kin in undefined(plain) if term_of(kin, "sv").base == kin)
    for kin in (*nouns, *derived(plain)):
        if meaning := known(kin):
            return Meaning(meaning.also[:_MOST])
    for modifier, head in halves(plain):
        heads = _others(head, known) if _is_head(head, modifier) else ()
        modifiers = _others(modifier, known)
        made = (
            *(f"{modifier} {other}" for other in heads),
            *(f"{other} {head}" for other in modifiers),
            *(f"{one} {other}" for one in modifiers for other in heads),
        )
        if made:
            return Meaning(made)
    return Meaning()


def _others(part: str, known: Known) -> tuple[str, ...]:
    """Give single words that a part of a compound is also called, none of its own root."""
    plain = (other for other in known(part).also if " " not in other)
    return tuple(other for other in plain if part[:_ROOT] not in other.lower())[:_MOST]


def _is_head(head: str, modifier: str) -> bool:
    """Say whether the lexicon parts the compound there too: "verksam-heter" is none."""
    parts = compound_parts(fold(modifier + head))
    return len(head) >= _LONG_HEAD and bool(parts) and fold(head).startswith(parts[-1])
