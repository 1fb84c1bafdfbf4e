"""How a number has developed is told by the row that gives it year by year."""

import pytest

from tests.answering.memory import assistant_over, written

DECK = """ Uppföljning 2022
Granviks kommun
 Skolor i siffror

Verksamhet 2019 2020 2021 2022
Byskolan 110 118 121 130
Åsskolan 90 85 80 72
Elever med frånvaro över 20 procent 14 12 11 9

Antalet elever i Byskolan ökar
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over([written(folder, "d", DECK, year=2022, kind="deck")]).ask


@pytest.mark.parametrize(
    "question",
    [
        "Hur har elevantalet i Byskolan förändrats genom åren?",
        "Hur har antalet elever i Byskolan utvecklats?",
        "Jämför antalet elever i Byskolan 2019 och 2022",
        "How has the number of pupils in Byskolan changed?",
    ],
)
def test_a_row_that_names_the_school_counts_its_pupils(ask, question):
    told = [claim.text for claim in ask(question).claims]

    assert told[0].startswith("Byskolan: 2019: 110")
    assert not any("Åsskolan" in it or "frånvaro" in it for it in told)


def test_another_school_or_what_is_not_counted_there_has_no_row(ask):
    for question in (
        "Hur har elevantalet i Sjöskolan utvecklats?",
        "Hur har antalet lärare i Byskolan utvecklats?",
    ):
        assert not any("110" in claim.text for claim in ask(question).claims)
