"""All of something is told by the row that sums a table up, and by no row of a part of it."""

import pytest

from assistant.reading.document import read_document
from assistant.records.documents import DocumentId, Facts
from tests.answering.memory import assistant_over

REPORT = """# Kulturåret 2023

## Besök på museerna

| | 2022 | 2023 |
|---|---|---|
| Barn och unga | 2 100 | 2 600 |
| Vuxna | 5 400 | 6 300 |
| Totalt | 7 500 | 8 900 |

## Sjukfrånvaro, procent

| | 2022 | 2023 |
|---|---|---|
| Länet | 6,1 | 6,4 |
| Hällby | 7,2 | 6,9 |
"""


@pytest.fixture(scope="module")
def culture(tmp_path_factory):
    path = tmp_path_factory.mktemp("whole") / "kultur.md"
    path.write_text(REPORT, "utf-8")
    facts = Facts(DocumentId("kultur"), path.name, "Kulturåret 2023", "Hällby kommun", 2023,
                  "report", "sv")  # fmt: skip
    return assistant_over([read_document(path, facts)])


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("Hur många besök hade museerna 2023?", "Totalt: 2022: 7 500, 2023: 8 900"),
        ("Jämför besöken på museerna 2022 och 2023.", "Totalt: 2022: 7 500, 2023: 8 900"),
        ("Hur hög var sjukfrånvaron 2023?", "Hällby: 2022: 7,2, 2023: 6,9"),
        ("Hur hög var sjukfrånvaron i länet 2023?", "Länet: 2022: 6,1, 2023: 6,4"),
    ],
)
def test_the_whole_is_told_by_its_own_row(culture, question, row):
    answer = culture.ask(question)

    assert [citation.reading for citation in answer.citations] == [row]
