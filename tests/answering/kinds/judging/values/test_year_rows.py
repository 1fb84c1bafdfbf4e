"""A row that is labelled by its year counts what its heading names."""

from assistant.reading.document import read_document
from assistant.records.documents import DocumentId, Facts
from tests.answering.memory import assistant_over

CALLS = """# Hamnens år 2024

## Nödanrop till sjöbevakningen

| År | Antal | Besvarade inom en timme |
|---|---|---|
| 2022 | 31 | 71 % |
| 2023 | 36 | 66 % |
| 2024 | 48 | 59 % |
"""


def test_the_row_of_the_year_tells_how_many_though_it_has_a_share_as_well(tmp_path):
    (tmp_path / "hamn.md").write_text(CALLS, "utf-8")
    facts = Facts(DocumentId("hamn"), "hamn.md", "Hamnens år 2024", "", 2024, "report", "sv")
    ask = assistant_over([read_document(tmp_path / "hamn.md", facts)]).ask

    answer = ask("Hur många nödanrop gjordes 2023?")

    assert ["Antal: 36" in claim.text for claim in answer.claims] == [True]


def test_a_label_of_what_was_done_counts_all_who_did_it_and_no_group(tmp_path):
    table = "# Badet 2024\n\n## Nyckeltal\n\n| | 2023 | 2024 |\n|---|---|---|\n"
    (tmp_path / "bad.md").write_text(f"{table}| Besök Granbadet | 740 | 613 |\n", "utf-8")
    facts = Facts(DocumentId("bad"), "bad.md", "Badet 2024", "", 2024, "report", "sv")
    ask = assistant_over([read_document(tmp_path / "bad.md", facts)]).ask

    assert ask("Hur många barn besökte Granbadet 2024?").status == "not_found"
    assert "613" in ask("Hur många besökte Granbadet 2024?").claims[0].text


def test_a_row_that_only_says_number_counts_what_stands_in_the_corner(tmp_path):
    table = "# Badet 2021\n\nSimhallen\n\n| Besök | 2020 | 2021 |\n|---|---|---|\n"
    (tmp_path / "sim.md").write_text(f"{table}| Antal | 51 300 | 47 900 |\n", "utf-8")
    facts = Facts(DocumentId("sim"), "sim.md", "Badet 2021", "", 2021, "report", "sv")
    ask = assistant_over([read_document(tmp_path / "sim.md", facts)]).ask

    assert "47 900" in ask("Hur många besök hade badet 2021?").claims[0].text
