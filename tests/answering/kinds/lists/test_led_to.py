"""What a line or a sentence leads to is quoted with it: its items, and the rows after it."""

import pytest

from assistant.reading.document import read_document
from assistant.records.documents import DocumentId, Facts
from tests.answering.memory import assistant_over

REPORT = """# Ekonomisk rapport 2023

## Investeringar

De största projekten framgår av tabellen.

| Projekt | Budget, mnkr | Prognos, mnkr |
|---|---|---|
| Askebadet | 96 | 109 |
| Storgatan | 17 | 17 |

Storgatan blev billigare än väntat.

## Risker och åtgärder

För att nå balans har styrelsen beslutat om följande:

- Anställningsstopp förlängs
- Två fastigheter säljs

## Fritextsvar

Av 379 svar innehöll 164 kommentarer.

Kommentarerna handlade oftast om:

- maten (47 kommentarer)
- personalbyten (39)
- väntan på larm (31)
"""


@pytest.fixture(scope="module")
def quoted(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "rapport.md").write_text(REPORT, "utf-8")
    facts = Facts(DocumentId("r"), "rapport.md", "Ekonomisk rapport 2023", "", 2023, "report", "sv")
    ask = assistant_over([read_document(folder / "rapport.md", facts)]).ask
    return lambda question: " ".join(claim.text for claim in ask(question).claims)


def test_a_sentence_that_leaves_it_to_the_table_is_quoted_with_its_rows_alone(quoted):
    said = quoted("Vilka var de största projekten?")

    assert "109" in said
    assert "Storgatan: " in said
    assert "billigare" not in said


def test_a_line_under_a_heading_of_the_kind_asked_for_gives_its_items(quoted):
    said = quoted("Vilka sparåtgärder har styrelsen beslutat om?")

    assert "Anställningsstopp" in said
    assert "fastigheter säljs" in said


def test_of_another_kind_than_the_heading_names_the_line_says_nothing(quoted):
    assert "Anställningsstopp" not in quoted("Vilka resor har styrelsen beslutat om?")


def test_an_overview_gives_what_a_line_of_it_leads_to(quoted):
    assert "väntan på larm" in quoted("Berätta om kommentarerna")
