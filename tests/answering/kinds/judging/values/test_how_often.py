"""How often something is done is told from how long and how many."""

import pytest

from assistant.answering.kinds.judging.values.how_often import tells_how_often


@pytest.mark.parametrize(
    "text",
    [
        "Bussarna i tätorten går var tionde minut.",
        "Färjan går varje halvtimme.",
        "Linje 4 går en gång i halvtimmen.",
        "Kartläggningen görs vart sjätte år.",
        "Skolskjutsen kör tre turer om dagen.",
    ],
)
def test_a_word_for_it_or_so_many_times_in_some_while_tells_how_often(text):
    assert tells_how_often(text)


@pytest.mark.parametrize(
    "text",
    [
        "Eleverna har åtta timmar i veckan.",
        "Under året deltog 29 ungdomar.",
        "Restiden var tjugo minuter.",
    ],
)
def test_how_long_and_how_many_do_not(text):
    assert not tells_how_often(text)
