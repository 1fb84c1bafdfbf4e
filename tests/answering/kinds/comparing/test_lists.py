"""What two topics, or two aspects of one, are compared in is listed whole, a part each."""

import pytest

from tests.answering.memory import assistant_over, written

DECK = """ Uppföljning 2022
Granviks kommun
 Fågelstationen

Positiv utveckling

Tranorna är fler
Rovfåglarna ringmärks

Utmaningar och svårigheter

Kikare saknas
Tornet läcker
 Fiskodlingen

Positiv utveckling

Laxen växer

Utmaningar och svårigheter

Dammarna fryser
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over([written(folder, "d", DECK, year=2022, kind="deck")]).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Jämför utmaningarna för fågelstationen och fiskodlingen",
            ["Kikare saknas", "Tornet läcker", "Dammarna fryser"],
        ),
        (
            "Jämför vad som gått bra på fågelstationen med utmaningarna där",
            ["Tranorna är fler", "Rovfåglarna ringmärks", "Kikare saknas", "Tornet läcker"],
        ),
    ],
)
def test_each_part_of_a_comparison_of_lists_is_whole(ask, question, told):
    answer = ask(question)

    assert answer.status == "answered"
    assert [claim.text for claim in answer.claims] == told


def test_a_topic_without_such_a_list_is_no_part(ask):
    answer = ask("Jämför utmaningarna för fågelstationen och biodlingen")

    assert answer.status != "answered"
    assert not any("Dammarna" in claim.text for claim in answer.claims)
