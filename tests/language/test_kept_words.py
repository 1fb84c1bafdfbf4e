import pytest

from assistant.language import fold
from assistant.language.kept_words import without_ending


@pytest.mark.parametrize(
    ("kept", "forms"),
    [
        ("plats", "platsen platser platserna plats"),
        ("resultat", "resultatet resultaten resultats"),
        ("miljö", "miljön miljöns miljöer"),
        ("ekonomi", "ekonomin ekonomins"),
        ("kommentar", "kommentaren kommentarer kommentarerna"),
        ("sektor", "sektorn sektorer sektorns"),
        ("konkret", "konkreta konkretare"),
        ("sjö", "sjön sjöar sjöarna"),
    ],
)
def test_only_what_follows_a_kept_word_is_an_ending(kept, forms):
    assert {without_ending(fold(form)) for form in forms.split()} == {fold(kept)}


def test_compounds_end_in_kept_words():
    assert without_ending("vardplatserna") == "vardplats"


@pytest.mark.parametrize("word", ["skolan", "finns", "platta", "resa"])
def test_other_words_are_left_to_the_rules(word):
    assert without_ending(word) is None


def test_kept_words_of_three_letters_end_no_compound():
    assert without_ending("rent") == "ren"
    assert without_ending("barnrent") is None


def test_nothing_is_left_of_an_empty_word():
    assert without_ending("") is None
