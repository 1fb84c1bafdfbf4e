"""How soon somebody comes, and what pay is offered, are told by no sentence without the value."""

import pytest

from tests.answering.memory import assistant_over_report

REPORT = """# Ambulansen i Granby 2023

## Året

Ambulansen i Granby är med i nätverket sedan 2019.

Ambulansen var framme efter 14 minuter i genomsnitt.

## Personal

Tjänsten som ambulanschef utlyses på nytt med högre lön.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("corpus"), "ambulans", REPORT).ask


def test_how_fast_somebody_comes_is_told_by_the_time_it_takes(ask):
    said = [claim.text for claim in ask("Hur snabbt kommer ambulansen?").claims]
    assert said == ["Ambulansen var framme efter 14 minuter i genomsnitt."]


def test_a_higher_pay_is_no_sum(ask):
    assert ask("Vilken lön erbjuds ambulanschefen?").status == "not_found"
