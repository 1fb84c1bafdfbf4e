"""Markdown's marks say what its lines are."""

import pytest

from assistant.reading.markdown import mark_up
from assistant.reading.text import extract_text


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
