"""Tell whether a claim swaps who does what to whom, and where something goes from and to."""

import re
from collections.abc import Sequence

from assistant.answering.rephrasing.grounds import Says
from assistant.language import fold, is_function_word, words
from assistant.language.verbs import is_verb

# What something comes from, goes to, is done by, on whose behalf, and what it is compared with.
_PHRASES = {
    name: re.compile(
        rf"\b(?:{said})\s+(?:the\s+|den\s+|det\s+|de\s+)?([^\W\d_][\w&-]*(?:\s[^\W\d_][\w&-]*)?)",
        re.IGNORECASE,
    )
    for name, said in (
        ("from", "från|from"),
        ("to", "till(?! följd| och med)|to"),
        ("behalf", "på uppdrag av|on behalf of"),
        ("by", "(?<!uppdrag )(?<!följd )av|by"),
        ("than", "än|than"),
    )
}


def swapped(claim: str, stated: Sequence[str], says: Says) -> str | None:
    """Give the word of a claim that stands in another role than its statements give it.

    Args:
        claim, stated: A clause, and the clauses that it rests on.
        says: Whether a text says a word, in its own language or another.
    """
    told = [pair for text in stated for pair in _related(text)]
    return _misrelated(claim, told, says) or next(
        (name for text in stated if (name := _turned_round(claim, text, says))), None
    )


def _misrelated(claim: str, told: Sequence[tuple[str, str]], says: Says) -> str | None:
    for relation, name in _related(claim):
        first = name.split()[0]
        if is_function_word(first, "en") or is_function_word(first, "sv"):
            continue
        said = {
            other for other, part in told
            if (first[:1].isupper() or part[:1].isupper()) and says(part, first)
        }  # fmt: skip
        if said and relation not in said:
            return name
        theirs = [part.split()[0] for other, part in told if other == relation]
        if theirs and not any(says(part, it) for part in theirs for it in (first, name)):
            rest = claim.replace(name, " ")
            if any(says(rest, part) for part in theirs):
                return name
    return None


def _related(text: str) -> list[tuple[str, str]]:
    """Give what a text says that something comes from, goes to or is done by, and which it is."""
    return [
        (relation, hit.group(1))
        for relation, said in _PHRASES.items()
        for hit in said.finditer(text)
    ]


def _turned_round(claim: str, stated: str, says: Says) -> str | None:
    """Find two that stand on the other's side of a verb: "A ger B" for "B ger A"."""
    mine, theirs = words(claim), words(stated)
    if _begins_with_a_phrase(mine) or _begins_with_a_phrase(theirs):
        return None  # The subject may stand after the verb: "I maj invigde kommunen banan".
    for place, verb in enumerate(mine):
        if not _is_active(verb) or verb not in theirs:
            continue
        its = theirs.index(verb)
        before, after = _nouns(mine[:place]), _nouns(mine[place + 1 :])
        first, last = " ".join(_nouns(theirs[:its])), " ".join(_nouns(theirs[its + 1 :]))
        moved = [it for it in before if says(last, it) and not says(first, it)]
        if moved and any(says(first, it) and not says(last, it) for it in after):
            return moved[0]
    return None


def _begins_with_a_phrase(said: Sequence[str]) -> bool:
    return bool(said) and (is_function_word(said[0], "sv") or fold(said[0]) == "tack")


def _is_active(word: str) -> bool:
    return word.islower() and not word.endswith("s") and is_verb(word, "sv")


def _nouns(said: Sequence[str]) -> list[str]:
    return [
        word for word in said
        if not is_function_word(word, "sv") and word.isalpha() and not is_verb(word.lower(), "sv")
    ]  # fmt: skip
