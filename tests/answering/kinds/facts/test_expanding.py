"""An abbreviation is written out beside it, whatever sign stands between."""

import pytest

from assistant.answering.kinds.facts.expanding import expands


@pytest.mark.parametrize(
    "text",
    [
        "VA = vatten och avlopp",
        "VA=vatten och avlopp",
        "VA – vatten och avlopp",
        "VA (vatten och avlopp)",
    ],
)
def test_any_sign_may_stand_before_the_words(text):
    assert expands(text, "VA")


@pytest.mark.parametrize(
    "text", ["VA = 450", "VA följs upp varje år", "TN = tekniska nämnden, inte VA"]
)
def test_what_gives_no_words_for_the_letters_expands_nothing(text):
    assert not expands(text, "VA")


def test_between_two_marks_a_word_may_give_more_of_its_letters():
    assert expands("FNI, fastighetsnära insamling, finns hos de flesta", "FNI")
    assert not expands("FNI, som finns hos de flesta, ökar", "FNI")


def test_right_before_brackets_a_word_may_give_more_of_its_letters():
    assert expands("Operativa styrgruppen (OST)", "OST")
    assert expands("Socialtjänsten (SOC)", "SOC")
    assert not expands("Styrgruppen mot tobak (OST)", "OST")


def test_an_entry_of_a_list_expands_with_nothing_between():
    assert expands("VFU verksamhetsförlagd utbildning", "VFU")
    assert expands("HÖK huvudöverenskommelse om lön", "HÖK")
    assert not expands("VFU ordnas på elva skolor", "VFU")
