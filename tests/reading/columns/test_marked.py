"""Columns of marked bullets, rendered and read across by OCR, are parted as they were set."""

import tomllib
from pathlib import Path

from rapidfuzz import fuzz

from assistant.language.folding import fold
from assistant.reading.columns.weights import weights
from assistant.reading.document import document_of
from assistant.reading.plain.text import extract_text
from assistant.reading.repair import Repairer
from assistant.records.documents import DocumentId, Facts

SLIDES = Path(__file__).parents[1] / "transcripts" / "marked_columns.toml"
FACTS = Facts(DocumentId("slide"), "", "", "", None, "deck", "sv")
# Letters that OCR lost and repair did not find do not make a bullet less whole.
WHOLE = 93


def read(text):
    document = document_of(extract_text(text), FACTS, repairer=Repairer.load())
    return [
        (fold(block.section or ""), fold(block.reading))
        for page in document.pages
        for block in page.blocks
    ]


def test_bullets_are_whole_and_under_their_heading():
    whole = asked = 0
    for slide in tomllib.loads(SLIDES.read_text("utf-8"))["slide"]:
        found = read(slide["text"])
        for column in slide["column"]:
            own = [text for section, text in found if section == fold(column["heading"])]
            asked += len(column["bullets"])
            whole += sum(
                any(fuzz.ratio(fold(bullet), text) >= WHOLE for text in own)
                for bullet in column["bullets"]
            )

    assert asked == 74
    assert whole >= 50


def test_a_wrapped_line_costs_more_the_more_room_it_left():
    for marked in (True, False):
        room = weights(marked=marked).room

        assert list(room) == sorted(room, reverse=True)


def test_a_line_with_a_bullet_mark_within_is_no_heading():
    text = (
        "Bostäder\nPositiv utveckling Utmaningar och svårigheter\n"
        "= Alnehem bygger kollektivhus för äldre i = Överklaganden fördröjer planen för Västra\n"
        "Karlsro = Markförorening i Nyhamn fördyrar\n"
        "= Ungdomsbostäder i det tidigare posthuset med 60 miljoner kronor"
    )

    assert {section for section, _ in read(text)} == {
        "",
        "positiv utveckling",
        "utmaningar och svarigheter",
    }


def test_a_line_right_under_two_bullets_read_across_is_no_heading():
    text = (
        "Bibliotek\n2023 Positiv utveckling\n"
        "* Bokbussen har fått en ny slinga genom byarna i * Fler barn än någonsin kom till lovet\n"
        "Norrbygden i februari\n"
        "* Lokalerna i Torsvik har målats om och fått, * Utlåningen av ljudböcker ökade med 14\n"
        "Eklunda procent\n"
        "* Meröppet prövas i tre filialer på landsbygden * Nya lånekort har delats ut i skolorna\n"
    )

    assert {section for section, _ in read(text)} <= {"", "2023", "positiv utveckling"}
