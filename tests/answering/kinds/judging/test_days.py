"""What was decided on a day stands in the minutes of that day, or with the day itself."""

import pytest

from tests.answering.memory import assistant_over, written

MINUTES = """# Protokoll

Hamnnämnden i Granby kommun, sammanträde den 14 mars 2022

## Beslut

Nämnden beslutade att kajen får en ny kran.

Motionen om en badbrygga avslogs.
"""
FOLLOW_UP = """# Uppföljning 2022

Nämnden beslutade att muddra farleden till fyren. Beslutet togs i juni.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over(
        [
            written(folder, "protokoll", MINUTES, "md", year=2022, title="Protokoll 2022"),
            written(folder, "bokslut", FOLLOW_UP, "md", year=2022, title="Uppföljning 2022"),
        ]
    ).ask


@pytest.mark.parametrize("day", ["den 14 mars", "den 14 mars 2022"])
def test_the_day_of_the_minutes_holds_for_what_stands_in_them(ask, day):
    answer = ask(f"Vad beslutade nämnden om kranen {day}?")
    assert [claim.text for claim in answer.claims] == [
        "Nämnden beslutade att kajen får en ny kran."
    ]


@pytest.mark.parametrize("what", ["kranen den 9 mars", "farleden den 14 mars"])
def test_of_another_day_nothing_is_told(ask, what):
    answer = ask(f"Vad beslutade nämnden om {what}?")
    assert answer.status != "answered"
