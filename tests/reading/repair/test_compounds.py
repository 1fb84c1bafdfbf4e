import pytest

from assistant.reading.repair.compounds import compound, known_ending
from assistant.reading.repair.lexicon import lexicon_of

WORDS = lexicon_of({"hälsa": 1e-4, "hälso": 1e-5, "elev": 1e-4, "arbete": 1e-3, "mål": 1e-3})


def test_parts_bring_their_letters():
    assert compound("elevhalsoarbete", WORDS)[0] == "elevhälsoarbete"


def test_an_s_may_join_parts():
    assert compound("arbetesmal", WORDS)[0] == "arbetesmål"


def test_what_has_an_unknown_part_is_no_compound():
    assert compound("elevxyzarbete", WORDS) is None


def test_a_name_is_not_divided_into_short_parts():
    assert compound("elevmal", WORDS, strict=True) is None


def test_an_ending_that_is_a_word_is_spelt_as_it_though_the_rest_is_unknown():
    assert known_ending("xyzarbete", WORDS) == "arbete"
    assert known_ending("xyzmal", WORDS) is None


@pytest.mark.parametrize(
    ("stripped", "compounded"),
    [
        ("natstation", "nätstation"),
        ("kallarfonster", "källarfönster"),
        ("angsslatter", "ängsslåtter"),
        ("matavfallskarl", "matavfallskärl"),
    ],
)
def test_a_part_is_spelt_as_in_compounds_though_the_word_alone_is_oftener_another(
    repairer, stripped, compounded
):
    assert compound(stripped, repairer._lexicon)[0] == compounded
