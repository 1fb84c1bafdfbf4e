"""Say how like a statement is to a sentence that was pasted: has this been said before?"""

from difflib import SequenceMatcher
from typing import Literal, TypeAlias

Likeness: TypeAlias = Literal["identical", "nearly", "other_words"]

SENTENCE = 8  # words from which a search is a sentence, as the search itself reads it
NEARLY = 0.85  # share of characters in the same order; a word or two differ in a sentence


def likeness(pasted: str, statement: str) -> Likeness | None:
    """Give how like the two are; None where a few words were searched for, or a phrase."""
    if len(pasted.split()) < SENTENCE or '"' in pasted:
        return None
    ours, theirs = _bare(pasted), _bare(statement)
    if ours == theirs:
        return "identical"
    ratio = SequenceMatcher(None, ours, theirs, autojunk=False).ratio()
    return "nearly" if ratio >= NEARLY else "other_words"


def _bare(text: str) -> str:
    """Leave out case, punctuation and spacing."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())
