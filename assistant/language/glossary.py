"""The glossary: what else a question's words are called, in the documents' language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from assistant.language.aspect_signs import AspectSigns
from assistant.language.folding import fold
from assistant.language.frequency import frequency
from assistant.language.function_words import is_function_word
from assistant.language.glossary_file import GlossaryFile, read_glossary_file
from assistant.language.making import made_of
from assistant.language.particles import parted_verbs
from assistant.language.phrases import distinct, stretches
from assistant.language.thesaurus import Meaning, Thesaurus, term_of
from assistant.language.thesaurus_file import Entry
from assistant.language.tokens import words
from assistant.language.vocabulary import aspect_words, english_lines, swedish_lines
from assistant.records.documents import Aspect
from assistant.records.questions import Language, Widening

# Words of the longest English phrase that is put in Swedish.
_LONGEST = 7
# Occurrences a billion words (log10) from which a lower-case "est" is the word, not the EST.
_COMMON = 3.5
# Of what is known of a word, this much is taken: the likeliest stands first.
_MOST_ALSO, _MOST_RELATED = 16, 6


@dataclass(frozen=True, slots=True)
class Glossary:
    """What words are also called; made by `load`, never changed."""

    short: dict[str, tuple[str, ...]]
    alike: dict[Language, Thesaurus]
    signs: AspectSigns

    @classmethod
    def load(cls, path: Path) -> "Glossary":
        """Read staff's glossary and put our vocabulary under it.

        Raises:
            CorpusError: The file has a fault; the message names entry, fault and fix.
        """
        return _loaded(path, path.stat().st_mtime_ns if path.exists() else 0)

    def with_abbreviations(self, told: Sequence[tuple[str, str]]) -> "Glossary":
        """Give a glossary that also knows short forms that the documents write out themselves.

        Args:
            told: Short form and what it stands for. What staff say of one comes first.
        """
        if not told:
            return self
        short = {key: dict.fromkeys(meanings) for key, meanings in self.short.items()}
        for abbreviation, meaning in told:
            short.setdefault(fold(abbreviation), {})[meaning] = None
        return replace(
            self,
            short={key: tuple(meanings) for key, meanings in short.items()},
            alike={**self.alike, "sv": self.alike["sv"].with_entries(_shortened(told))},
        )

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
        parted = parted_verbs(flat) if language == "sv" else ()
        for phrase in (*(flat[start:end] for start, end in stretches(len(flat))), *parted):
            term = " ".join(phrase)
            meaning = self._meaning(phrase, language)
            if meaning and term not in found:
                found[term] = Widening(
                    term, distinct(meaning.also)[:_MOST_ALSO], meaning.related[:_MOST_RELATED]
                )
        return tuple(found.values())

    def expansion(self, abbreviation: str) -> tuple[str, ...]:
        """Give what an abbreviation stands for; empty where the glossary does not say."""
        return self.short.get(fold(abbreviation), ())

    def aspects(self, text: str, language: Language) -> tuple[Aspect, ...]:
        """Give the aspects that a question asks for, in the order of its words."""
        return tuple(dict.fromkeys(aspect for aspect, _ in self.aspect_phrases(text, language)))

    def aspect_phrases(
        self, text: str, language: Language
    ) -> tuple[tuple[Aspect, tuple[str, ...]], ...]:
        """Give each phrase of a question that asks for an aspect, as its words, with the aspect."""
        return tuple(
            self.signs.phrases(text, language, lambda phrase: bool(self._known(phrase, language)))
        )

    def translate(self, text: str) -> tuple[str, ...]:
        """Give the Swedish for an English text, phrase by phrase, likeliest meaning of each.

        Words that the glossary does not know stay as they are; function words are left out.
        """
        flat = words(text)
        found: list[str] = []
        start = 0
        while start < len(flat):
            end, also = self._longest(flat, start)
            if end > start + 1 or not is_function_word(flat[start], "en"):
                found.append(also[0] if also else flat[start])
            start = end
        return tuple(found)

    def _longest(self, flat: Sequence[str], start: int) -> tuple[int, tuple[str, ...]]:
        for end in range(min(len(flat), start + _LONGEST), start, -1):
            if also := self._meaning(flat[start:end], "en").also:
                return end, also
        return start + 1, ()

    def _meaning(self, phrase: Sequence[str], language: Language) -> Meaning:
        known = self._known(phrase, language)
        plain = len(phrase) == 1 and not is_function_word(phrase[0], language)
        # A name is no compound of what it is made of: "Storgatan", "Kvarnparken".
        if not known and plain and language == "sv" and phrase[0][:1].islower():
            known = made_of(phrase[0], lambda part: self._known((part,), "sv"))
        short: tuple[str, ...] = ()
        if len(phrase) == 1 and _reads_as_abbreviation(phrase[0]):
            short = self.expansion(phrase[0].split(":")[0])
        if not known and not short:
            return known
        written = fold(" ".join(phrase))
        also = dict.fromkeys(word for word in (*known.also, *short) if fold(word) != written)
        return Meaning(tuple(also), known.related)

    def _known(self, phrase: Sequence[str], language: Language) -> Meaning:
        """Look a phrase up: its content words, or all of it where a single one is of content."""
        terms = tuple(term_of(word, language) for word in phrase)
        content = tuple(term for term in terms if not term.function)
        edged = terms[0].function or terms[-1].function
        if not content or (len(content) > 1 and edged):
            return Meaning()
        return self.alike[language].meaning(content if len(content) > 1 else terms)


@lru_cache(maxsize=8)
def _loaded(path: Path, changed: int) -> Glossary:  # noqa: ARG001 - part of the cache's key
    return _glossary(read_glossary_file(path))


def _glossary(file: GlossaryFile) -> Glossary:
    english = tuple(Entry((word,), swedish) for word, swedish in file.english)
    groups = tuple(map(Entry, file.synonyms))
    written_out = ((short, long) for short, meanings in file.abbreviations for long in meanings)
    return Glossary(
        short={fold(short): meanings for short, meanings in file.abbreviations},
        alike={
            "sv": Thesaurus((*groups, *_shortened(written_out), *swedish_lines()), "sv"),
            "en": Thesaurus((*english, *english_lines()), "en"),
        },
        signs=AspectSigns.of(aspect_words(), file.aspects),
    )


def _shortened(told: Iterable[tuple[str, str]]) -> tuple[Entry, ...]:
    """Make entries that give what is written out with its short form."""
    return tuple(Entry((meaning,), (short,)) for short, meaning in told)


def _reads_as_abbreviation(word: str) -> bool:
    if word.isupper():
        return True
    return max(frequency(word), frequency(word, "en", small=True)) < _COMMON
