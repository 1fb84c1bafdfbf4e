"""Phrases of neighbouring words, and which say the same."""

from assistant.language.phrases import distinct, stretches


def test_stretches_are_all_runs_of_words_the_longest_first_at_each_place():
    assert stretches(3) == ((0, 3), (0, 2), (0, 1), (1, 3), (1, 2), (2, 3))


def test_an_inflection_takes_no_place_beside_its_word():
    assert distinct(("barn", "barnen", "unga", "små barn")) == ("barn", "unga", "små barn")
