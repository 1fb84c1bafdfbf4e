"""Kinds of question over a municipality, headings and languages of the tests' own."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over, written

CULTURE = """ Redovisning av kulturnämndens mål 2021
Björkviks kommun

Lena Ask, kulturchef
 Biblioteken

2021
Biblioteken hade 184 000 besök under året.
Meröppet infördes på filialen i Granby den 4 maj 2021

Framsteg
Bokbussen når nu 14 byar

Svårigheter
Lokalerna i Granby är för små

Vägen framåt
Nytt stadsbibliotek planeras till 2025
 Musikskolan

2021
Musikskolan har 612 elever och 95 står i kö.

Svårigheter
Brist på fiollärare

Vägen framåt
En ny filial öppnar i Ekeby hösten 2022
"""
CARE = """# Uppföljning av omsorgsnämndens verksamhetsplan 2019

## Hemtjänst

Antalet brukare i hemtjänsten var 830 vid årets slut. Nöjdheten ökade till 86 procent.

## Särskilt boende

Boendet Solgården stängdes i mars 2019 på grund av fuktskador.

## Personal

Heltidsresan (HEL) har inneburit att 74 procent av medarbetarna nu arbetar heltid.
"""
CLIMATE = """ Climate follow-up 2023
Björkvik Municipality

Sara Nyberg, head of sustainability
 Transport

Achievements
Bus travel grew by 12 percent

Difficulties
Charging stations are missing in the villages
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over(
        [
            written(folder, "kultur", CULTURE, year=2021, kind="deck", title="Kultur 2021"),
            written(folder, "omsorg", CARE, year=2019, kind="report", title="Omsorg 2019"),
            written(folder, "climate", CLIMATE, year=2023, kind="deck", title="Climate 2023",
                    language="en"),
        ]
    ).ask  # fmt: skip


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Vilka svårigheter har biblioteken?", ["Lokalerna i Granby är för små"]),
        ("What difficulties do the libraries have?", ["Lokalerna i Granby är för små"]),
        ("Vilka utmaningar finns inom transporter?",
         ["Charging stations are missing in the villages"]),
        ("Vilka planer finns för biblioteken och musikskolan?",
         ["Nytt stadsbibliotek planeras till 2025", "En ny filial öppnar i Ekeby hösten 2022"]),
        ("Hur många besök hade biblioteken 2021?",
         ["Biblioteken hade 184 000 besök under året."]),
        ("När öppnar filialen i Ekeby?", ["En ny filial öppnar i Ekeby hösten 2022"]),
        ("Varför stängdes Solgården?",
         ["Boendet Solgården stängdes i mars 2019 på grund av fuktskador."]),
        ("Vem är kulturchef?", ["Lena Ask, kulturchef"]),
        ("Vem presenterade musikskolan?", ["Lena Ask, kulturchef"]),
        ("Finns det brist på fiollärare?", ["Brist på fiollärare"]),
    ],
)  # fmt: skip
def test_an_answer_is_these_statements_and_no_other(ask, question, expected):
    answer = ask(question)
    assert answer.status == "answered"
    assert claims(answer) == expected


@pytest.mark.parametrize(
    "question",
    [
        "Vilka svårigheter har simhallen?",
        "Hur många besök hade biblioteken 2017?",
        "Hur många brukare hade hemtjänsten 2021?",
        "När öppnar filialen i Sandby?",
        "Vem är skolchef?",
        "Finns det brist på pianolärare?",
        "Vad kostar musikskolan?",
        "Vilket telefonnummer har kulturchefen?",
    ],
)
def test_a_near_miss_is_denied_with_what_is_missing(ask, question):
    answer = ask(question)
    assert answer.status == "not_found"
    assert answer.citations == ()
    assert answer.missing


def test_an_abbreviation_is_expanded_by_the_document_and_not_by_the_glossary(ask):
    assert claims(ask("Vad betyder HEL?")) == [
        "Heltidsresan (HEL) har inneburit att 74 procent av medarbetarna nu arbetar heltid."
    ]
    assert ask("Vad betyder SSPF?").status == "not_found"


def test_an_overview_is_parted_by_aspect(ask):
    answer = ask("Berätta om biblioteken")
    groups = list(dict.fromkeys(claim.group for claim in answer.claims))
    assert groups == ["Uppgifter", "Positiv utveckling", "Utmaningar och svårigheter",
                      "Framåtblickande"]  # fmt: skip


def test_a_comparison_of_topics_gives_each_its_part(ask):
    answer = ask("Jämför biblioteken och musikskolan")
    assert list(dict.fromkeys(claim.group for claim in answer.claims)) == [
        "biblioteken", "musikskolan",
    ]  # fmt: skip


def test_a_count_names_the_documents_without_a_hit(ask):
    answer = ask("I vilka dokument nämns Granby?")
    assert answer.lead.startswith("1 av 3 dokument")
    assert "Omsorg 2019" in answer.note
    assert "Climate 2023" in answer.note


def test_the_date_of_another_event_is_at_most_part_of_an_answer(ask):
    answer = ask("När revs filialen i Granby?")
    assert answer.status != "answered"


def test_what_is_near_is_offered_but_not_cited(ask):
    answer = ask("Hur många brukare hade hemtjänsten 2021?")
    assert "830" in answer.nearest[0].statement.reading
    assert answer.claims == ()
