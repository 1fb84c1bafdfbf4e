"""A follow-up is answered beside what the turn before was answered by, where that holds it."""

import pytest

from tests.answering.memory import assistant_over, written

WATER = """# Miljönämndens rapport 2021

## Utsläppet i Granån

I mars läckte olja ut i Granån. Saneringen tog elva veckor. Notan blev 3,4 miljoner kronor.

## Badplatser

Badplatserna i Granån rustades för 900 000 kronor.

| Sjukfrånvaro | 2020 | 2021 |
| --- | --- | --- |
| Miljökontoret | 4,1 | 5,2 |
| Byggkontoret | 3,3 | 6,0 |
"""


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "miljo-2021", WATER, year=2021)]).ask


def test_a_cost_is_that_of_what_was_told_before(ask):
    answer = ask("Vad kostade det?", history=["Vad läckte ut i Granån i mars?"])

    assert [claim.text for claim in answer.claims] == ["Notan blev 3,4 miljoner kronor."]


def test_who_asks_again_wants_another_value(ask):
    history = ["Vad läckte ut i Granån i mars?", "Vad kostade det?"]
    answer = ask("Hur lång tid tog det?", history=history)

    assert [claim.text for claim in answer.claims] == ["Saneringen tog elva veckor."]


def test_what_is_told_elsewhere_is_found_there(ask):
    history = ["Vad läckte ut i Granån i mars?"]
    answer = ask("Vad kostade badplatserna i Granån?", history=history)

    assert "900 000" in answer.claims[0].text
