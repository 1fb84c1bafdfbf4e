"""Swedish adjectives are told by the forms a lexicon knows."""

import pytest

from assistant.language.adjectives import is_adjective


@pytest.mark.parametrize("word", ["dyrare", "besvärligt", "osäkra", "psykisk", "öppen", "stora"])
def test_a_word_known_with_t_and_a_is_an_adjective(word):
    assert is_adjective(word)


@pytest.mark.parametrize("word", ["lön", "lärare", "besök", "skatt", "simhall", "elever"])
def test_nouns_and_verbs_with_such_forms_are_not(word):
    assert not is_adjective(word)


def test_a_language_is_a_name():
    assert not is_adjective("engelska")
