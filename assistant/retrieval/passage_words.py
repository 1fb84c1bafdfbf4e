"""A passage as the reranker reads it: the numbers of its words, by statement and heading.

What was read is kept while it stays among what was read last: reading fifty passages anew for
each question was most of what a question cost.
"""

import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np

from assistant.indexing.encoders.encoder import Encoder
from assistant.language.folding import fold
from assistant.language.tokens import words
from assistant.records.documents import Passage
from assistant.retrieval.lexicon import Lexicon, Numbers

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\Wa-zåäö])|\n+")
# Passages whose words are kept.
_PASSAGES = 4_096
# Words learned at once, so that a question waits a few milliseconds for its turn.
_AT_ONCE = 200

_Texts = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class PassageWords:
    """What the reranker compares a question with; words as numbers of a lexicon.

    Each stretch begins with word 0, which is empty, so that no stretch is.

    Attributes:
        body: The words of each statement, one stretch after the other.
        starts: Where each statement begins in it.
        heading: The words of the headings below the document's title, with the topic.
        title: Those of the document's title, with speaker and goals.
        order: Stems of the body as they follow each other, by their numbers.
        heading_stems, title_stems: The stems of heading and title, each once.
        years: Words of four digits in body and headings.
        text: The body as it is read.
    """

    body: Numbers
    starts: Numbers
    heading: Numbers
    title: Numbers
    order: Numbers
    heading_stems: frozenset[int]
    title_stems: frozenset[int]
    years: frozenset[str]
    text: str

    @property
    def folded(self) -> str:
        """Give the body folded, for patterns of values; few questions ask for them."""
        return fold(self.text)


class PassageReader:
    """Passages in the numbers of a lexicon; safe for many threads."""

    def __init__(self, encoder: Encoder | None = None) -> None:
        """Begin with an empty lexicon.

        Args:
            encoder: Asked for the vectors of words where it knows words; None for none.
        """
        self.lexicon = Lexicon(encoder)
        self._lock = Lock()
        self._read: OrderedDict[_Texts, PassageWords] = OrderedDict()

    def learn(self, written: Sequence[str]) -> None:
        """Number words before any passage with them is read."""
        for start in range(0, len(written), _AT_ONCE):
            with self._lock:
                self.lexicon.learn(written[start : start + _AT_ONCE])

    def read(self, passages: Sequence[Passage]) -> tuple[PassageWords, ...]:
        """Give the words of passages, in their order."""
        keys = [_texts(passage) for passage in passages]
        with self._lock:
            missing = [key for key in dict.fromkeys(keys) if key not in self._read]
            self._take(missing)
            found = tuple(self._read[key] for key in keys)
            for key in keys:
                self._read.move_to_end(key)
            while len(self._read) > _PASSAGES:
                self._read.popitem(last=False)
        return found

    def _take(self, missing: Sequence[_Texts]) -> None:
        cut = [
            ([words(part) for part in _sentences(text)], words(headings), words(title))
            for text, headings, title in missing
        ]
        self.lexicon.learn(
            word for body, over, top in cut for part in (*body, over, top) for word in part
        )
        for key, (body, over, top) in zip(missing, cut, strict=True):
            self._read[key] = self._words_of(key[0], body, over, top)

    def _words_of(
        self, text: str, body: Sequence[list[str]], over: list[str], top: list[str]
    ) -> PassageWords:
        cut = self.lexicon.cut
        order: list[int] = []
        stretches: list[int] = []
        starts: list[int] = []
        seen: set[int] = set()
        for part in body:
            numbers, stems = cut(part)
            order += stems
            starts.append(len(stretches))
            stretches += dict.fromkeys((0, *numbers))
            seen.update(numbers)
        heading, heading_stems = cut(over)
        title, title_stems = cut(top)
        return PassageWords(
            body=np.array(stretches, np.int64),
            starts=np.array(starts, np.int64),
            heading=_stretch(heading),
            title=_stretch(title),
            order=np.array(order, np.int64),
            heading_stems=frozenset(heading_stems),
            title_stems=frozenset(title_stems),
            years=frozenset(self.lexicon.years(seen.union(heading))),
            text=text,
        )


def _stretch(numbers: Sequence[int]) -> Numbers:
    return np.array(list(dict.fromkeys((0, *numbers))), np.int64)


def _texts(passage: Passage) -> _Texts:
    speaker = str(passage.speaker) if passage.speaker else ""
    headings = "\n".join((*passage.context[1:], passage.topic or ""))
    return passage.text, headings, "\n".join((*passage.context[:1], speaker, *passage.goals))


def _sentences(text: str) -> list[str]:
    return [part for part in _SENTENCE.split(text) if part.strip()] or [""]
