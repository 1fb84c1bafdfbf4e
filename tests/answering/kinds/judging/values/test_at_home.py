"""Beside its neighbours' rows our municipality's own is asked for by its name."""

import pytest

from assistant.reading.document import read_document
from assistant.records.documents import Facts
from tests.answering.answers import claims
from tests.answering.memory import assistant_over

RESCUE = """# Räddningstjänsten 2023

## Utryckningar

| Kommun | 2022 | 2023 |
|---|---|---|
| Granby | 174 | 187 |
| Hällebo | 198 | 209 |
| Summa | 372 | 396 |
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "rtj.md").write_text(RESCUE, "utf-8")
    facts = Facts("rtj", "rtj.md", "Räddningstjänsten", "Granby kommun", 2023, "report", "sv")
    return assistant_over([read_document(folder / "rtj.md", facts)]).ask


def test_whose_row_it_is_is_told_by_its_name(ask):
    said = claims(ask("Hur många utryckningar var det i Granby 2023?"))
    assert [one.split(":")[0] for one in said] == ["Granby"]


def test_without_its_name_no_row_is_preferred(ask):
    said = claims(ask("Hur många utryckningar var det 2023?"))
    assert "Summa" in [one.split(":")[0] for one in said]
