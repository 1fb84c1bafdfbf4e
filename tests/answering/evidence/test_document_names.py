"""What a document is called, and which compounds call it."""

import pytest

from assistant.answering.evidence.document_names import calls, is_sort, subjects


@pytest.mark.parametrize(
    ("name", "place", "about"),
    [
        ("Klimatredovisning 2023", "", ("Klimatredovisning",)),
        (
            "Kompetensförsörjningsplan för Granby 2024",
            "Granby kommun",
            ("Kompetensförsörjningsplan",),
        ),
        ("Verksamhetsberättelse 2022", "", ()),
        ("Årsredovisning för Granby kommun", "Granby kommun", ()),
        ("Besöksnäring och naturreservat 2023", "", ("Besöksnäring", "naturreservat")),
    ],
)
def test_a_name_is_about_what_stands_beside_its_sort_and_place(name, place, about):
    assert subjects(name, place) == about


@pytest.mark.parametrize(
    ("term", "name", "called"),
    [
        ("polisöverenskommelsen", "Samverkansöverenskommelse med lokalpolisområde Norr", True),
        ("klimatredovisningen", "Redovisning av klimatarbetet", True),
        ("klimatredovisningen", "Klimatplan", False),  # another sort
        ("årsredovisningen", "Redovisning av året", False),  # says when, not of what
        ("skolplanen", "Plan för hamnen", False),
    ],
)
def test_a_compound_calls_the_document_of_its_sort_and_subject(term, name, called):
    assert calls(term, name) is called


@pytest.mark.parametrize(
    ("word", "sort"), [("lägesrapporten", True), ("planer", True), ("hamnen", False)]
)
def test_a_sort_ends_a_compound(word, sort):
    assert is_sort(word) is sort
