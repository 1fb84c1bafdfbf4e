"""The glossary: what else a question's words are called, in the documents' language."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from assistant.language.folding import fold
from assistant.language.function_words import is_function_word
from assistant.language.glossary_file import GlossaryFile, read_glossary_file
from assistant.language.stems import stem
from assistant.language.tokens import words
from assistant.language.vocabulary import aspect_words, english_vocabulary, everyday_vocabulary
from assistant.records.documents import Aspect
from assistant.records.questions import Language, Widening

_Key = tuple[str, ...]
_LONGEST = 5
# Occurrences a billion words (log10) from which a lower-case "est" is the word, not the EST.
_COMMON = 3.5


@dataclass(frozen=True, slots=True)
class Glossary:
    """What words are also called; made by `load`, never changed.

    Keys are stems of the content words of an entry, so that inflected forms and entries with
    other small words meet.
    """

    short: dict[str, tuple[str, ...]]
    alike: dict[Language, dict[_Key, tuple[str, ...]]]
    signs: dict[Language, dict[_Key, Aspect]]

    @classmethod
    def load(cls, path: Path) -> "Glossary":
        """Read staff's glossary and put our vocabulary under it.

        Raises:
            CorpusError: The file has a fault; the message names entry, fault and fix.
        """
        return _loaded(path, path.stat().st_mtime_ns if path.exists() else 0)

    def widen(self, terms: Sequence[str], language: Language) -> tuple[Widening, ...]:
        """Give what each term, and each phrase that neighbouring terms make, also matches.

        Args:
            terms: Content words in the question's order; a term may be a phrase.
            language: The question's.

        Returns:
            One for each term or phrase that the glossary knows, longest phrases first at each
            place. Empty where it knows none.
        """
        flat = [word for term in terms for word in words(term)]
        found: dict[str, Widening] = {}
        for start in range(len(flat)):
            for end in range(min(len(flat), start + _LONGEST), start, -1):
                term = " ".join(flat[start:end])
                also = self._also(flat[start:end], language)
                if also and term not in found:
                    found[term] = Widening(term, also)
        return tuple(found.values())

    def expansion(self, abbreviation: str) -> tuple[str, ...]:
        """Give what an abbreviation stands for; empty where the glossary does not say."""
        return self.short.get(fold(abbreviation), ())

    def aspects(self, text: str, language: Language) -> tuple[Aspect, ...]:
        """Give the aspects that a question asks for, in the order of its words."""
        flat = words(text)
        stems = _stems(flat, language)
        found: dict[Aspect, None] = {}
        start = 0
        while start < len(stems):
            end = self._sign_end(flat, stems, start, language)
            if (aspect := self.signs[language].get(stems[start:end])) is not None:
                found[aspect] = None
            start = end
        return tuple(found)

    def translate(self, text: str) -> tuple[str, ...]:
        """Give the Swedish for an English text, phrase by phrase, likeliest meaning of each.

        Words that the glossary does not know stay as they are; function words are left out.
        """
        flat = [word for word in words(text) if not is_function_word(word, "en")]
        found: list[str] = []
        start = 0
        while start < len(flat):
            for end in range(min(len(flat), start + _LONGEST), start, -1):
                also = self._also(flat[start:end], "en")
                if also or end == start + 1:
                    found.append(also[0] if also else flat[start])
                    start = end
                    break
        return tuple(found)

    def _sign_end(self, flat: Sequence[str], stems: _Key, start: int, language: Language) -> int:
        """Give where the longest known phrase ends: a planning committee asks for no plans."""
        for end in range(min(len(stems), start + _LONGEST), start + 1, -1):
            named = _key(flat[start:end], language) in self.alike[language]
            names = named and not any(is_function_word(word, language) for word in flat[start:end])
            if stems[start:end] in self.signs[language] or names:
                return end
        return start + 1

    def _also(self, phrase: Sequence[str], language: Language) -> tuple[str, ...]:
        also = list(self.alike[language].get(_key(phrase, language), ()))
        if len(phrase) == 1 and _reads_as_abbreviation(phrase[0]):
            also += self.expansion(phrase[0].split(":")[0])
        written = fold(" ".join(phrase))
        return tuple(dict.fromkeys(word for word in also if fold(word) != written))


@lru_cache(maxsize=8)
def _loaded(path: Path, changed: int) -> Glossary:  # noqa: ARG001 - part of the cache's key
    return _glossary(read_glossary_file(path))


def _glossary(file: GlossaryFile) -> Glossary:
    alike: dict[Language, dict[_Key, tuple[str, ...]]] = {"sv": {}, "en": {}}
    for english, swedish in (*file.english, *english_vocabulary()):
        _add(alike["en"], _key(words(english), "en"), swedish)
    for everyday, formal in everyday_vocabulary():
        _add(alike["sv"], _key(words(everyday), "sv"), formal)
    for group in file.synonyms:
        for word in group:
            others = tuple(other for other in group if other != word)
            _add(alike["sv"], _key(words(word), "sv"), others)
    for short, meanings in file.abbreviations:
        for meaning in meanings:
            _add(alike["sv"], _key(words(meaning), "sv"), (short,))
    return Glossary(
        short={fold(short): meanings for short, meanings in file.abbreviations},
        alike=alike,
        signs=_signs(file),
    )


def _signs(file: GlossaryFile) -> dict[Language, dict[_Key, Aspect]]:
    signs: dict[Language, dict[_Key, Aspect]] = {"sv": {}, "en": {}}
    # Staff's words come last, and win.
    for aspect, language, listed in (*aspect_words(), *file.aspects):
        for phrase in listed:
            signs[language][_stems(words(phrase), language)] = aspect
    return signs


def _add(index: dict[_Key, tuple[str, ...]], key: _Key, also: tuple[str, ...]) -> None:
    if key:
        index[key] = tuple(dict.fromkeys(index.get(key, ()) + also))


def _key(phrase: Sequence[str], language: Language) -> _Key:
    content = [word for word in phrase if not is_function_word(word, language)]
    return _stems(content or phrase, language)


def _stems(phrase: Sequence[str], language: Language) -> _Key:
    return tuple(stem(fold(word).split(":")[0].removesuffix("'s"), language) for word in phrase)


def _reads_as_abbreviation(word: str) -> bool:
    if word.isupper():
        return True
    from wordfreq import zipf_frequency

    return max(zipf_frequency(word, "sv"), zipf_frequency(word, "en")) < _COMMON
