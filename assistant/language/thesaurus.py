"""Look up what words are also called in a vocabulary of thousands of lines, reading few of them.

Only the lines that hold the beginning of a word that is asked are read and analysed, when it is
asked: stemming every headword at the start would take longer than a cold question may.
"""

import threading
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from assistant.language.base_forms import base_form
from assistant.language.folding import fold
from assistant.language.function_words import is_function_word
from assistant.language.likeness import same_word
from assistant.language.stems import root, stem
from assistant.language.thesaurus_file import Entry, read_entry
from assistant.language.tokens import words
from assistant.records.questions import Language

# Infinitives whose other forms are words of grammar: "hur går det".
_LIGHT_VERBS = frozenset({"gå"})
# Letters that a stem leaves off at the most ("möjlig-heterna").
_LONGEST_ENDING = 12
# English stems of more letters may end in one that their words have not ("disabl", "hike").
_SHORTEST_STEM = 2
_BEFORE_A_WORD = " ,\n-"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase also finds, and what is related to it, likeliest first."""

    also: tuple[str, ...] = ()
    related: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.also or self.related)


_NONE = Meaning()


@dataclass(frozen=True, slots=True)
class Term:
    """A word as it is looked up: its base form as written, and the stem of that.

    Attributes:
        passive: It ends as passives and deponents do: "hoppar" is not "hoppas".
        inflected: Its base form is another word: "klubbade" is of "klubba" before it is of "klubb".
    """

    base: str
    stem: str
    function: bool
    passive: bool = False
    inflected: bool = False


class Thesaurus:
    """A vocabulary as text; thread-safe."""

    def __init__(self, lines: Sequence[str | Entry], language: Language) -> None:
        self._lines = lines
        self._language: Language = language
        heads = [fold(_asked(line)) for line in lines]
        self._heads = "\n" + "\n".join(heads)
        self._starts = list(accumulate((len(head) + 1 for head in heads), initial=1))
        self._known: dict[str, dict[tuple[str, ...], list[_Sense]]] = {}
        self._lock = threading.Lock()

    def with_entries(self, entries: Sequence[Entry]) -> "Thesaurus":
        """Give a vocabulary that knows these too, after its own."""
        return Thesaurus((*self._lines, *entries), self._language)

    def meaning(self, phrase: Sequence[Term]) -> Meaning:
        """Give what a phrase is also called; an empty meaning where nothing is known of it."""
        found = self._senses(phrase)
        senses = [it for it in found if _alike(phrase, it.terms)]
        if not senses:
            return _NONE
        if any(term.inflected for term in phrase):
            senses.sort(key=lambda sense: not _same_base(phrase, sense.terms))
        also = dict.fromkeys(word for sense in senses for word in sense.also)
        related = dict.fromkeys(word for sense in senses for word in sense.related)
        return Meaning(tuple(also), tuple(word for word in related if word not in also))

    def entries(self) -> Iterator[Entry]:
        """Read all lines, in order."""
        return (line if isinstance(line, Entry) else read_entry(line) for line in self._lines)

    def _senses(self, phrase: Sequence[Term]) -> Sequence["_Sense"]:
        key = tuple(term.stem for term in phrase)
        with self._lock:
            if key[0] not in self._known:
                self._known[key[0]] = self._read(key[0])
            return self._known[key[0]].get(key, ())

    def _read(self, first: str) -> dict[tuple[str, ...], list["_Sense"]]:
        """Read the lines with a headword whose first word has this stem, by headword."""
        found: dict[tuple[str, ...], list[_Sense]] = {}
        for number in self._with(self._written(root(first))):
            line = self._lines[number]
            entry = line if isinstance(line, Entry) else read_entry(line)
            for headword in entry.headwords:
                terms = headword_terms(headword, self._language)
                if terms and terms[0].stem == first:
                    sense = _Sense(terms, entry.meanings(headword), entry.related)
                    found.setdefault(tuple(term.stem for term in terms), []).append(sense)
        return found

    def _written(self, first: str) -> str:
        """Give what all words of a stem begin with: that of "safety" is "safeti"."""
        return first[:-1] if self._language == "en" and len(first) > _SHORTEST_STEM else first

    def _with(self, beginning: str) -> Iterator[int]:
        last, at = -1, self._heads.find(beginning)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            begins = self._heads[at - 1] in _BEFORE_A_WORD
            if begins and number != last and self._ends_soon(at + len(beginning)):
                last = number
                yield number
            at = self._heads.find(beginning, at + 1)

    def _ends_soon(self, at: int) -> bool:
        """Say whether no more than an inflection follows: "ko" begins "kommunstyrelsen" too."""
        rest = self._heads[at : at + _LONGEST_ENDING]
        return len(rest) < _LONGEST_ENDING or not rest.isalpha()


@dataclass(frozen=True, slots=True)
class _Sense:
    terms: tuple[Term, ...]
    also: tuple[str, ...]
    related: tuple[str, ...]


def headword_terms(headword: str, language: Language) -> tuple[Term, ...]:
    """Give what of a headword must be asked.

    Small words between two of content may be left out or others; beside a single one they make
    the phrase ("out of work" is not "work").
    """
    terms = tuple(term_of(word, language) for word in words(headword))
    content = tuple(term for term in terms if not term.function)
    return content if len(content) > 1 else terms


@lru_cache(maxsize=50_000)
def term_of(word: str, language: Language) -> Term:
    """Give a word as it is looked up."""
    plain = word.replace("’", "'").split(":")[0].removesuffix("'s").lower()
    base = base_form(plain) if language == "sv" else plain
    function = is_function_word(word, language) or base in _LIGHT_VERBS
    return Term(base, stem(fold(base), language), function, plain.endswith("s"), base != plain)


def _asked(line: str | Entry) -> str:
    """Give the part of a line that is asked with."""
    if isinstance(line, Entry):
        return ", ".join(line.headwords)
    return line.partition("~")[0].partition("=")[0]


def _same_base(asked: Sequence[Term], head: Sequence[Term]) -> bool:
    return all(a.base == h.base for a, h in zip(asked, head, strict=True))


def _alike(asked: Sequence[Term], head: Sequence[Term]) -> bool:
    return all(
        same_word(a.base, h.base, len(root(a.stem)))
        and (a.passive or not (h.passive and h.base.endswith("as")))
        for a, h in zip(asked, head, strict=True)
    )
