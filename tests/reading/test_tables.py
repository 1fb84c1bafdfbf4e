"""Rows of tables in plain text are statements with their column heads."""

from assistant.reading.document import document_of
from assistant.reading.text import extract_text
from assistant.records.documents import Facts


def blocks(text, kind="deck"):
    facts = Facts("x", "x.txt", "Titel", "", None, kind, "sv")
    return [b for page in document_of(extract_text(text), facts).pages for b in page.blocks]


def rows(text):
    return [(b.reading, b.confidence) for b in blocks(text) if b.kind == "row"]


def test_each_figure_has_the_year_over_it():
    found = rows("Titel\n\nVerksamhet 2021 2022\nFörskola 96 112\nGrundskola 7 8")

    assert found == [("Förskola: 2021: 96, 2022: 112", 1.0), ("Grundskola: 2021: 7, 2022: 8", 1.0)]


def test_a_missing_or_further_figure_makes_a_row_doubtful():
    assert rows("Titel\n\nVerksamhet 2021 2022 2023\nFörskola 96 112")[0][1] < 0.5
    assert rows("Titel\n\nVerksamhet 2021 2022\nFörskola 96 112 130")[0] == (
        "Förskola: 2021: 96, 2022: 112, 130",
        0.4,
    )


def test_thousands_with_a_space_are_one_figure():
    found = rows("Titel\n\nVerksamhet 2021 2022\nFörskola 1 204 1 198")

    assert found == [("Förskola: 2021: 1 204, 2022: 1 198", 1.0)]


def test_word_heads_need_one_word_a_column():
    table = "Titel\n\nNämnd Budget Utfall\nSocialnämnden 120 134\nTekniska nämnden 88 81"

    assert rows(table)[0][0] == "Socialnämnden: Budget: 120, Utfall: 134"


def test_a_sentence_with_figures_is_no_table():
    assert rows("Titel\n\nUnder 2021 och 2022\nfick 12 av 30 elever stöd") == []


def test_markdown_rows_keep_their_section(tmp_path):
    from assistant.reading.text import read_markdown

    path = tmp_path / "a.md"
    path.write_text("# Bokslut\n\n## Ekonomi\n\n| Nämnd | Utfall |\n|---|---|\n| Social | -4,2 |\n")
    facts = Facts("x", "a.md", "Titel", "", None, "report", "sv")
    page = document_of(read_markdown(path), facts).pages[0]

    assert [(b.reading, b.section) for b in page.blocks if b.kind == "row"] == [
        ("Social: Utfall: -4,2", "Ekonomi")
    ]
    assert page.title == "Bokslut"
