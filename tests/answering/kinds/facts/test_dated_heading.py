"""The heading over a statement dates it, where that says more than the document's own year."""

import pytest

from tests.answering.memory import assistant_over, written

DECK = (
    " Kulturförvaltningen 2022\nBjörkviks kommun\n\nUlla Ström, kulturchef\n"
    " Plan för 2024\n\nÖppna ett skridskomuseum i hamnen\nFlytta konsthallen till bryggeriet\n"
    " Program 3 mars 2023\n\nKulturchef: orkestern\nOrkestern börjar spela\n"
    " Ändringar från läsåret 2023/24\n\nMusikskolan blir kulturskola\nNya notställ köps\n"
    " Året 2022\n\nBastun i parken revs\nDansbanan rustades\n"
)


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "kultur-2022", DECK, year=2022)]).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Vilket år öppnar skridskomuseet i hamnen?",
            ["Plan för 2024", "Öppna ett skridskomuseum i hamnen"],
        ),
        (
            "Från vilket läsår byter musikskolan namn?",
            ["Ändringar från läsåret 2023/24", "Musikskolan blir kulturskola"],
        ),
    ],
)
def test_the_heading_is_quoted_with_what_it_dates(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == told


@pytest.mark.parametrize(
    "question",
    [
        "Vilket datum öppnar skridskomuseet?",
        "När börjar orkestern spela?",
        "Från vilket läsår byter konsthallen namn?",
    ],
)
def test_no_day_is_told_by_a_year_or_by_a_meeting(ask, question):
    assert not any(ask(question).claims)
