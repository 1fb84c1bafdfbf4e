"""Nouns, letters and numbers that stand for what the turn before named."""

import pytest

from assistant.answering.dialogue.conversation import write_out
from assistant.records.questions import Filters
from tests.answering.memory import engine, written

REPORT = """# Årsberättelse 2021

Nämnden för Granviks hamn

Granvikslotsen AB har elva lotsar och 32 anställda.

Skutan Marta stängdes för lagning i mars och öppnade igen i augusti.

Den nya slipen på varvet Udden togs i bruk i maj. Slipen kostade nio miljoner kronor.

Muddringen av hamnen kostar fyra miljoner. Muddringen blir dyrare på grund av stenar.

Alternativ A innebär att kranen flyttas. Alternativ B innebär att den rivs.

I tertial 1 kom 30 fartyg och i tertial 2 kom 90 fartyg.

Hamnprogrammet har sju mål.
"""


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """Write a question out after earlier ones."""
    made = engine([written(tmp_path_factory.mktemp("hamn"), "hamn", REPORT, year=2021)])

    def written_out(question, *history):
        return write_out(question, history, lambda text: made.understand(text, Filters())).text

    return written_out


@pytest.mark.parametrize(
    ("earlier", "question", "standalone"),
    [
        (
            "Hur många lotsar har Granvikslotsen AB?",
            "Hur många anställda har bolaget?",
            "Hur många anställda har Granvikslotsen AB?",
        ),
        (
            "Hur går det med hamnprogrammet?",
            "Vem har hand om den frågan?",
            "Vem har hand om hamnprogrammet?",
        ),
        (
            "What does the report say about the harbour?",
            "Who is responsible for that matter?",
            "Who is responsible for harbour?",
        ),
        ("När stängdes Marta?", "När öppnade den igen?", "När öppnade Marta igen?"),
        ("Vad kostar muddringen?", "Varför blir den dyrare?", "Varför blir muddringen dyrare?"),
        (
            "När togs den nya slipen på varvet Udden i bruk?",
            "Vad kostade den?",
            "Vad kostade slipen på varvet Udden?",
        ),
        (
            "Hur går det med hamnprogrammet?",
            "Vad är målvärdet?",
            "Vad är målvärdet för hamnprogrammet?",
        ),
    ],
)
def test_a_noun_or_pronoun_stands_for_what_was_named(alone, earlier, question, standalone):
    assert alone(question, earlier) == standalone


def test_a_noun_that_the_turn_before_had_itself_stands_for_nothing_else(alone):
    asked = "Hur många anställda har bolaget?"
    assert alone(asked, "Hur många lotsar har bolaget Granvikslotsen AB?") != (
        "Hur många anställda har Granvikslotsen AB?"
    )


@pytest.mark.parametrize(
    ("earlier", "question", "standalone"),
    [
        ("Vad innebär alternativ A?", "Och B?", "Vad innebär alternativ B?"),
        ("Vad innebär alternativ A?", "Och alternativ B?", "Vad innebär alternativ B?"),
        (
            "Hur många fartyg kom i tertial 1?",
            "Hur ser det ut i tertial 2?",
            "Hur många fartyg kom i tertial 2?",
        ),
    ],
)
def test_a_letter_or_number_alone_asks_for_another_of_the_sort(
    alone, earlier, question, standalone
):
    assert alone(question, earlier) == standalone


@pytest.mark.parametrize("question", ["Och etapp 2?", "Och A?"])
def test_it_is_no_other_where_it_is_of_another_sort_or_the_same(alone, question):
    assert alone(question, "Vad innebär alternativ A?") != "Vad innebär alternativ 2?"
    assert "alternativ B" not in alone(question, "Vad innebär alternativ A?")
