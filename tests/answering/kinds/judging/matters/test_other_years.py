"""Figures of other years than asked for answer nothing, whatever year their document is of."""

import pytest

from assistant.reading.document import read_document
from assistant.records.documents import DocumentId, Facts
from tests.answering.memory import assistant_over

REPORT = """# Årsbok 2024

Hamnnämnden i Granby kommun

## Fångster

| Fångst, ton | 2021 | 2022 | 2023 |
|---|---|---|---|
| Sill | 41 | 44 | 39 |
| Torsk | 7 | 6 | 3 |

## Isbrytning

Isbrytningen säsongen 2022/23 kostade 2,4 miljoner kronor, vilket var 300 000 mer än budget.

## Farleden

Grundstötningar är fortsatt en risk; under 2023 gick elva båtar på grund i hamnen.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hamn")
    (folder / "hamn.md").write_text(REPORT, "utf-8")
    facts = Facts(DocumentId("hamn"), "hamn.md", "Årsbok 2024", "", 2024, "report", "sv")
    return assistant_over([read_document(folder / "hamn.md", facts)]).ask


def test_a_row_without_the_year_asked_for_is_no_answer(ask):
    assert ask("Hur mycket torsk fångades 2024?").status == "not_found"
    assert ask("Hur mycket torsk fångades 2023?").claims


def test_the_cost_of_another_season_is_no_answer(ask):
    assert ask("Vad kostade isbrytningen säsongen 2023/24?").status == "not_found"


def test_a_season_is_one_and_compares_no_years(ask):
    answer = ask("Vad kostade isbrytningen säsongen 2022/23?")

    assert (answer.status, len(answer.claims)) == ("answered", 1)


def test_a_clause_that_opens_with_its_year_tells_of_that_alone(ask):
    assert ask("Hur många båtar gick på grund i hamnen 2024?").status == "not_found"
    assert ask("Hur många båtar gick på grund i hamnen 2023?").claims
