"""What is compared by name is given by the rows of the table that names it."""

import pytest

from tests.answering.memory import assistant_over, written

DECK = """ Uppföljning 2022
Granviks kommun
 Sjukfrånvaro i procent

Enhet 2021 2022
Hamnen 4,1 5,2
Skogsvaktarna 7,3 6,9
Fyren 2,0 2,2
 Ekonomi, tkr

Enhet Budget Utfall
Brygga och båt 610 649
Bryggbygge Ån 90 117
Hamnen 300 280
Fyren 120 121
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over([written(folder, "d", DECK, year=2022, kind="deck")]).ask


@pytest.mark.parametrize(
    "question",
    [
        "Hur skiljer sig sjukfrånvaron mellan Hamnen och Skogsvaktarna?",
        "Var är sjukfrånvaron högst, Hamnen eller Skogsvaktarna?",
        "Jämför sjukfrånvaron i Hamnen och Skogsvaktarna 2022.",
    ],
)
def test_the_rows_of_both_are_given_and_no_other(ask, question):
    assert [claim.text for claim in ask(question).claims] == [
        "Hamnen: 2021: 4,1, 2022: 5,2",
        "Skogsvaktarna: 2021: 7,3, 2022: 6,9",
    ]


def test_a_row_whose_name_joins_two_words_is_one(ask):
    answer = ask("Hur gick det för brygga och båt jämfört med budget 2022?")

    assert [claim.text for claim in answer.claims] == ["Brygga och båt: Budget: 610, Utfall: 649"]


def test_rows_of_another_quantity_are_no_comparison(ask):
    assert ask("Hur skiljer sig lönen mellan Hamnen och Skogsvaktarna?").status != "answered"


def test_a_small_word_within_a_name_is_no_other_name(ask):
    answer = ask("Blev bryggbygget i Ån dyrare än budget?")

    assert [claim.text for claim in answer.claims] == ["Bryggbygge Ån: Budget: 90, Utfall: 117"]
