"""What something will be called, and how long it goes on."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over, written

DECK = """ Uppföljning
Granviks kommun

Ida Holm, hamnchef
 Hamnen/Marinan

2022
Hamnen har tre kranar
Hamnen blir Marinan
Projektet Lotsen löper till hösten 2024
Fyren målades i maj
 Marinan/Bryggorna

Hamnens brygga är av trä
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over([written(folder, "deck", DECK, year=2022, kind="deck")]).ask


@pytest.mark.parametrize(
    "question", ["Vad ska hamnen heta?", "Vad kommer hamnen att heta i framtiden?"]
)
def test_a_new_name_is_told_by_what_becomes_what(ask, question):
    assert claims(ask(question)) == ["Hamnen blir Marinan"]


def test_what_is_not_renamed_has_no_new_name(ask):
    assert ask("Vad ska fyren heta?").status == "not_found"


def test_how_long_is_told_by_the_end(ask):
    assert claims(ask("Hur länge pågår Lotsen?")) == ["Projektet Lotsen löper till hösten 2024"]


def test_a_day_of_something_is_no_length(ask):
    assert ask("Hur länge målades fyren?").status == "not_found"


@pytest.mark.parametrize(
    "question",
    ["Vad har Ida Holm för titel?", "Vad är Ida Holms befattning?", "What is Ida Holm's position?"],
)
def test_a_title_is_told_by_what_introduces_somebody(ask, question):
    assert claims(ask(question)) == ["Ida Holm, hamnchef"]
