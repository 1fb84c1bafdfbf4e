"""Documents of another municipality, with other headings, are structured as well as our own."""

from pathlib import Path

import pytest

from assistant.reading.document import read_document
from assistant.reading.facts.documents import corpus_facts
from assistant.reading.passages import cut_passages
from assistant.reading.repair import Repairer
from assistant.workspace import open_workspace

ELSEWHERE = Path(__file__).parents[1] / "elsewhere"


@pytest.fixture(scope="module")
def documents():
    workspace = open_workspace(ELSEWHERE)
    repairer = Repairer.load()
    return {
        str(facts.id): read_document(workspace.corpus / facts.file, facts, repairer=repairer)
        for facts in corpus_facts(workspace)
    }


def statements(document):
    return {s.reading: s for passage in cut_passages(document) for s in passage.statements}


def test_a_heading_between_paragraphs_of_a_report_gives_its_aspect(documents):
    found = statements(documents["aldreomsorg-verksamhetsberattelse-2021"])

    hard = next(s for text, s in found.items() if "rekrytera undersköterskor" in text)
    assert hard.aspects == ("challenges",)
    assert hard.locator.section == "Problem och hinder"
    assert "Problem och hinder" not in found


def test_the_title_of_a_deck_is_its_first_line_and_its_presenter_carries_on(documents):
    document = documents["skolan-2019"]

    assert document.pages[0].title == "Uppföljning av skolans mål 2019"
    assert str(document.pages[3].speaker) == "Lars Öberg, skolchef"


def test_two_damaged_columns_under_unlike_headings_are_parted(documents):
    found = statements(documents["skolan-2023"])

    assert found["Restiderna för elever på Storön är fortfarande långa"].aspects == ("challenges",)
    plan = "Avtal med ny entreprenör gäller från augusti 2024"
    assert found[plan].aspects == ("outlook",)
    assert found["Oroande frånvaro ökar bland flickor i årskurs 8 och 9"].topic == "Elevhälsa"


def test_markdown_headings_tables_and_bullets_are_read_without_their_marks(documents):
    document = documents["bokslut-2020"]
    found = statements(document)

    assert document.pages[0].title == "Bokslut 2020, Sjöviks kommun"
    assert "Simhallen: Budget (mnkr): 120, Utfall (mnkr): 134" in found
    assert found["Skatteintäkterna väntas minska 2021."].locator.section == "Risker"


def test_an_english_deck_keeps_every_word(documents):
    found = statements(documents["climate-2022"])

    assert "A solar park of 4 MW will be built at Hagby in 2023" in found
    assert str(documents["climate-2022"].pages[1].speaker) == "Maria Holm, environmental director"


def test_bodies_are_guessed_as_publishers(documents):
    publisher = {name: document.facts.publisher for name, document in documents.items()}

    assert "Äldrenämnden" in publisher["aldreomsorg-verksamhetsberattelse-2021"]
    assert "Barn- och utbildningsnämnden" in publisher["skolan-2019"]
    assert "Environment Committee" in publisher["climate-2022"]
