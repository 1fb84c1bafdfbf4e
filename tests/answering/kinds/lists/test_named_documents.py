"""A document is asked for by its name without what stands after the colon."""

import pytest

from tests.answering.memory import assistant_over, written

SURVEY = """# Brukarenkäten 2024: hemtjänst och särskilt boende

Enkäten besvarades av 410 personer.

## Åtgärder

- Matlådorna provsmakas varje månad.
- Ny dörrkod införs på alla boenden.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    title = "Brukarenkäten 2024: hemtjänst och särskilt boende"
    return assistant_over([written(folder, "enkat", SURVEY, year=2024, title=title)]).ask


@pytest.mark.parametrize("asked", ["vidtas efter", "lyfter"])
def test_what_is_done_after_a_survey_stands_in_its_section(ask, asked):
    said = [claim.text for claim in ask(f"Vilka åtgärder {asked} brukarenkäten?").claims]
    assert said == ["Matlådorna provsmakas varje månad.", "Ny dörrkod införs på alla boenden."]


TOURISM = """# Besöksnäring och naturreservat 2023

## Vad har gått bra

- Turistbyrån hade fler besökare.
- Leden blev nationell.
- Besöksnäringen växer.
"""


def test_a_title_of_two_matters_names_each_of_them(tmp_path):
    title = "Besöksnäring och naturreservat 2023"
    ask = assistant_over([written(tmp_path, "gaster", TOURISM, year=2023, title=title)]).ask
    said = [claim.text for claim in ask("Vad gick bra i besöksnäringen 2023?").claims]
    assert said == [
        "Turistbyrån hade fler besökare.",
        "Leden blev nationell.",
        "Besöksnäringen växer.",
    ]


POLICE = """# Samverkansöverenskommelse 2024 mellan kommunen och Lokalpolisområde Norr

## Insatser

- Trygghetsvandringar hålls i centrum.
- Fler fältarbetare ute om kvällarna.
"""
SCHOOLS = """# Skolplan 2024

## Insatser

- Läslyftet fortsätter.
"""


@pytest.mark.parametrize(
    "question",
    ["Vilka åtgärder ingår i polisöverenskommelsen?", "Vilka insatser ingår i skolplanen?"],
)
def test_a_list_asked_of_a_document_is_of_that_document_alone(tmp_path, question):
    title = "Samverkansöverenskommelse 2024 mellan kommunen och Lokalpolisområde Norr"
    police = written(tmp_path, "polis", POLICE, "md", year=2024, title=title)
    schools = written(tmp_path, "skola", SCHOOLS, "md", year=2024, title="Skolplan 2024")
    answer = assistant_over([police, schools]).ask(question)
    wanted = "polis" if "polis" in question else "skola"
    assert {citation.document for citation in answer.citations} == {wanted}
    assert len(answer.claims) == (2 if wanted == "polis" else 1)
