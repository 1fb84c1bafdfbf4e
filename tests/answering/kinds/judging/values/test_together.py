"""Figures of several together, and of what is done there, count no one of them."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """# Biblioteken 2024

## Besök

Biblioteken Björken och Linden hade tillsammans 8 400 besök.

## Nyckeltal

| Nyckeltal | 2023 | 2024 |
|---|---|---|
| Lån på biblioteken | 3 100 | 3 300 |

## Organisation

Kommunen har fyra bibliotek och en bokbuss.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over([written(folder, "bibliotek", REPORT, year=2024)]).ask


def test_what_two_have_together_tells_nothing_of_one(ask):
    assert ask("Hur många besök hade Linden 2024?").status == "not_found"


def test_what_two_have_together_is_told_of_both(ask):
    assert "8 400" in ask("Hur många besök hade Björken och Linden 2024?").claims[0].text


def test_how_many_there_are_is_not_told_by_what_is_done_there(ask):
    said = [claim.text for claim in ask("Hur många bibliotek har kommunen?").claims]
    assert said == ["Kommunen har fyra bibliotek och en bokbuss."]
