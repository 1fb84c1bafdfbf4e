"""Forms of one verb are told to be of one deed, those of two are not."""

import pytest

from assistant.language.deeds import same_deed


@pytest.mark.parametrize(
    ("one", "other"),
    [("antog", "antagna"), ("leder", "leds"), ("skrev", "skriven"), ("utförde", "utförd"),
     ("godkände", "godkändes"), ("beslutade", "beslutats"), ("sålde", "såldes")],
)  # fmt: skip
def test_forms_of_one_verb_are_one_deed(one, other):
    assert same_deed(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("leder", "ligger"),
        ("antog", "avtog"),
        ("ser", "säger"),
        ("drog", "drivs"),
        ("bor", "borrar"),
    ],
)
def test_forms_of_two_verbs_are_two_deeds(one, other):
    assert not same_deed(one, other)
