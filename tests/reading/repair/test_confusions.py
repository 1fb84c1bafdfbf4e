import pytest

from assistant.reading.repair.confusions import has_sign, lone_vowels, misreadings, readings


def test_a_word_without_signs_reads_as_itself():
    assert readings("skola") == {"skola": 0.0}


@pytest.mark.parametrize(
    ("damaged", "spelling"),
    [
        ("fér", "for"),
        ("6vrig", "övrig"),
        ("p4", "på"),
        ("&mnen", "amnen"),
        ("sérskola", "sarskola"),
        ("gymnasieséarskola", "gymnasiesärskola"),
        ("norrkoépings", "norrköpings"),
    ],
)
def test_signs_read_as_the_letters_they_are_taken_for(damaged, spelling):
    assert has_sign(damaged)
    assert spelling in readings(damaged)


def test_many_signs_do_not_explode():
    assert len(readings("é" * 40)) < 100


def test_a_d_among_consonants_may_be_a_vowel():
    assert list(lone_vowels("kdnnedom")) == ["könnedom"]
    assert lone_vowels("badet") == {}


def test_a_second_d_is_no_vowel():
    assert lone_vowels("braddning") == {}


def test_one_letter_may_be_misread_or_lost():
    found = misreadings("barnen")

    assert {"bamen", "börnen", "båarnen"} <= set(found)


def test_a_small_l_may_be_a_capital_i_at_a_word_start_alone():
    found = misreadings("lom")

    assert found["iom"] < misreadings("alom")["aiom"]
