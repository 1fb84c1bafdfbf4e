"""Tell whether a question is Swedish or English."""

from functools import lru_cache

from assistant.language.folding import fold
from assistant.language.frequency import frequency
from assistant.language.function_words import is_function_word
from assistant.language.tokens import words
from assistant.language.vocabulary import english_vocabulary
from assistant.records.questions import Language

# Words of both languages, which tell nothing.
_SHARED_WORDS = "i a an in at on so en att under till for men all far bar hur hade var man den"
_SHARED = frozenset(_SHARED_WORDS.split())
_WEIGHT = 3.0
# Words of both languages lean a little to English, the larger list: budget, region.
_DOUBT = 0.5
_LONGEST_SHORT = 5
# What a word of our vocabulary counts that the list does not know, as log10 a billion words.
_LISTED = 3.0
# Lean to English, of at most 1, from which a word by itself is English: "school", not "special".
_PLAINLY = 0.7


@lru_cache(maxsize=4096)
def question_language(text: str) -> Language:
    """Give the language of a question, Swedish where nothing tells.

    Names and places count for little: "What did Sofie Lindén say?" is English.
    """
    score = 0.0
    for position, word in enumerate(words(text)):
        # An abbreviation is of no language, wherever it stands.
        short = word.isupper() and len(word) <= _LONGEST_SHORT and not text.isupper()
        name = short or (position > 0 and word[:1].isupper())
        score += _leaning(word, name=name)
    return "en" if score > _DOUBT else "sv"


def is_english(word: str) -> bool:
    """Say whether a word by itself is English and hardly Swedish."""
    return word.isalpha() and word.isascii() and _frequency_leaning(word.lower()) >= _PLAINLY


def _leaning(word: str, *, name: bool) -> float:
    """Give how much a word speaks for English, negative for Swedish."""
    folded = fold(word)
    swedish = is_function_word(folded, "sv")
    english = is_function_word(folded, "en")
    if swedish != english and folded not in _SHARED:
        return _WEIGHT if english else -_WEIGHT
    if name or not word.isalpha():
        return 0.0
    letters = -1.0 if folded != word.lower() else 0.0
    return letters + _frequency_leaning(word.lower())


def _frequency_leaning(word: str) -> float:
    english = frequency(word, "en", small=True)
    if not english and word in _headwords():
        english = _LISTED
    return max(-1.0, min(1.0, (english - frequency(word)) / 2))


@lru_cache(maxsize=1)
def _headwords() -> frozenset[str]:
    return frozenset(english.lower() for english, _ in english_vocabulary())
