import pytest

from assistant.answering.dialogue.tails import with_tail


@pytest.mark.parametrize(
    ("question", "asked_of_the_same"),
    [
        ("Hur många byar fick bredband, och vilka?", "Vilka byar fick bredband?"),
        ("How many schools took part, and which ones?", "Which schools took part?"),
        ("Har sjukfrånvaron ökat, och varför?", "Varför har sjukfrånvaron ökat?"),
        ("Vilka ord är det som försvinner, och från när?", "Från när försvinner ord?"),
        ("Vilken nämnd får kulturskolan och från när?", "Från när får nämnd kulturskolan?"),
        ("Gick nämnden plus, och hur kom det sig?", "Varför gick nämnden plus?"),
        ("Where will it be built, and when?", "When will it be built?"),
        ("Varför stängdes badet, och när?", "När stängdes badet?"),
        ("Why was the library moved, and when?", "When was the library moved?"),
        ("När byggdes badet och av vem?", "Av vem byggdes badet?"),
        ("Finns det några problem i skolan, och i så fall vilka?", "Vilka problem i skolan finns?"),
    ],
)
def test_a_tail_asks_of_what_stands_before_it(question, asked_of_the_same):
    assert with_tail(question)[1:] == (asked_of_the_same,)


@pytest.mark.parametrize(
    "question",
    ["När och var hölls mötet?", "Vem är chef och hur når jag henne?", "Vad kostar bron?"],
)
def test_a_question_that_says_what_it_asks_about_has_no_tail(question):
    assert with_tail(question) == (question,)
