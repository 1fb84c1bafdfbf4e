import pytest

from assistant.retrieval.understanding.spelling import (
    is_doubtful,
    nearest,
    nearest_english,
    nearest_known,
    outshone,
)
from assistant.retrieval.understanding.vocabulary import read_vocabulary


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("hemlshet", "hemloshet"),
        ("kartlägning", "kartlaggning"),
        ("plisen", "polisen"),
        ("kartlägningarna", "kartlaggning"),
    ],
)
def test_a_misspelt_word_is_put_right_to_one_of_the_index(generation, slip, meant):
    vocabulary = read_vocabulary(generation)

    assert is_doubtful(slip, vocabulary)
    assert nearest_known(slip, vocabulary) == meant


@pytest.mark.parametrize("word", ["simhall", "hemlöshet", "hemloshet", "NATO", "2022", "swimming"])
def test_words_of_lists_or_index_are_not_doubted(generation, word):
    assert not is_doubtful(word, read_vocabulary(generation))


def test_words_too_far_from_all_are_left(generation):
    assert nearest_known("xylofonkonsert", read_vocabulary(generation)) is None


def test_the_fewest_slips_win_and_short_words_are_not_guessed():
    assert nearest("skolor", ["skola", "skolar", "stolar"]) == ["skolar"]
    assert nearest("apa", ["ape"]) == []


@pytest.mark.parametrize(
    ("slip", "meant"), [("securty", "security"), ("homlessness", "homelessness")]
)
def test_an_english_word_is_put_right_without_the_index(slip, meant):
    assert nearest_english(slip)[0] == meant


@pytest.mark.parametrize("word", ["Almgarden", "särskola", "avsiktsförklaring"])
def test_names_and_swedish_words_are_no_misspelt_english_ones(word):
    assert nearest_english(word) == []


def test_a_word_is_put_right_to_another_form_of_one_that_the_index_has(generation):
    assert nearest_known("bostd", read_vocabulary(generation)) == "bostad"


def test_a_frequent_slip_is_put_right_to_a_word_a_hundred_times_as_common(generation):
    vocabulary = read_vocabulary(generation)

    assert outshone("komunen", vocabulary) == "kommunen"
    assert outshone("Komunen", vocabulary) is None
    assert outshone("kommunen", vocabulary) is None
