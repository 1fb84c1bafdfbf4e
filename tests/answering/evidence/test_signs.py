"""What a sentence tells by its words: something hard, or something that went well."""

import pytest

from assistant.answering.evidence.signs import looks_ahead, told_aspect


@pytest.mark.parametrize(
    "sentence",
    [
        "Det saknas behöriga lärare i årskurs 4.",
        "Upphandlingen överklagades, vilket fördröjde starten.",
        "Kön till bostad med särskild service har vuxit.",
        "Lokalerna är slitna och ventilationen fungerar inte.",
        "Nämnden redovisar ett underskott på 3 miljoner kronor.",
        "Eleverna är inte nöjda med maten.",
        "Måluppfyllelsen sjunker för tredje året i rad.",
    ],
)
def test_what_is_hard_is_told_by_its_words(sentence):
    assert told_aspect(sentence) == "challenges"


@pytest.mark.parametrize(
    "sentence",
    [
        "Sjukfrånvaron har minskat på alla enheter.",
        "Besökarna är nöjda med de nya öppettiderna.",
        "Klagomålen har blivit färre.",
        "Behörigheten till gymnasiet ökar.",
        "Väntetiden till kulturskolan är kortare än i fjol.",
    ],
)
def test_what_went_well_is_told_by_its_words(sentence):
    assert told_aspect(sentence) == "progress"


@pytest.mark.parametrize(
    "sentence",
    [
        "Nämnden har elva ledamöter.",
        "Verksamhetsplanen antogs den 12 mars.",
        "Kostnaden uppgick till 12 miljoner kronor.",
        "Kontaktcenter svarar på frågor om avgifter.",
    ],
)
def test_what_merely_is_tells_neither(sentence):
    assert told_aspect(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "ahead"),
    [
        ("En ny översiktsplan utreds under hösten.", True),
        ("Hallen ska rustas upp.", True),
        ("Bron beräknas bli klar i maj.", True),
        ("Hallen rustades upp i fjol.", False),
        ("Föreningen har 40 medlemmar.", False),
    ],
)
def test_what_is_meant_and_not_yet_done_is_told(sentence, ahead):
    assert looks_ahead(sentence) is ahead
