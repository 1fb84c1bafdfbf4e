"""Markdown's marks say what its lines are."""

import pytest

from assistant.reading.document import read_document
from assistant.reading.plain.markdown import mark_up
from assistant.reading.plain.text import extract_text
from assistant.records.documents import Facts


def lines(text):
    extract = extract_text(text)
    sheet = mark_up(extract.source_text, extract.sheets[0])
    return [(line.kind, extract.source_text[line.start : line.end]) for line in sheet.lines]


@pytest.mark.parametrize(
    "bold", ["**Ansvar och tider**", "__Ansvar och tider__", "**Ansvar och tider**:"]
)
def test_bold_text_alone_on_a_line_is_a_heading(bold):
    assert lines(f"{bold}\nNämnden svarar för planen.")[0] == ("heading", "Ansvar och tider")


@pytest.mark.parametrize(
    "text",
    [
        "**Nämnden** svarar för planen",
        "**Nämnden svarar för planen.**",
        "**A** och **B**",
        "**" + "ord " * 12 + "slut**",
    ],
)
def test_bold_words_in_text_are_text(text):
    assert lines(text)[0][0] == "text"


def test_marks_within_a_line_are_no_text_and_what_they_mark_is(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(
        "# Klimat\n\nKommunen har **åtta** av _tjugo_ löften, se [planen](https://a.se/x).\n\n"
        "| Löfte | `Klart` |\n|---|---|\n| **Solceller** | 2024 |\n\n"
        "Filen plan_2024_ny.txt och 3 * 4.\n",
        "utf-8",
    )

    document = read_document(path, Facts("a", "a.md", "A", "", None, "text", "sv"))

    readings = [block.reading for block in document.pages[0].blocks]
    assert "Kommunen har åtta av tjugo löften, se planen." in readings
    assert "Solceller: Klart: 2024" in readings
    assert "Filen plan_2024_ny.txt och 3 * 4." in readings


@pytest.mark.parametrize(
    ("marked", "read"),
    [
        ("**[Läs planen](https://a.se/x)** nu.", "Läs planen nu."),
        ("Det är ***viktigt*** för alla.", "Det är viktigt för alla."),
        ("Filen heter plan__ny__2024 nu.", "Filen heter plan__ny__2024 nu."),
    ],
)
def test_marks_within_marks_are_no_text_either(tmp_path, marked, read):
    path = tmp_path / "a.md"
    path.write_text(f"{marked}\n", "utf-8")

    document = read_document(path, Facts("a", "a.md", "A", "", None, "text", "sv"))

    assert [block.reading for block in document.pages[0].blocks] == [read]
