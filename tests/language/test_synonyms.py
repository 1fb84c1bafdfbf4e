"""What many people call a word, and what they must not be taken to call it."""

from importlib.resources import files

import pytest

from assistant.language.synonyms import near_words
from assistant.language.thesaurus import term_of
from tests.language.test_thesaurus import OPPOSITES


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("sparkade", "avskeda"),
        ("böterna", "vite"),
        ("läckor", "läckage"),
        ("utbytta", "byta"),
        ("matsalen", "lunchrum"),
        ("husägarnas", "villaägare"),
    ],
)
def test_any_form_of_a_word_finds_what_it_is_also_called(asked, found):
    assert found in near_words(asked)


def test_a_compound_is_called_what_its_head_is_said_of_the_same():
    assert "bostad företag" in near_words("bostadsbolaget")


@pytest.mark.parametrize("word", ["och", "xqzvwrk", "2022", "en"])
def test_words_of_grammar_numbers_and_the_unknown_are_called_nothing_else(word):
    assert near_words(word) == ()


@pytest.mark.parametrize(("one", "other"), OPPOSITES)
def test_no_word_is_called_its_opposite(one, other):
    called = {term_of(word, "sv").base for word in near_words(one) if " " not in word}
    assert term_of(other, "sv").base not in called


def test_the_notice_of_its_makers_stands_in_the_file():
    text = (files("assistant.language") / "synlex.txt").read_text(encoding="utf-8")
    assert "Copyright: 2009 Viggo Kann" in text
    assert "Modified 2026" in text
