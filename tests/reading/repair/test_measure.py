import pytest

from assistant.reading.repair.measure import (
    WordScore,
    compare_words,
    is_fixed,
    letter_errors,
    stripped,
    total,
)


def test_words_are_compared_place_by_place():
    score = compare_words("Det är 12 år.", "Det ar 12 ar.", "Det är 12 är.")

    assert (score.words, score.before, score.right) == (3, 1, 2)
    assert score.wrong == (("år", "är"),)


def test_a_changed_name_is_broken():
    score = compare_words("hos Vanida nu", "hos Vanida nu", "hos Vänida nu")

    assert (score.kept, score.broken) == (1, (("Vanida", "Vänida"),))


@pytest.mark.parametrize(
    ("word", "previous", "fixed"),
    [
        ("12", ".", True),
        ("KAA", ".", True),
        ("Anna", "och", True),
        ("Anna", "slut.", False),
        ("a@b.se", "och", True),
        ("skolan", "och", False),
    ],
)
def test_figures_names_abbreviations_and_addresses_are_fixed(word, previous, fixed):
    assert is_fixed(word, previous) is fixed


def test_of_words_that_a_hyphen_binds_those_in_small_letters_may_be_repaired():
    score = compare_words("en SOS-lager nu", "en SOS-lager nu", "en SOS-läger nu")
    other = compare_words("en Sara-lager nu", "en Sara-lager nu", "en Sära-lager nu")

    assert (score.kept, score.broken) == (1, ())
    assert other.broken == (("Sara-lager", "Sära-lager"),)


def test_half_a_word_is_no_name_unless_the_other_half_is_left_out():
    score = compare_words("vid Sa- lomon", "vid Sa- lomon", "vid Så- lomon")
    list_ = compare_words("vid Sara- och Mälar", "vid Sara- och Malar", "vid Sära- och Mälar")

    assert (score.kept, score.broken) == (0, ())
    assert list_.broken == (("Sara", "Sära"),)


def test_scores_add_up():
    assert total([WordScore(2, 1, 1), WordScore(3, 3, 2)]) == WordScore(5, 4, 3)


def test_letters_wrong_are_counted_over_single_spaces():
    assert letter_errors("på  skolan", "pa skolan") == 1
    assert stripped("Åäö") == "Aao"


def test_a_capital_that_opens_a_line_makes_no_name():
    score = compare_words("med\nLackerare nu", "med\nLackerare nu", "med\nLäckerare nu")

    assert (score.kept, score.broken) == (0, ())
