"""Swedish adjectives are told by the forms a lexicon knows."""

import pytest

from assistant.language.adjectives import is_adjective, is_english_adjective


@pytest.mark.parametrize(
    "word", ["dyrare", "besvärligt", "osäkra", "psykisk", "öppen", "stora", "mörkt"]
)
def test_a_word_known_with_t_and_a_is_an_adjective(word):
    assert is_adjective(word)


@pytest.mark.parametrize(
    "word", ["lön", "lärare", "besök", "skatt", "simhall", "elever", "sida", "låda"]
)
def test_nouns_and_verbs_with_such_forms_are_not(word):
    assert not is_adjective(word)


@pytest.mark.parametrize("word", ["outhyrda", "tillsatta", "stängda", "kommunägda", "liten"])
def test_participles_and_adjectives_without_such_forms_are_told(word):
    assert is_adjective(word)


def test_english_adjectives_are_told_by_their_ending_and_adverb():
    told = ["technical", "medical", "hospital", "free", "traffic", "environmental", "music"]

    assert [word for word in told if is_english_adjective(word)] == [
        "technical", "medical", "free", "environmental"
    ]  # fmt: skip


def test_a_language_is_a_name():
    assert not is_adjective("engelska")
