"""What stands only in the notes under a slide answers, led to by the slide."""

import pytest
from pptx import Presentation

from assistant.reading.document import read_document
from assistant.records.documents import Facts
from tests.answering.memory import assistant_over

SLIDES = (
    ("Gator", ("Gångbron mellan Almby och Ekeby invigdes", "Färre hål i gatorna"),
     "Gångbron kostade 2,5 miljoner kronor."),
    ("Bad", ("Utebadet i Sandby har fått nya omklädningsrum",),
     "Badets besökare var 4 100 i somras."),
)  # fmt: skip


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    deck = Presentation()
    for title, bullets, note in SLIDES:
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(bullets)
        slide.notes_slide.notes_text_frame.text = note
    deck.save(folder / "teknik.pptx")
    facts = Facts("teknik", "teknik.pptx", "Teknik", "Granby", 2022, "deck", "sv")
    return assistant_over([read_document(folder / "teknik.pptx", facts)]).ask


@pytest.mark.parametrize(
    ("question", "note"),
    [
        ("Vad kostade gångbron mellan Almby och Ekeby?", "Gångbron kostade 2,5 miljoner kronor."),
        ("Hur många besökare hade utebadet i Sandby?", "Badets besökare var 4 100 i somras."),
    ],
)
def test_a_value_in_the_notes_is_quoted(ask, question, note):
    assert [claim.text for claim in ask(question).claims] == [note]
