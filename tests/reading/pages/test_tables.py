"""Rows of tables in plain text are statements with their column heads."""

import pytest

from assistant.reading.document import document_of
from assistant.reading.plain.text import extract_text
from assistant.records.documents import Facts


def blocks(text, kind="deck"):
    facts = Facts("x", "x.txt", "Titel", "", None, kind, "sv")
    return [b for page in document_of(extract_text(text), facts).pages for b in page.blocks]


def rows(text):
    return [(b.reading, b.confidence) for b in blocks(text) if b.kind == "row"]


def test_each_figure_has_the_year_over_it():
    found = rows("Titel\n\nVerksamhet 2021 2022\nFörskola 96 112\nGrundskola 7 8")

    assert found == [("Förskola: 2021: 96, 2022: 112", 1.0), ("Grundskola: 2021: 7, 2022: 8", 1.0)]


def test_a_row_with_a_cell_too_few_or_too_many_is_read_as_it_stands():
    heads = "Titel\n\nVerksamhet 2021 2022 2023\n"

    assert rows(heads + "Förskola 96 112") == [("Förskola 96 112", 0.4)]
    assert rows(heads + "Förskola 96 112 130 141") == [("Förskola 96 112 130 141", 0.4)]


def test_years_in_a_row_keep_their_figures_where_all_rows_have_more():
    found = rows("Titel\n\nPlatser 2019 2020\nDagvård 12 14 15\nKorttid 40 38 36")

    assert found[0] == ("Dagvård: 2019: 12, 2020: 14, 15", 0.4)


def test_a_figure_that_was_not_read_keeps_its_place():
    heads = "Titel\n\nPlatser 2019 2020 2021 2022\nDagvård 12 14 15 15\n"

    assert rows(heads + "Korttid 40 e) 38 36")[1] == (
        "Korttid: 2019: 40, 2020: e), 2021: 38, 2022: 36",
        0.4,
    )
    assert rows(heads + "Korttid O 40 38 36")[1][0].startswith("Korttid: 2019: O, 2020: 40")
    assert rows(heads + "Korttid 40 38 36\nNattvård 1 2 3 4")[1:] == [
        ("Korttid 40 38 36", 0.4),
        ("Nattvård: 2019: 1, 2020: 2, 2021: 3, 2022: 4", 1.0),
    ]


def test_a_markdown_row_is_paired_only_cell_by_cell(tmp_path):
    from assistant.reading.plain.text import read_markdown

    path = tmp_path / "a.md"
    path.write_text(
        "# Platser\n\n|  | 2020 | 2021 |\n|---|---|---|\n|Dag||14|\n| Natt | 9 |\n", "utf-8"
    )
    facts = Facts("x", "a.md", "Titel", "", None, "report", "sv")
    page = document_of(read_markdown(path), facts).pages[0]

    assert [b.reading for b in page.blocks if b.kind == "row"][-2:] == ["Dag: 2021: 14", "Natt: 9"]


def test_thousands_with_a_space_are_one_figure():
    found = rows("Titel\n\nVerksamhet 2021 2022\nFörskola 1 204 1 198")

    assert found == [("Förskola: 2021: 1 204, 2022: 1 198", 1.0)]


def test_word_heads_need_one_word_a_column():
    table = "Titel\n\nNämnd Budget Utfall\nSocialnämnden 120 134\nTekniska nämnden 88 81"

    assert rows(table)[0][0] == "Socialnämnden: Budget: 120, Utfall: 134"


def test_a_head_may_end_in_a_year():
    table = "Titel\n\nBoende Rum Nöjdhet 2022 Nöjdhet 2023\nTallen 48 80 82\nGranen 60 63 75"

    assert rows(table)[1][0] == "Granen: Rum: 60, Nöjdhet 2022: 63, Nöjdhet 2023: 75"


def test_a_sentence_with_figures_is_no_table():
    assert rows("Titel\n\nUnder 2021 och 2022\nfick 12 av 30 elever stöd") == []


def test_markdown_rows_keep_their_section(tmp_path):
    from assistant.reading.plain.text import read_markdown

    path = tmp_path / "a.md"
    path.write_text("# Bokslut\n\n## Ekonomi\n\n| Nämnd | Utfall |\n|---|---|\n| Social | -4,2 |\n")
    facts = Facts("x", "a.md", "Titel", "", None, "report", "sv")
    page = document_of(read_markdown(path), facts).pages[0]

    assert [(b.reading, b.section) for b in page.blocks if b.kind == "row"] == [
        ("Social: Utfall: -4,2", "Ekonomi")
    ]
    assert page.title == "Bokslut"


def test_years_over_figures_are_no_headings_of_columns():
    text = (
        "Titel\n\n2019 2020 2021\nLån av böcker 812 766 904\nBesök 71 78 83\n\nKällan är registret"
    )

    assert rows(text) == [
        ("Lån av böcker: 2019: 812, 2020: 766, 2021: 904", 1.0),
        ("Besök: 2019: 71, 2020: 78, 2021: 83", 1.0),
    ]
    assert blocks(text)[-1].reading == "Källan är registret"


def test_a_year_may_be_the_name_of_a_row_under_heads_of_several_words():
    found = rows("Titel\n\nÅr Besökare Nya lån Till hyllan\n2018 214 61 22\n2019 238 70 31")

    assert found[1] == ("2019: Besökare: 238, Nya lån: 70, Till hyllan: 31", 1.0)


def test_years_alone_are_no_row():
    found = rows("Titel\n\n2018 2019 2020\nHyllan 61 22 31\nKällaren 70 31 4")

    assert [text for text, _ in found] == [
        "Hyllan: 2018: 61, 2019: 22, 2020: 31",
        "Källaren: 2018: 70, 2019: 31, 2020: 4",
    ]


BARE = """Badet

Antal besök, tusental
2019 2020 2021
{0}

Kön var lång i juli.
"""


@pytest.mark.parametrize("kind", ["deck", "report"])
@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("58,3 55,1 56,7", ["2019: 58,3, 2020: 55,1, 2021: 56,7"]),
        ("58 300 55 100 56 700", ["2019: 58 300, 2020: 55 100, 2021: 56 700"]),
        ("Vuxna 583 551 567", ["Vuxna: 2019: 583, 2020: 551, 2021: 567"]),
        (
            "Vuxna 583 551 567\nBarn 12 13 14",
            ["Vuxna: 2019: 583, 2020: 551, 2021: 567", "Barn: 2019: 12, 2020: 13, 2021: 14"],
        ),
    ],
)
def test_years_alone_head_the_figures_under_them(kind, rows, expected):
    found = blocks(BARE.format(rows), kind)

    assert [block.reading for block in found if block.kind == "row"] == expected
    assert {b.section for b in found if b.kind == "row"} == {"Antal besök, tusental"}
    assert found[-1].reading == "Kön var lång i juli."


def test_years_over_columns_of_text_head_no_table():
    text = "Badet\n\n2021 2022\nNytt kafé öppnade i maj Rutschbanan lagades\nFler kvällar Ny chef\n"
    found = blocks(text)

    assert not [block for block in found if block.kind == "row"]
    assert {"2021", "2022"} <= {block.section for block in found}


def test_years_under_years_are_no_figures_of_theirs():
    found = blocks("Badet\n\nSå byggdes det\n2017 2018 2019\n2020 2021 2022\n")

    assert not [block for block in found if block.kind == "row"]
