import numpy as np
import pytest

from assistant.training.known_item import known_item, sentence_questions

VECTORS = {"a": (1.0, 0.0), "b": (0.0, 1.0), "ab": (0.6, 0.8)}


def encode(texts):
    return np.array([VECTORS[text] for text in texts], np.float32)


def test_ranks_are_counted_from_one():
    found = known_item(["a", "ab"], ["a", "ab"], encode)

    assert (found.first, found.ten, found.reciprocal, found.count) == (1.0, 1.0, 1.0, 2)


def test_a_question_nearer_to_anothers_passage_counts_by_its_rank():
    found = known_item(["b", "a"], ["ab", "b"], encode)

    assert found.first == 0.0
    assert found.reciprocal == pytest.approx(0.5)


def test_passages_that_cannot_be_told_apart_are_not_found():
    assert known_item(["a", "a"], ["b", "b"], encode).first == 0.0


def test_nothing_to_measure_is_a_mistake():
    with pytest.raises(ValueError, match="at least one"):
        known_item([], [], encode)


def test_the_longest_sentence_asks_for_the_others():
    assert sentence_questions([["Kort.", "En lång mening.", "Slut."], ["Ensam."]]) == (
        ["En lång mening."],
        ["Kort. Slut."],
    )
