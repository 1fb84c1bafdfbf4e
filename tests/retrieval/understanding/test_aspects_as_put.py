"""What is asked for without a word of its own: what lies ahead, is hard, went well or is new."""

import pytest

from assistant.language import Glossary
from assistant.retrieval.understanding import Vocabulary, understand_words
from tests.answering.memory import GLOSSARY


def understood(question):
    return understand_words(question, vocabulary=Vocabulary(), glossary=Glossary.load(GLOSSARY))


@pytest.mark.parametrize(
    ("question", "aspect"),
    [
        ("Vad ser man framför sig för hamnen de närmaste åren?", "outlook"),
        ("Vad gör arbetet i hamnen så kämpigt?", "challenges"),
        ("Positiva resultat hamnen 2022", "progress"),
        ("Vad är nytt i hamnen?", "events"),
        ("What's new in the harbour?", "events"),
        ("Vad tänker man hitta på i hamnen?", "outlook"),
        ("Vad sket sig i hamnen?", "challenges"),
        ("Vad är det som gått åt skogen med hamnen?", "challenges"),
        ("Vad är det för trassel med hamnen?", "challenges"),
        ("What fell through in the harbour?", "challenges"),
    ],
)
def test_a_list_is_told_by_how_it_is_put(question, aspect):
    query = understood(question)

    assert query.kind == "list"
    assert query.aspects == (aspect,)


def test_a_future_name_is_one_fact_and_no_plan():
    assert understood("What will the harbour be called in future?").kind == "fact"
    assert understood("Vad ska hamnen heta framöver?").kind == "fact"


def test_what_something_is_about_asks_what_it_is():
    assert understood("Förklara vad lotsarnas uppdrag går ut på").kind == "definition"


def test_somebodys_task_asks_what_they_do():
    assert understood("Vad är en hamnvakts uppgift?").meant == "vad gör en hamnvakt?"


def test_besides_names_no_subject():
    assert "förutom" not in understood("Vilka hamnar finns förutom Norrhamnen?").terms


def test_the_number_of_a_form_is_no_telephone_number():
    assert understood("Vilket nummer har blanketten Ansökan om båtplats?").asked_for != "phone"
    assert understood("Vilket nummer har hamnkontoret?").asked_for == "phone"
