"""Questions without a topic, of the documents as such, of people, terms and degrees."""

import pytest

from tests.answering.memory import assistant_over, written

HARBOUR = """ Hamnens uppföljning 2021
Björkviks kommun

Ida Holm, hamnchef
 Hamnen

2021
Hamnen hade 412 båtplatser och 38 i kö.
Väntetiden till en båtplats är fyra år

Svårigheter
Muddringen är försenad

Vägen framåt
En ny brygga byggs 2022
"""
PARKS = """# Parkernas uppföljning 2022

Ansvarig: Nils Ek, parkchef.

Tekniska nämnden ansvarar för lekplatserna.

## Ordlista

- Hamling
- Beskärning som ger trädet en låg krona.

## Svårigheter

Almsjukan sprider sig.
"""


@pytest.fixture
def ask(tmp_path):
    return assistant_over(
        [
            written(tmp_path, "hamnen-2021", HARBOUR, year=2021),
            written(tmp_path, "parker-2022", PARKS, year=2022),
        ]
    ).ask


def quoted(answer):
    return [claim.text for claim in answer.claims]


def test_an_aspect_without_a_topic_is_told_of_the_newest_year_and_says_so(ask):
    answer = ask("Vad har kommunen för problem?")

    assert quoted(answer) == ["Almsjukan sprider sig."]
    assert answer.note is not None
    assert "2022" in answer.note


@pytest.mark.parametrize(
    "question",
    [
        "Vilka dokument finns?",
        "Which reports are there?",
        "Vad handlar dokumenten om?",
        "What are the documents about?",
    ],
)
def test_the_documents_are_listed(ask, question):
    answer = ask(question)

    assert answer.status == "answered"
    assert "2 do" in answer.lead
    assert {citation.document for citation in answer.citations} == {"hamnen-2021", "parker-2022"}


@pytest.mark.parametrize("question", ["Vad kostade det?", "Hur många hur många?", "Hur är läget?"])
def test_a_question_that_names_nothing_is_asked_back(ask, question):
    answer = ask(question)

    assert answer.status == "not_found"
    assert "vad den gäller" in answer.lead


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Vem är parkchef?", "Ansvarig: Nils Ek, parkchef."),
        ("Vem ansvarar för lekplatserna?", "Tekniska nämnden ansvarar för lekplatserna."),
        ("Vem presenterade hamnen?", "Ida Holm, hamnchef"),
    ],
)
def test_a_person_question_gives_someone(ask, question, said):
    assert quoted(ask(question)) == [said]


def test_a_person_question_without_anyone_is_denied(ask):
    answer = ask("Vem är fyrvaktare?")

    assert answer.status == "not_found"
    assert not answer.claims


def test_an_entry_of_a_word_list_defines(ask):
    assert quoted(ask("Vad är hamling?"))[-1] == "Beskärning som ger trädet en låg krona."


def test_how_long_is_answered_by_a_duration(ask):
    told = quoted(ask("Hur lång är väntetiden till en båtplats?"))

    assert told == ["Väntetiden till en båtplats är fyra år"]


def test_who_said_it_asks_of_the_turn_before(ask):
    answer = ask("Vem sa det?", history=["Vilka svårigheter har hamnen?"])

    assert quoted(answer) == ["Ida Holm, hamnchef"]


def test_a_stretch_of_years_counted_back_is_explained(ask):
    answer = ask("Vilka svårigheter fanns förra året?")

    assert quoted(answer) == ["Almsjukan sprider sig."]
    assert answer.note is not None
    assert "förra året" in answer.note
