"""A figure counts what stands beside it, and in a row what its label and heading name."""

import pytest

from assistant.reading.document import read_document
from assistant.records.documents import DocumentId, Facts
from tests.answering.memory import assistant_over, written

CHILDREN = """# Socialnämndens uppföljning 2023

## Orosanmälningar till barnenheten

Antal inkomna anmälningar

| År | 2021 | 2022 | 2023 |
|---|---|---|---|
| Anmälningar | 931 | 1046 | 1188 |
| Andel som leder till utredning | 38% | 36% | 34% |
"""
HOMES = """# Äldrenämndens uppföljning 2023

5.1 Sjögläntans äldreboende med 60 lägenheter tas i bruk den 6 februari.

5.2 Äldreboendet Tallen får 14 nya medarbetare.
"""


@pytest.fixture
def ask(tmp_path):
    (tmp_path / "barn.md").write_text(CHILDREN, "utf-8")
    facts = Facts(DocumentId("barn"), "barn.md", "Uppföljning 2023", "", 2023, "report", "sv")
    children = read_document(tmp_path / "barn.md", facts)
    return assistant_over([children, written(tmp_path, "hem", HOMES, year=2023)]).ask


def test_a_label_that_ends_the_word_of_its_heading_is_counted(ask):
    answer = ask("Hur många orosanmälningar kom in 2023?")

    assert ["1188" in claim.text for claim in answer.claims] == [True]


def test_what_has_so_many_of_another_thing_is_not_counted(ask):
    assert ask("Hur många äldreboenden har kommunen?").status == "not_found"


def test_what_lies_within_is_counted(ask):
    (claim,) = ask("Hur många lägenheter har Sjögläntan?").claims

    assert "60 lägenheter" in claim.text
