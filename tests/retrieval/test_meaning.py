import numpy as np
import pytest

from assistant.records.documents import Passage
from assistant.records.places import Locator
from assistant.records.questions import Query
from assistant.retrieval.needs import question_needs
from assistant.retrieval.passage_words import PassageReader
from assistant.retrieval.reading import read
from assistant.retrieval.understanding.vocabulary import NoWords
from tests.indexing.fakes import FakeEncoder

DIRECTIONS = {"bil": (1, 0, 0), "fordon": (1, 0.2, 0), "trad": (0, 1, 0), "sjo": (0, 0, 1)}


class ThreeWords(FakeEncoder):
    """Knows a few words by their direction; others point nowhere."""

    dimension = 3

    def encode_words(self, words):
        return np.array([DIRECTIONS.get(word, (0, 0, 0)) for word in words], np.float32)


def passage(text):
    return Passage(text, "d", Locator("page", 1, None, 1), ("Plan",), text, ())


def reading(encoder, *texts):
    query = Query("bil", "bil", "sv", "fact", terms=("bil",))
    needs = question_needs(query, NoWords(), 10)
    vector = np.array([1, 0, 0], np.float32)
    return read(needs, [passage(text) for text in texts], PassageReader(encoder), vector)


def test_a_word_of_the_same_meaning_comes_near():
    seen = reading(ThreeWords(), "Fordon vid sjö.", "Träd vid sjö.")

    assert seen.meant[0, 0] == pytest.approx(1 / np.sqrt(1.04), abs=1e-3)
    assert seen.meant[1, 0] == 0.0


def test_the_statement_nearest_the_question_counts():
    seen = reading(ThreeWords(), "Träd. Fordon.", "Träd fordon.")

    assert seen.said[0] > seen.said[1] > 0


def test_an_encoder_that_knows_only_texts_says_nothing_of_words():
    seen = reading(FakeEncoder(), "Fordon.")

    assert seen.meant.tolist() == [[0.0]]
    assert seen.said.tolist() == [0.0]
