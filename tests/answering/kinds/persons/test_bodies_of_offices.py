"""Where two boards share a field, the chair asked for is that of the very board."""

import pytest

from tests.answering.memory import assistant_over, written

SOCIAL = (
    "# Redovisning 2023\n\nSjukfrånvaron var 7 procent.\n\nNämndens ordförande: Berit Ask (C)\n"
)
CARE = "# Verksamhetsberättelse 2024\n\nOrdförande: Lars Ek (S).\n\nBudgeten var 601 mnkr.\n"


@pytest.fixture
def ask(tmp_path):
    return assistant_over(
        [
            written(tmp_path, "s", SOCIAL, year=2023, publisher="Socialförvaltningen, Åby kommun"),
            written(
                tmp_path, "v", CARE, year=2024, publisher="Vård- och omsorgsnämnden, Åby kommun"
            ),
        ]
    ).ask


@pytest.mark.parametrize(
    ("board", "name"), [("socialnämnden", "Berit Ask"), ("vård- och omsorgsnämnden", "Lars Ek")]
)
def test_each_board_has_its_own_chair(ask, board, name):
    assert [name in claim.text for claim in ask(f"Vem är ordförande i {board}?").claims] == [True]
