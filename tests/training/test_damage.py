from random import Random

from assistant.training.damage import damage

TEXT = "Förslaget om hemlöshet och bostäder prövas åter i kommunfullmäktige under hösten " * 40


def test_the_same_seed_gives_the_same_damage():
    assert damage(TEXT, Random(1)) == damage(TEXT, Random(1)) != damage(TEXT, Random(2))


def test_nearly_all_swedish_letters_are_lost():
    read = damage(TEXT, Random(1))
    before = sum(TEXT.count(letter) for letter in "åäö")

    assert sum(read.count(letter) for letter in "åäö") < 0.15 * before


def test_some_words_are_split_and_some_joined_but_few():
    before, after = len(TEXT.split()), len(damage(TEXT, Random(1)).split())

    assert abs(after - before) < 0.05 * before


def test_figures_stay():
    assert damage("2019 2020 2021", Random(3)).replace(" ", "") == "201920202021"
