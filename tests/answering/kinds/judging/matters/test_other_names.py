"""The same said of another by name is no answer."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over_report

REPORT = """# Familjecentralerna 2023

Centralerna Linden och Kvarnen drivs i Granby kommun.

## Lokaler

Hyran för Kvarnen är 54 000 kronor i månaden.

Besöken på Linden ökade med 12 procent.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("rent"), "centraler", REPORT).ask


def test_the_rent_of_one_house_is_not_that_of_another(ask):
    assert ask("Vad kostar hyran för Linden?").status == "not_found"
    rent = ["Hyran för Kvarnen är 54 000 kronor i månaden."]
    assert claims(ask("Vad kostar hyran för Kvarnen?")) == rent
