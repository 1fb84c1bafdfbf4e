"""Blocks have the section that they stand under."""

from dataclasses import replace

from assistant.reading.document import document_of
from assistant.reading.extract import Extract, Line, Sheet
from assistant.reading.text import extract_text
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
