"""A bullet that may as well stand in the other column says so."""

import tomllib
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from assistant.language.folding import fold
from assistant.reading.document import document_of, read_document
from assistant.reading.facts.documents import corpus_facts
from assistant.reading.passages import cut_passages
from assistant.reading.plain.text import extract_text
from assistant.reading.quality import quality_of
from assistant.reading.repair import Repairer
from assistant.records.documents import DocumentId, Facts
from assistant.workspace import open_workspace

ROOT = Path(__file__).parents[3]
TRANSCRIPT = ROOT / "tests" / "reading" / "transcripts" / "two_columns.toml"
WHOLE = 93

# The last line stands beside nothing: that it is short tells no side.
SLIDE = """Simhallen

Utmaningar och svårigheter Framåtblickande
Vattnet läcker genom taket vid Ny simlärare anställs i augusti och tar
kraftigt regn och snösmältning emot de yngsta barnen
Duscharna är slitna och behöver Babysim startar efter jul i den lilla
bytas inom ett år bassängen
Värmepumpen
"""


def read(text):
    facts = Facts(DocumentId("a"), "a.txt", "Uppföljning", "", 2023, "deck", "sv")
    return document_of(extract_text(text), facts)


def bullets(document):
    return [b for page in document.pages for b in page.blocks if b.kind == "bullet"]


def test_a_line_alone_may_be_of_either_column_and_keeps_both_aspects():
    lone = next(block for block in bullets(read(SLIDE)) if block.reading == "Värmepumpen")

    assert {lone.section, lone.beside} == {"Framåtblickande", "Utmaningar och svårigheter"}
    assert {*lone.aspects, *lone.possible} == {"outlook", "challenges"}


def test_bullets_that_read_on_in_one_column_alone_are_sure():
    sure = [block for block in bullets(read(SLIDE)) if block.reading != "Värmepumpen"]

    assert len(sure) == 4
    assert all(block.beside is None and block.possible == () for block in sure)


def test_its_statement_and_its_document_say_so():
    document = read(SLIDE)
    statements = [s for passage in cut_passages(document) for s in passage.statements]
    unsure = [s for s in statements if s.locator.beside is not None]

    assert [s.reading for s in unsure] == ["Värmepumpen"]
    assert unsure[0].may_be_of("challenges")
    assert unsure[0].may_be_of("outlook")
    assert quality_of(document).columns_unsure == (1,)


def test_columns_that_cannot_be_parted_are_unsure_as_a_whole(monkeypatch):
    monkeypatch.setattr("assistant.reading.columns.regions.SURE_ENOUGH", 1.01)
    whole = bullets(read(SLIDE))

    assert all(set(block.aspects) == {"challenges", "outlook"} for block in whole)
    assert all(block.beside == "" for block in whole)


@pytest.fixture(scope="module")
def deck():
    workspace = open_workspace(ROOT)
    facts = next(f for f in corpus_facts(workspace) if f.kind == "deck")
    return read_document(workspace.corpus / facts.file, facts, repairer=Repairer.load())


def under_the_wrong_heading(slide, page):
    """Give the bullets that stand whole in the transcript's other column."""
    for block in page.blocks:
        for column in slide["column"]:
            whole = any(
                fuzz.ratio(fold(bullet), fold(block.reading)) >= WHOLE
                for bullet in column["bullets"]
            )
            if block.kind == "bullet" and whole and fold(column["heading"]) != fold(block.section):
                yield block


def test_most_bullets_on_the_wrong_side_are_unsure_and_few_others_are(deck):
    slides = tomllib.loads(TRANSCRIPT.read_text("utf-8"))["slide"]
    pages = {slide["number"]: deck.pages[slide["number"] - 1] for slide in slides}
    wrong = [b for s in slides for b in under_the_wrong_heading(s, pages[s["number"]])]
    read = [b for page in pages.values() for b in page.blocks if b.kind == "bullet"]

    assert wrong
    assert all(block.beside is not None for block in wrong)
    assert sum(block.beside is not None for block in read) <= 0.3 * len(read)
