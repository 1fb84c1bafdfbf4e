"""Headings announce aspects, misspelt by OCR, negated and joined too."""

import pytest

from assistant.reading.structure.named import structure


@pytest.mark.parametrize(
    ("heading", "aspect"),
    [
        ("Framåt", "outlook"),
        ("Planer framat", "outlook"),
        ("Blick framdt", "outlook"),
        ("Vad hander nu", "outlook"),
        ("På gång", "outlook"),
        ("Satsningar", "outlook"),
        ("Next steps", "outlook"),
        ("Resultat 2023", "progress"),
        ("Styrkor", "progress"),
        ("Det som fungerat bra", "progress"),
        ("What went well", "progress"),
        ("Svagheter", "challenges"),
        ("F6rbattringsomraden", "challenges"),
        ("Att utveckla", "challenges"),
        ("Hinder och risker", "challenges"),
        ("Room for improvement", "challenges"),
        ("Analys", "facts"),
        ("Bedömning", "facts"),
        ("Elevhälsa", None),
        ("Framtidens skola", None),
    ],
)
def test_a_heading_announces_its_aspect(heading, aspect):
    assert structure().aspect(heading) == aspect


@pytest.mark.parametrize("heading", ["Det som inte gått bra", "What did not go well"])
def test_a_negated_heading_of_progress_announces_challenges(heading):
    assert structure().aspect(heading) == "challenges"


def test_a_negated_heading_of_challenges_announces_nothing():
    assert structure().aspect("Inte utmaningar") is None
