"""Who presents is known in whatever form a title slide names it."""

import pytest

from assistant.reading.structure.speakers import office_end, speaker_named


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Anna Berg, förvaltningschef", "Anna Berg, förvaltningschef"),
        ("Föredragande: Märta Åkerblom, ekonomichef", "Märta Åkerblom, ekonomichef"),
        ("Muntlig föredragning av Olle Strand, socialchef", "Olle Strand, socialchef"),
        ("Elsa Ljunggren (regiondirektör)", "Elsa Ljunggren, regiondirektör"),
        ("Utbildningschef Anna Berg", "Anna Berg, utbildningschef"),
        ("Barn- och ungdomschef Eva Ek", "Eva Ek, barn- och ungdomschef"),
        ("Anna Berg förvaltningschef", "Anna Berg, förvaltningschef"),
        ("Erik af Klint – chef för socialtjänsten", "Erik af Klint, chef för socialtjänsten"),
        ("Karin Holt, director of education", "Karin Holt, director of education"),
        ("Presented by Jane Doe, head of unit", "Jane Doe, head of unit"),
        ("Lena Hjärpe, personaldirektöor", "Lena Hjärpe, personaldirektör"),
        ("Elsa Ljunggren, regiondirektdr ikr", "Elsa Ljunggren, regiondirektör"),
        ("Per-Åke Öst, planchef, och Eva Järvi, arkitekt", "Per-Åke Öst, planchef"),
    ],
)
def test_a_speaker_is_named_with_the_office(line, speaker):
    assert str(speaker_named(line)) == speaker


@pytest.mark.parametrize(
    "line",
    [
        "Enhetschef för korttidstillsyn har anställts",
        "Ordförande Kommunala Pensionärsrådet",
        "Region Gotland: uppföljning av barnbokslutet",
        "Anna Berg är rektor",
        "Chefer har för många medarbetare",
    ],
)
def test_a_line_that_presents_nobody_names_none(line):
    assert speaker_named(line) is None


def test_what_stands_after_the_office_is_not_part_of_it():
    assert office_end("Tony Ek, säkerhetssamordnare ikr") == len("Tony Ek, säkerhetssamordnare")
