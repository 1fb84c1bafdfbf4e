from pathlib import Path

import pytest

from assistant.language import compound_parts, fold, stem

LIST = Path(__file__).with_name("compounds.tsv")


def judged():
    """Give each word of our list with its right parts as stems; none for a word that is whole."""
    for line in LIST.read_text(encoding="utf-8").splitlines():
        word, _, parts = line.partition("\t")
        yield fold(word), tuple(stem(fold(part)) for part in parts.split())


def test_the_list_is_long_and_holds_words_that_must_stay_whole():
    words = dict(judged())

    assert len(words) >= 150
    assert sum(not parts for parts in words.values()) >= 60


def test_what_is_split_is_split_right_and_most_compounds_are_split():
    split = [(compound_parts(word), right) for word, right in judged() if compound_parts(word)]
    compounds = [(word, right) for word, right in judged() if right]

    assert sum(found == right for found, right in split) / len(split) >= 0.98
    assert sum(compound_parts(word) == right for word, right in compounds) / len(compounds) >= 0.93


@pytest.mark.parametrize("word", [word for word, right in judged() if not right])
def test_words_that_only_look_like_compounds_stay_whole(word):
    assert compound_parts(word) == ()


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("elevhälsoarbete", ("elev", "hals", "arb")),
        ("hemlöshetssituationen", ("hemlos", "situation")),
        ("gatubelysning", ("gat", "belysning")),
        ("kyrkogård", ("kyrk", "gard")),
        ("kvinnojour", ("kvinn", "jour")),
        ("hyresvärd", ("hyr", "vard")),
    ],
)
def test_linking_letters_are_undone(word, parts):
    assert compound_parts(fold(word)) == parts


def test_short_words_and_tokens_with_digits_are_left_alone():
    assert compound_parts("skola") == compound_parts("lgrsar22") == compound_parts("") == ()


@pytest.mark.parametrize(
    ("word", "parts"),
    [("utredningskön", ("utredning", "ko")), ("bostadskö", ("bostad", "ko")), ("lexikon", ())],
)
def test_a_queue_is_a_part_though_its_word_is_short(word, parts):
    assert compound_parts(fold(word)) == parts
