"""What was proposed is given with what was decided on it, where the end of it is asked for."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over_report

MINUTES = """# Protokoll omsorgsnämnden 2024

## Lägesrapport kameror

Berit Holm (M) yrkar att kamerorna ska utvärderas av en oberoende part. Nämnden avslår yrkandet och
lägger rapporten till handlingarna.

## Kvällskurser

Ett medborgarförslag om kvällskurser i keramik har inkommit. Kurserna skulle hållas på torsdagar.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("minutes"), "protokoll", MINUTES).ask


def test_whether_a_motion_was_carried_is_told_by_the_decision(ask):
    told = claims(ask("Fick Holm igenom sitt yrkande om att kamerorna ska utvärderas?"))

    assert [text.split()[0] for text in told] == ["Berit", "Nämnden"]


def test_who_moved_it_needs_no_decision(ask):
    told = claims(ask("Vem yrkade att kamerorna ska utvärderas?"))

    assert len(told) == 1
    assert told[0].startswith("Berit Holm")


def test_what_nothing_was_decided_on_stands_alone(ask):
    told = claims(ask("Blir det kvällskurser i keramik?"))

    assert told == ["Ett medborgarförslag om kvällskurser i keramik har inkommit."]
