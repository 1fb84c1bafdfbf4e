"""Say in English what a Swedish sentence is about, word for word by our vocabulary.

No parallel text of the field is ours to train on. A question's words matter more than their
order to a mean of vectors, so a bag of translated words stands in for an English question.
"""

from collections.abc import Iterable
from random import Random

from assistant.language import compound_parts, fold, is_function_word, stem, words

_Key = tuple[str, ...]
_LONGEST = 3
# What people begin and join questions with; without subject, so that it learns to weigh nothing.
OPENINGS = (
    "what", "what are the", "which", "how", "how many", "how does the", "who", "when did the",
    "what does the", "is there any", "tell me about", "what was said about", "why is", "where",
    "what has been done to", "are there", "what is", "what do they say about", "list the", "",
)  # fmt: skip
LINKS = ("the", "of", "in the", "and", "for", "to", "with", "a", "on", "by", "that", "is", "are")
# Shares: words without a translation that stay, small words added, endings varied.
KEPT, LINKED, VARIED = 0.15, 0.3, 0.25


class English:
    """Turns Swedish sentences to bags of English words by a vocabulary."""

    def __init__(self, vocabulary: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self._index: dict[_Key, list[str]] = {}
        for english, meanings in vocabulary:
            for meaning in meanings:
                self._index.setdefault(_key(words(meaning)), []).append(english)

    def say(self, sentence: str, random: Random) -> str:
        """Give an English bag of words for a Swedish sentence; names and figures stay."""
        flat = words(sentence)
        stems = _key(flat)
        said = [random.choice(OPENINGS)] if random.random() < 0.5 else []
        place = 0
        while place < len(flat):
            length, english = self._at(flat, stems, place, random)
            for word in english:
                if random.random() < LINKED:
                    said.append(random.choice(LINKS))
                said.append(_varied(word, random))
            place += length
        return " ".join(said)

    def _at(
        self, flat: list[str], stems: _Key, place: int, random: Random
    ) -> tuple[int, list[str]]:
        """Give how many words were read and what they are in English."""
        for length in range(min(_LONGEST, len(flat) - place), 0, -1):
            known = self._index.get(stems[place : place + length])
            if known:
                return length, [random.choice(known)]
        word = flat[place]
        if is_function_word(word, "sv"):
            return 1, []
        parts = [self._index.get((part,)) for part in compound_parts(fold(word))]
        if parts and all(parts):
            return 1, [random.choice(known) for known in parts if known]
        name = place > 0 and (word[0].isupper() or word[0].isdigit())
        return 1, [word] if name or random.random() < KEPT else []


def _key(flat: list[str]) -> _Key:
    return tuple(stem(fold(word)) for word in flat)


def _varied(english: str, random: Random) -> str:
    """Give the word with another ending now and then: a question may inflect what we list."""
    if random.random() > VARIED or len(english) < 4 or not english.isalpha():
        return english
    if english.endswith("y"):
        return f"{english[:-1]}ies"
    if english.endswith("e"):
        return english + random.choice(("s", "d"))
    return english if english.endswith("s") else english + random.choice(("s", "s", "ed", "ing"))
