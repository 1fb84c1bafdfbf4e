"""BM25 over whole words: what a search engine without any language does."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.evaluation.benchmark.beir import JudgedDocument
from assistant.evaluation.benchmark.systems import Ways

ROW = "BM25, words"
K1, B = 1.2, 0.75
_WORD = re.compile(r"\w+")

Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class BuildWords:
    """Builds an index of lower-case words over whole documents, title first."""

    def __call__(self, documents: Sequence[JudgedDocument]) -> Ways:
        return {ROW: Words(documents).best}


class Words:
    """BM25 with k1 1.2 and b 0.75, no stop list.

    Source: Robertson and Zaragoza, 2009, doi:10.1561/1500000019, with Lucene's idf, which is
        never negative.
    """

    def __init__(self, documents: Sequence[JudgedDocument]) -> None:
        self._ids = [document.id for document in documents]
        postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
        lengths = np.zeros(len(documents))
        for place, document in enumerate(documents):
            counts = Counter(_words(f"{document.title} {document.text}"))
            lengths[place] = sum(counts.values())
            for word, count in counts.items():
                postings[word].append((place, count))
        self._length = K1 * (1 - B + B * lengths / max(lengths.mean(), 1))
        self._postings = {word: np.array(own, np.int32) for word, own in postings.items()}

    def best(self, query: str) -> list[str]:
        """Give the ten best documents that hold a word of the query."""
        scores = np.zeros(len(self._ids))
        for word in _words(query):
            if word in self._postings:
                places, gain = self._gain(word)
                scores[places] += gain
        best = np.argsort(-scores, kind="stable")[:10]
        return [self._ids[place] for place in best if scores[place] > 0]

    def _gain(self, word: str) -> tuple[npt.NDArray[np.int32], Array]:
        places, counts = self._postings[word].T
        rarity = np.log(1 + (len(self._ids) - len(places) + 0.5) / (len(places) + 0.5))
        return places, rarity * counts * (K1 + 1) / (counts + self._length[places])


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
