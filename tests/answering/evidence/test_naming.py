"""A subject is named where the question has it as a word."""

from assistant.answering.evidence.naming import place_of


def test_a_short_name_is_not_found_within_another_word():
    assert place_of("VA", "Vad sägs om VA?") == len("Vad sägs om ")


def test_a_part_of_a_word_is_found_where_no_word_is():
    assert place_of("skol", "Om grundskolan") == len("Om grund")
    assert place_of("bad", "Om grundskolan") == -1
