"""The example deck is read as a person reads it."""

import tomllib
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from assistant.language.folding import fold
from assistant.reading.document import read_document
from assistant.reading.facts.documents import corpus_facts
from assistant.reading.passages import cut_passages
from assistant.reading.repair import Repairer
from assistant.workspace import open_workspace

ROOT = Path(__file__).parents[2]
TRANSCRIPT = Path(__file__).with_name("transcripts") / "two_columns.toml"
# Letters that OCR lost and repair did not find do not make a bullet less whole.
WHOLE = 93


@pytest.fixture(scope="module")
def deck():
    workspace = open_workspace(ROOT)
    facts = next(f for f in corpus_facts(workspace) if f.kind == "deck")
    return read_document(workspace.corpus / facts.file, facts, repairer=Repairer.load())


def sections(page):
    found = {}
    for block in page.blocks:
        if block.kind == "bullet":
            found.setdefault(fold(block.section or ""), []).append(fold(block.reading))
    return found


def test_the_deck_has_forty_slides(deck):
    assert len(deck.pages) == 40
    assert deck.place == "slide"


def test_nine_in_ten_bullets_are_whole_and_under_the_right_heading(deck):
    expected = right = 0
    for slide in tomllib.loads(TRANSCRIPT.read_text("utf-8"))["slide"]:
        found = sections(deck.pages[slide["number"] - 1])
        for column in slide["column"]:
            read = found.get(fold(column["heading"]), [])
            for bullet in column["bullets"]:
                expected += 1
                right += any(fuzz.ratio(fold(bullet), other) >= WHOLE for other in read)

    assert expected == 63
    assert right / expected >= 0.9


def test_the_challenges_of_kaa_are_five_bullets(deck):
    found = [b for b in deck.pages[13].blocks if b.section == "Utmaningar och svårigheter"]
    bullets = [block.reading for block in found if block.kind == "bullet"]

    assert len(bullets) == 5
    assert bullets[2] == "Samverkan — hela kommunens ansvar"
    assert bullets[4].startswith("Antalet ungdomar i KAA")
    assert bullets[4].endswith("framgångsfaktor")
    assert all(block.aspects == ("challenges",) for block in found)


def test_speakers_and_goals_carry_to_the_slides_of_their_part(deck):
    page = deck.pages[13]

    assert page.speaker is not None
    assert page.speaker.office == "utbildningsdirektör"
    assert page.topic == "KAA"
    assert page.goals[1] == "Mål 5, kvalitativ måluppfyllelse b och c"
    assert deck.pages[27].speaker != page.speaker


def test_a_row_of_the_table_is_a_statement_with_its_heads(deck):
    rows = [block for block in deck.pages[6].blocks if block.kind == "row"]

    assert rows[1].reading.startswith("Gymnasiesärskola: 2017: 96, 2018: 112, 2019: 126")
    assert rows[1].confidence < 0.5  # six figures under five heads: which one is lost, is unsure


def test_statements_are_in_one_passage_each(deck):
    ids = [s.id for passage in cut_passages(deck) for s in passage.statements]

    assert len(set(ids)) == len(ids)
