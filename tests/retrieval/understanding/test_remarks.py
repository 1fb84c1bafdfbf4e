"""What is said beside a question, of the answer or of who asks, is no part of it."""

import pytest

from assistant.retrieval.understanding.cleaning import clean_question
from assistant.retrieval.understanding.remarks import before_remark, is_remark
from assistant.retrieval.understanding.rules import load_rules


@pytest.mark.parametrize(
    "sentence",
    [
        "Rakt svar.",
        "Kort och gott tack",
        "Bara siffran, snälla.",
        "Utan krusiduller!",
        "Short answer please.",
        "Låter som ett fågelnamn",
        "Never heard of it.",
        "Har ingen aning.",
    ],
)
def test_how_to_answer_and_how_it_sounds_ask_nothing(sentence):
    assert is_remark(sentence, beside=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "Behöver det till ett tal.",
        "Sitter med en insändare",
        "Orkar inte läsa.",
        "Ska prata ikväll.",
    ],
)
def test_who_asks_may_leave_themselves_out_beside_a_question(sentence):
    assert is_remark(sentence, beside=True)
    assert not is_remark(sentence, beside=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "Behöver kommunen fler lärare",
        "Har KAA fler i år",
        "Ska det byggas en bro",
        "Har skolan fått en ny rektor",
        "Låter det mycket från vägen?",
        "Den korta vägen till Ekeby",
        "Gäller gymnasiet.",
    ],
)
def test_what_names_something_of_its_own_is_no_remark(sentence):
    assert not is_remark(sentence, beside=True)


@pytest.mark.parametrize(
    ("question", "proper"),
    [
        ("Vad strular i parken? Rakt på sak tack.", "Vad strular i parken?"),
        ("Vad hände i parken 2021? Behöver nåt till en krönika.", "Vad hände i parken 2021?"),
        ("BRO?? låter som en väg", "BRO??"),
        ("Vad står det om parken 2021, i korthet?", "Vad står det om parken 2021?"),
        ("what opened in the park - names of swings etc", "what opened in the park"),
        ("LOK, vad är det för nåt, låter som ett tåg", "Vad är LOK för något?"),
        ("Parken, kort", "Parken"),
        ("Hur många gungor finns det isf?", "Hur många gungor finns det?"),
    ],
)
def test_a_question_stands_without_its_remarks(question, proper):
    assert clean_question(question, load_rules()) == proper


@pytest.mark.parametrize(
    "question",
    [
        "Vad står under Året i korthet 2021?",
        "Vad händer med parken, bron och badet?",
        "Låter som om parken stängs. Stämmer det?",
        "Tack",
        "Kort?",
        "Vad kostar nytt VA?",
    ],
)
def test_what_is_asked_about_stays(question):
    assert clean_question(question, load_rules()) == question


def test_a_question_without_a_remark_has_none():
    assert before_remark("Vad kostade parken - den nya?") is None
