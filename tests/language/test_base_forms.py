import pytest

from assistant.language.base_forms import base_form


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("sökte", "söka"),
        ("byggt", "bygga"),
        ("köptes", "köpa"),
        ("minskade", "minska"),
        ("försenad", "försena"),
        ("bodde", "bo"),
        ("dyrt", "dyr"),
        ("högt", "hög"),
        ("sjönk", "sjunka"),
        ("såldes", "sälja"),
        ("lagts", "lägga"),
    ],
)
def test_past_forms_and_neuters_have_a_base_form(form, base):
    assert base_form(form) == base


@pytest.mark.parametrize(
    "word", ["brott", "kontakt", "budget", "landet", "kostnad", "flytt", "stad"]
)
def test_a_word_that_only_ends_like_a_form_is_its_own_base(word):
    assert base_form(word) == word
