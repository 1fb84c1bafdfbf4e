"""Lists are whole: by section, by the line that introduces them, under a page that is undivided."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over, written

LEISURE = """ Berättelse för kultur- och fritidsnämnden
Granviks kommun
 Ridhuset

Ridhusets tak tätades för 400 000 kronor
Ridskolan ordnade läger för 60 barn
Underlaget är för hårt
 Båtplatser

Tre hamnar
Norrviken
Sundet
Hällan
Kön är fyra år
 Framåt

Risker
Isbanan tinar redan i februari 2023
Eldsjälarna blir färre
 Läget

Läget är ansträngt.
Under 2024 ska nämnden:
- bygga om omklädningsrummen
- hyra ut bastun på kvällarna
 Personal

Sjuktal i procent
Yrke 2019 2020 2021 2022
Badvärdar 5,8 6,0 6,1 7,4
Vaktmästare 4,4 4,2 4,0 3,8
Ledare 5,0 5,2 5,5 5,9
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    publisher = "Kultur- och fritidsnämnden, Granviks kommun"
    return assistant_over(
        [written(folder, "fritid", LEISURE, year=2022, kind="deck", title="Berättelse 2022",
                 publisher=publisher)]
    ).ask  # fmt: skip


def test_risks_ahead_of_a_year_are_the_whole_section_of_the_year_before(ask):
    answer = ask("Vilka risker såg fritidsnämnden inför 2023?")

    assert claims(answer) == ["Isbanan tinar redan i februari 2023", "Eldsjälarna blir färre"]


def test_a_list_is_of_the_year_and_the_body_of_the_line_that_introduces_it(ask):
    answer = ask("Vad skulle fritidsnämnden göra under 2024?")

    assert claims(answer)[-2:] == ["bygga om omklädningsrummen", "hyra ut bastun på kvällarna"]


def test_a_page_without_aspects_is_given_whole(ask):
    answer = ask("Ridhuset 2022 – vad hände och vad är problemet?")

    assert claims(answer) == [
        "Ridhusets tak tätades för 400 000 kronor",
        "Ridskolan ordnade läger för 60 barn",
        "Underlaget är för hårt",
    ]


def test_an_announced_list_is_given_with_as_many_items_as_it_announces(ask):
    assert claims(ask("Vilka hamnar finns?")) == ["Tre hamnar", "Norrviken", "Sundet", "Hällan"]


def test_a_line_over_a_table_says_of_what_its_figures_are(ask):
    answer = ask("Hur hög var sjukfrånvaron bland vaktmästarna 2022?")

    assert claims(answer) == ["Vaktmästare: 2019: 4,4, 2020: 4,2, 2021: 4,0, 2022: 3,8"]


def test_a_line_that_ends_in_att_is_given_with_its_items_and_no_other_sections(tmp_path):
    audit = """ Granskning
Granviks kommun
 Granskning av isbanan

Revisorerna rekommenderar nämnden att
- mäta isens tjocklek varje vecka
- skylta om avgiften
 Granskning av slöjdsalen

Revisorerna rekommenderar nämnden att
- byta sågblad
"""
    ask = assistant_over([written(tmp_path, "rev", audit, year=2021, kind="deck")]).ask

    assert claims(ask("Vad rekommenderar revisorerna om isbanan?"))[-2:] == [
        "mäta isens tjocklek varje vecka",
        "skylta om avgiften",
    ]


def test_the_rest_of_a_short_list_comes_with_most_of_it_and_no_list_of_its_name(tmp_path):
    plan = """ Plan
Granviks kommun
 Trygghet

Aktiviteter
Badvakter på badet alla dagar
Nya bojar vid badet
En telefon sätts upp
 Rena stränder

Aktiviteter
Kärl för glas
"""
    ask = assistant_over([written(tmp_path, "plan", plan, year=2021, kind="deck")]).ask

    listed = claims(ask("Vilka saker nämns för badet?"))

    assert "En telefon sätts upp" in listed
    assert "Kärl för glas" not in listed


def test_a_section_that_says_between_its_lines_what_is_asked_is_given_whole(tmp_path):
    deck = """ Uppföljning
Granviks kommun
 Väntan

Tjugo båtar ligger i kö
 Hamnen

Utmaningar
Bryggorna ruttnar
Gästerna saknar el vid piren
Stölder av motorer
 Isbanan

Utmaningar
Motorer går sönder
"""
    ask = assistant_over([written(tmp_path, "deck", deck, year=2021, kind="deck")]).ask

    answer = ask("Vad skaver för gästerna vid bryggorna?")

    assert claims(answer) == [
        "Bryggorna ruttnar", "Gästerna saknar el vid piren", "Stölder av motorer",
    ]  # fmt: skip


def test_a_document_of_the_topic_is_listed_beside_a_slide_on_it(tmp_path):
    slide = """ Uppföljning
Granviks kommun
 Hamnar

Svårigheter
Hamnarna saknar el
"""
    guidelines = """ Riktlinjer för hamnar
Granviks kommun
 Läget

Svårigheter
Bryggorna är från 1950
"""
    ask = assistant_over(
        [
            written(tmp_path, "slide", slide, year=2021, kind="deck", title="Uppföljning 2021"),
            written(tmp_path, "lines", guidelines, year=2022, kind="deck",
                    title="Riktlinjer för hamnar 2022"),
        ]
    ).ask  # fmt: skip

    assert claims(ask("Vilka svårigheter finns med hamnarna?")) == [
        "Hamnarna saknar el",
        "Bryggorna är från 1950",
    ]


SHIPYARD = """ Uppföljning
Granviks kommun
 Varvet

Resultat
Varvet byggde tre ekor
Ett skepp döptes
Lokalen målades
Utmaningar
Kranen läcker olja
Taket rostar på varvet
Isen tar pålarna
Framåtblickande
Varvet samarbetar med museet
Ny slip anläggs
Fler lärlingar tas in
"""


@pytest.mark.parametrize(
    ("question", "said", "unsaid"),
    [
        ("Vilka samarbetar varvet med?", "Varvet samarbetar med museet", "Kranen läcker olja"),
        ("Vad har varvet arbetat med under 2022?", "Ett skepp döptes", "Ny slip anläggs"),
    ],
)
def test_of_a_whole_page_only_what_is_asked_is_listed(tmp_path, question, said, unsaid):
    ask = assistant_over([written(tmp_path, "varv", SHIPYARD, year=2022, kind="deck")]).ask

    listed = claims(ask(question))

    assert said in listed
    assert unsaid not in listed
