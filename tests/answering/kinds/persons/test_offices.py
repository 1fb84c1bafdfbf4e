"""Who holds an office, and that no other head does."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over, written

DECK = """ Uppföljning 2021
Granviks kommun

Ida Holm, kommundirektör
 Läget

Skola 2019 2020 2021
Tallskolan 96 112 126
Ekskolan 55 60 71
"""
MEMO = """# Promemoria

Till kommunstyrelsen i Granviks kommun från Per Sand, ekonomichef.

Chef för hamnen är Ulla Ros.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over(
        [
            written(folder, "deck", DECK, year=2021, kind="deck"),
            written(folder, "pm", MEMO, year=2021),
        ]
    ).ask


@pytest.fixture(scope="module")
def ask_memo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("memo")
    return assistant_over([written(folder, "pm", MEMO, year=2021)]).ask


@pytest.mark.parametrize(
    "question",
    ["Vem är kommunens högsta tjänsteman?", "Vem är högsta chefen i kommunen?",
     "Who is the municipality's top official?"],
)  # fmt: skip
def test_the_highest_of_all_is_the_municipal_director_and_no_row_of_a_table(ask, question):
    assert claims(ask(question)) == ["Ida Holm, kommundirektör"]


@pytest.mark.parametrize("office", ["kommunchef", "kommundirektör", "hamnstrateg"])
def test_another_head_beside_the_word_holds_no_office(ask_memo, office):
    assert not any("Per Sand" in claim for claim in claims(ask_memo(f"Vem är {office}?")))


def test_of_what_somebody_is_head_may_be_told_apart(ask_memo):
    assert claims(ask_memo("Vem är hamnchef?")) == ["Chef för hamnen är Ulla Ros."]
