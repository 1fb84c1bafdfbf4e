"""A greeting or thanks is answered in kind, and never by what was asked before."""

import pytest

from assistant.answering.dialogue.courtesy import courtesy


@pytest.mark.parametrize("text", ["Hej!", "Hejsan", "God morgon", "hello", "Hi there"])
def test_a_greeting_is_told(text):
    assert courtesy(text) == "greeting"


@pytest.mark.parametrize("text", ["Tack!", "Tack så mycket", "ok tack", "Thank you very much"])
def test_thanks_are_told(text):
    assert courtesy(text) == "thanks"


@pytest.mark.parametrize(
    "text",
    [
        "Vem är du?",
        "Kan du hjälpa mig?",
        "hjälp",
        "What can you do?",
        "Hi, can you help me please?",
    ],
)
def test_a_question_about_the_program_is_told(text):
    assert courtesy(text) == "help"


@pytest.mark.parametrize(
    "text",
    [
        "Vad tycker du om rektorn?",
        "tycker du att vi ska bygga en bro",
        "Hur skulle du rösta om skatten?",
        "Vilket parti ska jag rösta på?",
        "What do you think of the mayor?",
        "Do you think the town should sell the harbour?",
    ],
)
def test_a_question_for_the_programs_own_opinion_is_told(text):
    assert courtesy(text) == "opinion"


@pytest.mark.parametrize(
    "text",
    [
        "Vad tycker eleverna om maten?",
        "Vad tycker du att dokumenten säger om maten?",
        "Hur många röstade i valet?",
        "Do you think that the fees rose?",
        "Skulle du kunna säga hur många som badade?",
    ],
)
def test_what_others_think_is_asked_of_the_documents(text):
    assert courtesy(text) is None


@pytest.mark.parametrize("text", ["Hej då!", "bye"])
def test_a_farewell_is_told(text):
    assert courtesy(text) == "farewell"


@pytest.mark.parametrize(
    "text",
    [
        "Kan du hjälpa mig med KAA?",
        "Vad är det här målet?",
        "Vad kan kommunen göra?",
        "Hej, vad planeras för skolan?",
        "Tack, och KAA?",
        "Var det bra?",
        "Vem var det?",
        "KAA",
    ],
)
def test_what_may_ask_something_is_no_courtesy(text):
    assert courtesy(text) is None
