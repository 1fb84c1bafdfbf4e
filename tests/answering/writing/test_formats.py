import json

import pytest

from assistant.answering.writing.formats import (
    answer_json,
    answer_markdown,
    locator_json,
    locator_label,
)
from assistant.answering.writing.plain_text import answer_text
from assistant.records.places import Locator
from tests.answering.memory import assistant_over, written

TEXT = "Rapport\n\nBiblioteket hade 900 besökare.\n"
KEYS = ["question", "status", "kind", "language", "answer", "claims", "citations", "passages",
        "missing", "searched", "model", "generation", "elapsed_ms", "record"]  # fmt: skip


@pytest.fixture
def answer(tmp_path):
    document = written(tmp_path, "rapport", TEXT, year=2020, title="Rapport")
    return assistant_over([document]).ask("Hur många besökare hade biblioteket?")


def test_keys_stand_in_the_order_of_the_design(answer):
    assert list(answer_json(answer)) == KEYS
    assert list(answer_json(answer, identifier="a")) == ["id", *KEYS]


def test_a_citation_has_the_design_s_keys(answer):
    citation = answer_json(answer)["citations"][0]
    assert list(citation) == ["number", "document", "title", "year", "locator", "aspect", "topic",
                              "speaker", "quote", "reading", "spans"]  # fmt: skip
    assert list(citation["locator"]) == ["kind", "number", "section", "label"]


def test_a_place_of_an_unsure_column_names_the_other_one():
    locator = Locator("slide", 9, "Framsteg", 9, beside="Utmaningar")
    assert locator_json(locator)["beside"] == "Utmaningar"


def test_the_object_is_plain_json(answer):
    assert json.loads(json.dumps(answer_json(answer)))["citations"][0]["spans"] == [[9, 39]]


@pytest.mark.parametrize(
    ("locator", "swedish", "english"),
    [
        (Locator("slide", 14, "Utmaningar", 14), "bild 14, Utmaningar", "slide 14, Utmaningar"),
        (Locator("slide", 9, None, 9, hidden=True), "bild 9 (dold)", "slide 9 (hidden)"),
        (Locator("paragraph", 2, None, 1), "stycke 2", "paragraph 2"),
        (Locator("page", 3, None, 3), "sida 3", "page 3"),
        (Locator("section", 1, "Bakgrund", 1), "avsnitt 1, Bakgrund", "section 1, Bakgrund"),
    ],
)
def test_a_place_is_named_as_it_is_looked_up(locator, swedish, english):
    assert locator_label(locator, "sv") == swedish
    assert locator_label(locator, "en") == english


def test_each_claim_carries_its_marker(answer):
    assert "- Biblioteket hade 900 besökare. [1]" in answer_markdown(answer)


def test_a_terminal_is_not_steered_by_a_document(tmp_path):
    filler = "En mening utan något särskilt i. " * 10
    text = f"Rapport\n\nBiblioteket \x1b[31m hade 900 besökare.\n\n{filler}\n"
    document = written(tmp_path, "rapport", text, year=2020)
    answer = assistant_over([document]).ask("Hur många besökare hade biblioteket?")
    assert "\x1b" not in answer_text(answer)
