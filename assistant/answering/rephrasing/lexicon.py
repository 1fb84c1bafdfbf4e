"""By which other words a claim may say what a statement says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from assistant.answering.evidence.alignment import content_words
from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.matching import ENOUGH, phrase_match
from assistant.answering.evidence.values import values
from assistant.answering.rephrasing.telling import turns
from assistant.language import Glossary, is_function_word, words
from assistant.language.synonyms import near_words
from assistant.records.questions import Language

# Words of the longest phrase that is looked up whole ("upper secondary school").
_LONGEST = 3
# Cosine of two words from which one is taken to say the other, where no list knows them.
ALIKE: dict[Language, float] = {"sv": 0.45, "en": 0.35}

Translate = Callable[[str, Language], Sequence[str]]
Likeness = Callable[[str, Sequence[str]], float]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Says whether words mean the same; safe for threads.

    Attributes:
        translate: Gives what else a word or phrase of a language is called in the documents'.
        likeness: Cosine of a word, in either language, with the nearest of some Swedish ones.
    """

    translate: Translate
    likeness: Likeness

    def content(self, text: str, language: Language) -> list[str]:
        """Give a text's words, and phrases that mean one thing, without grammar and values.

        What only turns a meaning ("minskade", "inte") says nothing of what the text is about.
        """
        terms: list[str] = []
        said = words(_without_values(text))
        place = 0
        while place < len(said):
            length = self._phrase_length(said[place:], language)
            term = " ".join(said[place : place + length])
            if length > 1 or not (is_function_word(term, language) or turns(term)):
                terms.append(term)
            place += length
        return terms

    def says(self, text: str, term: str, language: Language) -> bool:
        """Say whether a text has a term: the word itself, a form of it, or what means the same."""
        if self.has(text, term, language):
            return True
        held = bag(text)
        if language == "sv" and any(
            phrase_match(near, held) >= ENOUGH for near in near_words(term)
        ):
            return True
        return term.islower() and self.likeness(term, content_words(text)) >= ALIKE[language]

    def has(self, text: str, term: str, language: Language) -> bool:
        """Say whether a text has a word itself, a form of it or its translation."""
        held = bag(text)
        plain = term.removesuffix("'s").removesuffix("’s")
        forms = (plain, plain.removesuffix("s"), *self.translate(plain, language))
        return (
            any(phrase_match(form, held) >= ENOUGH for form in forms if form)
            or bag(plain).stems <= held.stems
        )

    def _phrase_length(self, said: Sequence[str], language: Language) -> int:
        """Give how many of the first words make a phrase that is known; 1 if none do."""
        if language == "en":
            for length in range(min(_LONGEST, len(said)), 1, -1):
                if self.translate(" ".join(said[:length]), language):
                    return length
        return 1


def make_lexicon(glossary: Glossary, likeness: Likeness) -> Lexicon:
    """Make a lexicon of the glossary's words and an encoder's likeness of words."""
    return Lexicon(partial(_translated, glossary), likeness)


def _translated(glossary: Glossary, term: str, language: Language) -> tuple[str, ...]:
    """Give what else a word or a phrase is called; nothing for a part of the phrase."""
    found = (it for it in glossary.widen([term], language) if it.term == term)
    return tuple(form for it in found for form in it.also)


def _without_values(text: str) -> str:
    """Give a text with its figures, dates and sums blanked out, each character in its place."""
    told = list(text)
    for value in values(text):
        told[value.start : value.end] = " " * (value.end - value.start)
    return "".join(told)
