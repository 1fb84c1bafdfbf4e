"""Swedish words that say what an English question says."""

import numpy as np

from assistant.answering.evidence.alignment import Aligner
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.weights import HARD

# A dictionary as an encoder: a word's place is its meaning's.
_MEANING = {
    "staff": (1.0, 0.0, 0.0), "anställda": (0.8, 0.6, 0.0), "personalen": (0.9, 0.0, 0.44),
    "buss": (0.0, 1.0, 0.0), "Norsen": (1.0, 0.0, 0.0),
}  # fmt: skip


def encode(texts):
    return np.array([_MEANING.get(text, (0.0, 0.0, 1.0)) for text in texts], np.float32)


def concept(term, **more):
    return Concept(term, (term,), HARD, **more)


def test_a_word_gets_the_words_of_the_text_that_translate_it_best_first():
    (staff,) = Aligner(encode).aligned(
        [concept("staff")], ["Alla anställda och personalen åkte buss"]
    )
    assert staff.forms == ("staff", "personalen", "anställda")


def test_a_word_that_nothing_translates_stays_as_it_is():
    parts = [concept("staff")]
    assert Aligner(encode).aligned(parts, ["Bussar och buss"]) == tuple(parts)


def test_names_are_not_translated():
    parts = [concept("staff", named=True)]
    assert Aligner(encode).aligned(parts, ["Alla anställda"]) == tuple(parts)


def test_without_text_nothing_changes():
    assert Aligner(encode).aligned([concept("staff")], []) == (concept("staff"),)
