"""Draw pairs of texts that belong together: what a reader may ask, and what answers it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.training.store import Bags, Numbers, joined

# Longest stretch of a paragraph that is looked at, in pieces: a slide's section, not a page.
WINDOW = 96
# How often a passage, and a question, is drawn from the damaged copy.
DAMAGED_PASSAGES, DAMAGED_QUESTIONS = 0.3, 0.1
# How often the sentence asked with is taken out of its paragraph; left in, it teaches that words
# repeated count.
LEAVE = 0.8
# Clusters that a batch of hard negatives is drawn from.
TOGETHER = 12


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs by position, and the group that tells false negatives: pairs of one group are alike."""

    questions: Bags
    passages: Bags
    groups: Numbers


@dataclass(frozen=True, slots=True)
class Shelf:
    """The training texts cut to pieces, sentence by sentence, in order.

    Attributes:
        clean, damaged: The same sentences, whole and as a poor reading of them.
        english: What an English reader would ask with for each sentence; may be empty.
        paragraphs: `(n_paragraphs + 1,)`, first sentence of each.
        documents: `(n_paragraphs,)`, the document of each paragraph.
        subjects: The subject lines; `subject_of` names the document of each.
        own: Pairs of our own writing: English first, Swedish second; `own_groups` tells alike.
    """

    clean: Bags
    damaged: Bags
    english: Bags
    paragraphs: Numbers
    documents: Numbers
    subjects: Bags
    subject_of: Numbers
    own: tuple[Bags, Bags]
    own_groups: Numbers


class Drawing:
    """Draws batches from a shelf; the same seed gives the same batches."""

    def __init__(
        self, shelf: Shelf, shares: Mapping[str, float], seed: int, clusters: Sequence[Numbers] = ()
    ) -> None:
        """Take what to draw from.

        Args:
            shelf: The texts.
            shares: Of a batch, by kind of pair; they sum to 1.
            seed: Of all draws.
            clusters: Paragraphs of documents alike, together.
        """
        self._shelf = shelf
        self._clusters = clusters
        self._shares = shares
        self._random = np.random.default_rng(seed)
        self._first = np.searchsorted(shelf.documents, np.arange(shelf.documents.max() + 2))
        self._kinds: dict[str, Callable[[Numbers], Pairs]] = {
            "subject": self._subject,
            "neighbour": self._neighbour,
            "sentence": self._sentence,
            "english": self._english,
            "own": self._own,
        }

    def batch(self, size: int, *, alike: bool) -> Pairs:
        """Give `size` pairs of all kinds, from all documents or from a few clusters alike."""
        pool = np.arange(len(self._shelf.documents))
        if alike and self._clusters:
            together = min(TOGETHER, len(self._clusters))
            chosen = self._random.choice(len(self._clusters), together, replace=False)
            pool = np.concatenate([self._clusters[cluster] for cluster in chosen])
        drawn = []
        for kind, share in self._shares.items():
            count = round(size * share)
            if count:
                drawn.append(self._kinds[kind](self._random.choice(pool, count)))
        return Pairs(
            joined([pairs.questions for pairs in drawn]),
            joined([pairs.passages for pairs in drawn]),
            np.concatenate([pairs.groups for pairs in drawn]),
        )

    def _subject(self, paragraphs: Numbers) -> Pairs:
        shelf = self._shelf
        chosen = self._random.integers(0, len(shelf.subjects), len(paragraphs))
        documents = shelf.subject_of[chosen]
        first, last = self._first[documents], self._first[documents + 1]
        paragraph = self._random.integers(first, np.maximum(last, first + 1))
        return Pairs(shelf.subjects.take(chosen), self._passages(paragraph), documents)

    def _neighbour(self, paragraphs: Numbers) -> Pairs:
        documents = self._shelf.documents
        following = np.minimum(paragraphs + 1, len(documents) - 1)
        following = np.where(documents[following] == documents[paragraphs], following, paragraphs)
        questions = self._thin(self._passages(paragraphs), 0.3, 1.0)
        return Pairs(questions, self._passages(following), documents[paragraphs])

    def _sentence(self, paragraphs: Numbers) -> Pairs:
        sentences = self._one_sentence(paragraphs)
        source = self._copy(DAMAGED_QUESTIONS)
        questions = self._thin(source.take(sentences), 0.25, 1.0)
        passages = self._passages(paragraphs, without=sentences)
        return Pairs(questions, passages, self._shelf.documents[paragraphs])

    def _english(self, paragraphs: Numbers) -> Pairs:
        sentences = self._one_sentence(paragraphs)
        questions = self._thin(self._shelf.english.take(sentences), 0.4, 1.0)
        half = len(paragraphs) // 2
        alone = self._copy(DAMAGED_PASSAGES).take(sentences[:half])
        passages = joined([alone, self._passages(paragraphs[half:])])
        return Pairs(questions, passages, self._shelf.documents[paragraphs])

    def _own(self, paragraphs: Numbers) -> Pairs:
        english, swedish = self._shelf.own
        chosen = self._random.integers(0, len(english), len(paragraphs))
        groups = -1 - self._shelf.own_groups[chosen]
        return Pairs(english.take(chosen), swedish.take(chosen), groups)

    def _one_sentence(self, paragraphs: Numbers) -> Numbers:
        starts = self._shelf.paragraphs
        return self._random.integers(starts[paragraphs], starts[paragraphs + 1])

    def _passages(self, paragraphs: Numbers, without: Numbers | None = None) -> Bags:
        """Give a window of each paragraph, without one sentence where another is left."""
        copy = self._copy(DAMAGED_PASSAGES)
        first, last = self._shelf.paragraphs[paragraphs], self._shelf.paragraphs[paragraphs + 1]
        starts, stops = copy.ends[first], copy.ends[last]
        if without is not None:
            # The sentence stays in now and then: a question often repeats its answer's words.
            leave = self._random.random(len(paragraphs)) < LEAVE
            before = copy.ends[without] - starts >= stops - copy.ends[without + 1]
            stops = np.where(leave & before, copy.ends[without], stops)
            starts = np.where(leave & ~before, copy.ends[without + 1], starts)
            empty = stops <= starts
            starts = np.where(empty, copy.ends[first], starts)
            stops = np.where(empty, copy.ends[last], stops)
        room = np.maximum(stops - starts - WINDOW, 0)
        starts = starts + (self._random.random(len(room)) * (room + 1)).astype(np.int64)
        return copy.ranges(starts, np.minimum(stops, starts + WINDOW))

    def _thin(self, bags: Bags, fewest: float, most: float) -> Bags:
        """Leave a share of each text's pieces, as a person asks with a few of the words."""
        shares = self._random.uniform(fewest, most, len(bags))[bags.owners()]
        return bags.keep(self._random.random(len(bags.pieces)) < shares)

    def _copy(self, damaged: float) -> Bags:
        return self._shelf.damaged if self._random.random() < damaged else self._shelf.clean


def alike(groups: Numbers) -> NDArray[np.bool_]:
    """Mark the pairs of different rows that must not count as each other's negatives."""
    same: NDArray[np.bool_] = groups[:, None] == groups[None, :]
    np.fill_diagonal(same, val=False)
    return same
