"""Slides know who presents them."""

import pytest

from assistant.reading.document import document_of
from assistant.reading.plain.text import extract_text
from assistant.records.documents import Facts


def speakers(*slides):
    facts = Facts("x", "x.txt", "Bokslut", "", None, "deck", "sv")
    pages = document_of(extract_text("\f".join(slides)), facts).pages
    return [page.speaker.name if page.speaker else None for page in pages]


@pytest.mark.parametrize(
    "title",
    [
        "Förskolan – Anna Berg, utbildningschef",
        "Förskolan (Anna Berg, utbildningschef)",
        "Förskolan: Anna Berg, utbildningschef",
    ],
)
def test_a_speaker_in_a_slides_title_presents_it_and_those_after(title):
    bullets = "\n".join(f"* Punkt nummer {n} om skolan" for n in range(10))

    found = speakers("Bokslut\n\nAllt gick bra", f"{title}\n\n{bullets}\n", "Skolan\n\n* Bra\n")

    assert found == [None, "Anna Berg", "Anna Berg"]


def test_who_a_slide_names_in_its_text_is_its_speaker_before_its_title():
    slide = "Möte – Anna Berg, utbildningschef\n\nKarin Ek, socialchef\n"

    assert speakers(slide) == ["Karin Ek"]
