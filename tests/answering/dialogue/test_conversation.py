import pytest

from assistant.answering.dialogue.conversation import write_out
from assistant.records.questions import Filters
from tests.answering.memory import engine, written

DECK = """ Redovisning av mål 2021
Björkviks kommun

Lena Ask, kulturchef
 Biblioteken

Framsteg
Fler barn deltar

Svårigheter
Lokalerna är för små

Vägen framåt
Nytt bibliotek planeras
 Musikskolan

Svårigheter
Brist på lärare

Vägen framåt
En filial öppnar
"""


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """Write a question out after earlier ones."""
    made = engine([written(tmp_path_factory.mktemp("deck"), "deck", DECK, year=2021, kind="deck")])

    def written_out(question, *history):
        return write_out(question, history, lambda text: made.understand(text, Filters()))

    return written_out


LIBRARY = "Vilka svårigheter har biblioteken?"
SCHOOL = "Vilka svårigheter har musikskolan?"
CHALLENGES = "What are the challenges for the library"


@pytest.mark.parametrize(
    ("earlier", "question", "standalone"),
    [
        (LIBRARY, "Och musikskolan?", SCHOOL),
        (LIBRARY, "Vad handlar dokumenten om?", "Vad handlar dokumenten om?"),
        (LIBRARY, "Och för musikskolan?", SCHOOL),
        (LIBRARY, "Och vad planeras framåt?", "Vad planeras framåt för biblioteken?"),
        (LIBRARY, "Vem presenterade det?", "Vem presenterade biblioteken?"),
        (LIBRARY, "Vad är syftet?", "Vad är syftet för biblioteken?"),
        (LIBRARY, "Vad är Musikskolan?", "Vad är Musikskolan?"),
        ("Hur många besök hade biblioteken?", "Och 2019?",
         "Hur många besök hade biblioteken 2019?"),
        ("Hur många besök hade biblioteken 2021?", "Och i augusti 2022?",
         "Hur många besök hade biblioteken i augusti 2022?"),
        ("Hur många besök hade biblioteken i mars 2021?", "I december då?",
         "Hur många besök hade biblioteken i december 2021?"),
        ("Vad kostar biblioteken?", "Hur ofta öppnar de 2022?",
         "Hur ofta öppnar biblioteken 2022?"),
        ("Vad sägs om biblioteken 2021?", "Och musikskolan?", "Vad sägs om musikskolan 2021?"),
        ("Vad planeras för skolan?", "Vad sägs om bussarna 2022?", "Vad sägs om bussarna 2022?"),
        (f"{CHALLENGES}?", "And in 2009?", f"{CHALLENGES} 2009?"),
        (f"{CHALLENGES}?", "What about Musikskolan?",
         "What are the challenges for the Musikskolan?"),
        ("Hur många elever har musikskolan?", "Hur många lärare arbetar där?",
         "Hur många lärare arbetar inom musikskolan?"),
        ("Hur många elever har musikskolan 2021?", "Hur många böcker lånades ut då?",
         "Hur många böcker lånades ut 2021?"),
        ("Vilka svårigheter har biblioteken 2021?", "Vad var man nöjd med då?",
         "Vad var man nöjd med för biblioteken 2021?"),
        ("Hur många elever har musikskolan?", "Och biblioteken?",
         "Hur många elever har biblioteken?"),
        ("Hur många elever har musikskolan?", "Och lärare?", "Hur många lärare har musikskolan?"),
        ("Vem presenterade biblioteken?", "Vad har hon för telefon?",
         "Vad har den som presenterade biblioteken för telefon?"),
        ("Who presented the library?", "What is her number?",
         "What is the number of the one who presented the library?"),
        ("Vem är ordförande i nämnden?", "Och sekreterare?", "Vem är sekreterare i nämnden?"),
        ("Var ligger biblioteken?", "Hur är det med musikskolan?", "Hur är det med musikskolan?"),
        ("Hur många besök hade biblioteken?", "Vad kostade de?", "Vad kostade besök?"),
        ("Hur många dagar är Bokmässan?", "När hålls den?", "När hålls Bokmässan?"),
        ("Did the library close in 2021?", "Why was it closed?", "Why was library closed 2021?"),
        ("Vad kostar biblioteken?", "Hur många filialer finns det?",
         "Hur många filialer finns det?"),
        ("Vilka mål missade biblioteken?", "Varför nåddes inte det om högläsning?",
         "Varför nåddes inte mål om högläsning?"),
        ("Hur många besök hade biblioteken 2021?", "Hur var det två år tidigare?",
         "Hur många besök hade biblioteken 2019?"),
        ("Hur många lärare hade musikskolan 2021?", "Hur många elever hade biblioteken året innan?",
         "Hur många elever hade biblioteken 2020?"),
        ("How many books about music were lent?", "How many of them were new?",
         "How many of books about music were new?"),
        ("Hur många böcker om musik lånades ut?", "Hur många av dem var nya?",
         "Hur många av böcker om musik var nya?"),
        ("Varför är musikskolan så liten i biblioteken?", "Vad gör man åt det?",
         "Vad gör man åt musikskolan i biblioteken?"),
        ("När kom tredje filialens lånedisk?", "Hur många arbetar där?",
         "Hur många arbetar inom tredje filialens lånedisk?"),
    ],
)  # fmt: skip
def test_a_follow_up_takes_what_it_leaves_out(alone, earlier, question, standalone):
    assert alone(question, earlier).text == standalone


@pytest.mark.parametrize(
    "question",
    ["Vem är kulturchef?", "Vilka svårigheter har musikskolan?", "Vad är huvudstaden i Frankrike?",
     "When does the new swimming hall open?"],
)  # fmt: skip
def test_a_change_of_subject_inherits_nothing(alone, question):
    found = alone(question, "Vilka svårigheter har biblioteken?")
    assert found.text == question
    assert found.inherited == ()


def test_a_short_question_of_a_deed_alone_is_about_what_came_before(alone):
    written_out = alone("Hur många blev sjuka?", "Berätta om Musikskolan")

    assert "Musikskolan" in written_out.text


@pytest.mark.parametrize(
    ("earlier", "question", "standalone"),
    [
        ("Vem är kulturchef?", "Vilket nummer har hon?", "Vilket nummer har kulturchefen?"),
        ("Vem är kulturchef 2021?", "Har ni hennes mejladress?",
         "Har ni kulturchefens mejladress 2021?"),
        ("Who is the head of finance?", "What is her phone number?",
         "What is the phone number of the head of finance?"),
        ("Why was the old museum closed?", "How much will the new one cost?",
         "How much will the new museum cost?"),
        ("Varför stängdes biblioteket?", "När öppnar det nya?", "När öppnar det nya biblioteket?"),
    ],
)  # fmt: skip
def test_a_person_or_a_thing_of_a_kind_is_named_in_full(alone, earlier, question, standalone):
    assert alone(question, earlier).text == standalone


def test_the_first_question_stands_alone(alone):
    assert alone("Och vad planeras framåt?").text == "Och vad planeras framåt?"


def test_a_chain_of_follow_ups_leads_back_to_the_subject(alone):
    found = alone("Och framsteg?", "Vilka svårigheter har biblioteken?", "Och vad planeras framåt?")
    assert "biblioteken" in found.text


def test_what_was_inherited_is_told(alone):
    found = alone("Och vad planeras framåt?", "Vilka svårigheter har biblioteken?")
    assert found.inherited == ("biblioteken",)
