"""Slides of other bodies, really read by OCR, are read as a person reads them."""

import tomllib
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from assistant.language.folding import fold
from assistant.reading.document import document_of
from assistant.reading.plain.text import extract_text
from assistant.reading.repair import Repairer
from assistant.reading.structure.named import structure
from assistant.records.documents import DocumentId, Facts

TRANSCRIPT = Path(__file__).with_name("transcripts") / "other_decks.toml"
SLIDES = tomllib.loads(TRANSCRIPT.read_text("utf-8"))["slide"]
# Letters that OCR lost and repair did not find do not make a bullet less whole.
WHOLE, SAME_HEADING = 93, 85


def page_of(slide):
    facts = Facts(DocumentId("a"), "a.txt", "Uppföljning", "", 2023, "deck", slide["language"])
    return document_of(extract_text(slide["read"]), facts, repairer=Repairer.load()).pages[0]


def found(page, heading, bullet):
    return next(
        (
            block
            for block in page.blocks
            if fuzz.ratio(fold(block.reading), fold(bullet)) >= WHOLE
            and fuzz.ratio(fold(block.section or ""), fold(heading)) >= SAME_HEADING
        ),
        None,
    )


@pytest.mark.parametrize("slide", SLIDES, ids=[slide["title"] for slide in SLIDES])
def test_titles_are_found(slide):
    assert fuzz.ratio(fold(page_of(slide).title or ""), fold(slide["title"])) >= WHOLE


@pytest.mark.parametrize("slide", SLIDES, ids=[slide["title"] for slide in SLIDES])
def test_four_in_five_bullets_of_a_slide_are_whole_under_their_heading(slide):
    page = page_of(slide)
    wanted = [(c["heading"], bullet) for c in slide["column"] for bullet in c["bullets"]]
    blocks = [found(page, *want) for want in wanted]

    assert sum(block is not None for block in blocks) >= 0.8 * len(wanted)
    for (heading, _), block in zip(wanted, blocks, strict=True):
        aspect = structure().aspect(heading)
        assert block is None or aspect is None or block.aspects == (aspect,)
