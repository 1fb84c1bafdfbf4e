"""Number the words of the passages last read, so that arrays of numbers stand for texts.

A word's stem, grams and vector are found once, and a passage's words once while it stays among
those last read: reading fifty passages anew for each question was most of what a question cost.
"""

import re
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from assistant.indexing.encoder import Encoder, WordEncoder
from assistant.language.analysis import Analysis, analyse
from assistant.language.folding import fold
from assistant.language.tokens import words
from assistant.records.documents import Passage

Numbers = NDArray[np.int64]
Vectors = NDArray[np.float32]
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\Wa-zåäö])|\n+")
# Passages whose words are kept, and words from which all is begun anew (about 1.5 kB a word). With
# fewer words than a corpus uses, a question in ten had to number its passages' words again.
_PASSAGES, _WORDS = 4_096, 49_152
# Words whose vectors there is room for from the start, taken up only as they come: growing copies.
_ROOM = _WORDS + 4_096
# What each kind of term is marked with, so that one table numbers them all.
EXACT, STEM, GRAM = "=", "~", "+"


@dataclass(frozen=True, slots=True)
class PassageWords:
    """What the reranker compares a question with; words as numbers of a lexicon.

    Each stretch begins with word 0, which is empty, so that no stretch is.

    Attributes:
        body: The words of each statement, one stretch after the other.
        starts: Where each statement begins in it.
        heading: The words of the headings below the document's title, with the topic.
        title: Those of the document's title, with speaker and goals.
        order: Stems of the body as they follow each other.
        years: Words of four digits in body and headings.
        folded: The body folded, for patterns of values.
    """

    body: Numbers
    starts: Numbers
    heading: Numbers
    title: Numbers
    order: tuple[str, ...]
    heading_stems: frozenset[str]
    title_stems: frozenset[str]
    years: frozenset[str]
    folded: str


class Lexicon:
    """Words by number; grows as passages are read, safe for many threads."""

    def __init__(self, encoder: Encoder | None = None) -> None:
        """Begin empty.

        Args:
            encoder: Asked for the vectors of words where it knows words; None for none.
        """
        self._encoder = encoder if isinstance(encoder, WordEncoder) else None
        self._lock = Lock()
        self._numbers: dict[str, int] = {}
        self._terms: dict[str, int] = {}
        self._held: list[NDArray[np.int32]] = []
        self._vectors = np.zeros((0, 0), np.float16)
        self._read: OrderedDict[tuple[str, str, str], PassageWords] = OrderedDict()
        self.words: list[str] = []
        self._number([""])

    @property
    def full(self) -> bool:
        """Say whether a new one should be begun."""
        return len(self.words) > _WORDS

    @property
    def knows_meanings(self) -> bool:
        """Say whether words have vectors."""
        return self._encoder is not None

    def read(self, passages: Sequence[Passage]) -> tuple[PassageWords, ...]:
        """Give the words of passages, in their order."""
        keys = [_texts(passage) for passage in passages]
        with self._lock:
            missing = [key for key in dict.fromkeys(keys) if key not in self._read]
            if missing:
                self._number(_every_word(missing))
            for key in missing:
                self._read[key] = self._words_of(*key)
            found = tuple(self._read[key] for key in keys)
            for key in keys:
                self._read.move_to_end(key)
            while len(self._read) > _PASSAGES:
                self._read.popitem(last=False)
        return found

    def columns(self, terms: Iterable[str]) -> Numbers:
        """Give which of some terms each known term is, by number; -1 for none.

        Args:
            terms: Each with the mark of its kind, each once.
        """
        found = np.full(len(self._terms) + 1, -1, np.int64)
        for column, term in enumerate(terms):
            number = self._terms.get(term)
            if number is not None and number < len(found):
                found[number] = column
        return found

    def held(self, numbers: Numbers) -> tuple[Numbers, Numbers]:
        """Give the terms that words are or hold, and for each the row of its word."""
        parts = [self._held[number] for number in numbers.tolist()]
        lengths = np.fromiter(map(len, parts), np.int64, len(parts))
        return np.concatenate(parts), np.repeat(np.arange(len(parts)), lengths)

    def vectors(self, numbers: Numbers) -> Vectors:
        """Give the vectors of words, float32 `(n, dimension)`, not of unit length."""
        return self._vectors[numbers].astype(np.float32)

    def encoded(self, texts: Sequence[str]) -> Vectors:
        """Give the vectors of words that need not be known."""
        if self._encoder is None:
            raise ValueError("this encoder knows no words")
        return self._encoder.encode_words(texts)

    def _number(self, tokens: Iterable[str]) -> None:
        fresh = [token for token in dict.fromkeys(tokens) if token not in self._numbers]
        if not fresh:
            return
        if self._encoder is not None:
            self._keep(self._encoder.encode_words(fresh))
        for token in fresh:
            analysis = _word(token)
            marked = [EXACT + token, *(STEM + stem for stem in analysis.stems)]
            marked += [GRAM + gram for gram in analysis.grams]
            terms = [self._terms.setdefault(term, len(self._terms)) for term in marked]
            self._held.append(np.array(terms, np.int32))
            self._numbers[token] = len(self.words)
            self.words.append(token)

    def _keep(self, vectors: Vectors) -> None:
        """Keep the vectors of the next words, with room for more: rows are taken together."""
        first, end = len(self.words), len(self.words) + len(vectors)
        if end > len(self._vectors):
            grown = np.zeros((max(2 * end, _ROOM), vectors.shape[1]), np.float16)
            grown[:first] = self._vectors[:first].reshape(first, vectors.shape[1])
            self._vectors = grown
        self._vectors[first:end] = vectors

    def _words_of(self, text: str, headings: str, title: str) -> PassageWords:
        parts = [_analysed(part) for part in _sentences(text)]
        stretches = [self._stretch(part.exact) for part in parts]
        over, top = _analysed(headings), _analysed(title)
        lengths = [len(stretch) for stretch in stretches]
        exact = [term for part in (*parts, over) for term in part.exact]
        return PassageWords(
            body=np.concatenate(stretches),
            starts=np.cumsum([0, *lengths[:-1]]),
            heading=self._stretch(over.exact),
            title=self._stretch(top.exact),
            order=tuple(stem for part in parts for stem in part.stems),
            heading_stems=frozenset(over.stems),
            title_stems=frozenset(top.stems),
            years=frozenset(term for term in exact if len(term) == 4 and term.isdigit()),
            folded=fold(text),
        )

    def _stretch(self, tokens: Iterable[str]) -> Numbers:
        return np.array([0, *(self._numbers[token] for token in dict.fromkeys(tokens))], np.int64)


def _texts(passage: Passage) -> tuple[str, str, str]:
    speaker = str(passage.speaker) if passage.speaker else ""
    headings = "\n".join((*passage.context[1:], passage.topic or ""))
    return passage.text, headings, "\n".join((*passage.context[:1], speaker, *passage.goals))


def _sentences(text: str) -> list[str]:
    return [part for part in _SENTENCE.split(text) if part.strip()] or [""]


def _every_word(texts: Iterable[tuple[str, str, str]]) -> Iterable[str]:
    for text, headings, title in texts:
        for part in (*_sentences(text), headings, title):
            yield from _analysed(part).exact


@lru_cache(maxsize=1_024)
def _analysed(text: str) -> Analysis:
    found = [_word(word) for word in words(text)]
    return Analysis(
        tuple(term for word in found for term in word.exact),
        tuple(term for word in found for term in word.stems),
        (),
        (),
    )


@lru_cache(maxsize=50_000)
def _word(word: str) -> Analysis:
    return analyse(word, compounds=False)
