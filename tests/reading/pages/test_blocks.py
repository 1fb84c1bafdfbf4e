"""Blocks have the section that they stand under."""

from dataclasses import replace

from assistant.reading.document import document_of
from assistant.reading.extract import Extract, Line, Sheet
from assistant.reading.plain.text import extract_text
from assistant.records.documents import Facts

FACTS = Facts("x", "x.txt", "Titel", "", None, "report", "sv")


def test_a_caption_heads_its_table_and_not_what_follows():
    texts = ["Ekonomi", "Tabell 2. Utfall", "Buss: 12", "Resultatet blev bra i år."]
    kinds = ["heading", "heading", "row", "text"]
    source, lines = "", []
    for text, kind in zip(texts, kinds, strict=True):
        lines.append(Line(len(source), len(source) + len(text), kind))
        source += text + "\n"
    extract = Extract(source, (Sheet(1, 0, len(source), tuple(lines)),), "page")

    blocks = document_of(extract, FACTS).pages[0].blocks

    sections = [(block.reading, block.section) for block in blocks if block.kind != "heading"]
    assert sections[0][1] == "Tabell 2. Utfall"
    assert sections[1] == ("Resultatet blev bra i år.", "Ekonomi")


def test_a_paragraphs_first_line_is_no_heading():
    text = (
        "Rapport\n\nKostnaderna växer. Styrelsen bedömer\n"
        "att de behöver minska med fyrtio miljoner kronor under perioden fram till 2024.\n"
    )

    blocks = document_of(extract_text(text), FACTS).pages[0].blocks

    assert "heading" not in [block.kind for block in blocks]


def test_an_abbreviation_with_what_it_stands_for_is_no_heading():
    text = (
        "Trygghet\n\nTIS (trygghet i samverkan)\n\n"
        "Varje torsdag samlas kommunen och polisen för veckans lägesbild\n\n"
        "NIG (nattvandrare i grupp)\n\n"
        "Varje lördag går föreningarna en runda genom hela centrum\n"
    )

    blocks = document_of(extract_text(text), replace(FACTS, kind="deck")).pages[0].blocks

    assert [block.kind for block in blocks] == ["title", *["bullet"] * 4]


def test_a_short_line_right_over_a_table_heads_its_rows_and_not_what_follows():
    text = (
        "Vatten\n\nLäckage i procent av mängden\nOmråde 2019 2020 2021\n"
        "Norra byn 21 20 18\nSödra byn 14 13 12\n\n"
        "Rören i norra byn är från 1950-talet och byts ut med början i vår.\n"
    )

    blocks = document_of(extract_text(text), FACTS).pages[0].blocks

    rows = [(block.reading, block.section) for block in blocks if block.kind == "row"]
    assert rows[0] == ("Norra byn: 2019: 21, 2020: 20, 2021: 18", "Läckage i procent av mängden")
    assert blocks[-1].section != "Läckage i procent av mängden"


def test_what_is_said_of_a_table_is_no_caption():
    text = (
        "Ekonomi\n\nTabell 2 visar att kostnaden för bussar ökar.\n\n"
        "Figur 3. Kostnad för bussar\n\nKostnaden ökar också för tåg, fast långsammare.\n"
    )

    blocks = document_of(extract_text(text), FACTS).pages[0].blocks

    assert [block.kind for block in blocks if block.reading.startswith("Tabell")] == ["paragraph"]
    assert [block.kind for block in blocks if block.reading.startswith("Figur")] == ["heading"]
    assert blocks[-1].section != "Figur 3. Kostnad för bussar"


def test_what_stands_over_the_names_of_rows_heads_them_where_it_tells_of_what():
    text = (
        "Skolan\n\nElever per lärare 2019 2020\nByskolan 12 13\nSjöskolan 15 14\n\n"
        "Skola 2019 2020\nByskolan 120 130\nSjöskolan 150 140\n"
    )

    blocks = document_of(extract_text(text), FACTS).pages[0].blocks

    rows = [block.section for block in blocks if block.kind == "row"]
    assert rows[:2] == ["Elever per lärare"] * 2
    assert rows[2] != "Elever per lärare"


def test_a_row_whose_cells_do_not_answer_to_the_heads_begins_no_table():
    text = "Tabell 2. Elever\nSkola 2019 2020 2021\nAspen 1 2 3\nBjörken 4 5\nCedern 6 7 8\n"

    blocks = document_of(extract_text(text), FACTS).pages[0].blocks

    rows = [block.section for block in blocks if block.kind == "row"]
    assert rows == ["Tabell 2. Elever"] * len(rows)
    assert len(rows) > 1


def test_a_line_that_differs_from_a_heading_by_its_year_is_a_heading_too():
    texts = ["Nytt hösten 2022", "Ny slip", "Nytt hösten 2023", "Ny kran 2024", "Nytt i år"]
    kinds = ["heading", "text", "text", "text", "text"]
    source, lines = "", []
    for text, kind in zip(texts, kinds, strict=True):
        lines.append(Line(len(source), len(source) + len(text), kind))
        source += text + "\n"
    extract = Extract(source, (Sheet(1, 0, len(source), tuple(lines)),), "page")

    blocks = document_of(extract, replace(FACTS, kind="deck")).pages[0].blocks

    under = {block.reading: block.section for block in blocks if block.kind == "bullet"}
    assert under["Ny slip"] == "Nytt hösten 2022"
    assert under["Ny kran 2024"] == "Nytt hösten 2023"
    assert "Nytt hösten 2023" not in under
