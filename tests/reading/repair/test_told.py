from assistant.reading.repair.lexicon import lexicon_of
from assistant.reading.repair.told import (
    asked,
    asked_by,
    names_of,
    settled,
    told_names,
    told_words,
)

LEXICON = lexicon_of({"för": 1e-2, "mål": 1e-4, "mal": 1e-7, "hus": 1e-5})


def test_rare_words_with_their_letters_are_told_and_common_ones_are_not():
    words = ["För", "Qvåstö", "hus", "Rotax", "mål"]

    assert list(told_words(words, LEXICON)) == ["qvåstö"]


def test_a_word_without_marks_is_told_where_one_with_marks_is_known():
    assert list(told_words(["mal", "val"], LEXICON)) == ["mal"]


def test_names_are_told_by_both_words():
    line = "Där svarade Eva Maria Åhlén, Per Berg och Åsa Öst-Lind."

    assert told_names(line) == ["Maria Åhlén", "Åsa Öst-Lind"]


def test_damaged_text_asks_for_all_that_its_words_may_be():
    wanted = asked(["Qvasto", "f6r"], ["Asa Ost i Qvasto"])

    assert {asked_by(told) for told in ("qvåstö", "för", "Åsa Öst")} <= wanted
    assert asked_by("nämnd") not in wanted


def test_sightings_are_counted_in_powers_of_eight():
    assert [settled(count) for count in (1, 7, 8, 63, 64)] == [1, 1, 8, 8, 64]


def test_a_name_told_in_two_ways_is_left_out():
    told = {"Åsa Öst": 1, "Asa Öst": 2, "Bo Ek-Ås": 1, "mål": 9}

    assert names_of(told) == {"bo ek-as": "Bo Ek-Ås"}
