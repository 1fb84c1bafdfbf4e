"""A heading in one's own words tells its aspect; a bullet that says more tells none."""

import pytest

from assistant.reading.structure.named import structure


@pytest.mark.parametrize(
    ("aspect", "heading"),
    [
        ("challenges", "Det som gnisslar just nu"),
        ("challenges", "Där det går trögt"),
        ("challenges", "Det som fungerar mindre väl"),
        ("challenges", "Vad som gått sämre"),
        ("challenges", "Vad kunde ha gått bättre"),
        ("progress", "Saker som fungerar bäst"),
        ("outlook", "Det som ligger framför oss"),
        ("outlook", "Så går vi vidare"),
        ("outlook", "Slutsats och nästa steg"),
        ("challenges", "Här går det trögt"),
        (None, "Det är trögt att hitta vikarier"),
        (None, "Det finns risker"),
        (None, "Det går framåt"),
        (None, "Har förbättrats"),
        (None, "Planer för två nya broar"),
        (None, "Det som byggs vid kajen"),
    ],
)
def test_a_heading_in_ones_own_words_tells_its_aspect(aspect, heading):
    assert structure().aspect(heading) == aspect
