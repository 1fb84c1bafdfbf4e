"""Who takes a goal, who speaks next, and how long is set aside for questions at a meeting."""

import pytest

from tests.answering.memory import assistant_over, written

DECK = (
    " Uppföljning av fullmäktiges mål 2022\nBjörkviks kommun\n\nUlla Ström, kommundirektör\n"
    " Program\n\nUtbildningsdirektör\nSkolornas lokaler\nElevhälsan\nTid för frågor (5 minuter)\n"
    "Socialdirektör\nTidiga insatser\nTid för frågor (15 minuter)\n"
    " Uppföljning av fullmäktiges mål\n\nMål 3, kvalitativ måluppfyllelse a\n"
    "Mål 4 och 6\nBo Alm, utbildningsdirektör\n"
    " Skolornas lokaler\n\n2022\nTaket på Solskolan lades om\nMålet är en ny matsal\n"
    " Uppföljning av fullmäktiges mål\n\nMål 9, kvalitativ måluppfyllelse c\n"
    "Li Hed, socialdirektör\n"
    " Tidiga insatser\n\n2022\nFamiljecentralen öppnade i maj\n"
)
ULLA, BO, LI = "Ulla Ström, kommundirektör", "Bo Alm, utbildningsdirektör", "Li Hed, socialdirektör"


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "deck-2022", DECK, year=2022)]).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vilken direktör tar mål 6 på mötet?", BO),
        ("Vem redovisar mål 9?", LI),
        ("Vem talar efter Bo Alm?", LI),
        ("Vem har ordet efter utbildningsdirektören?", LI),
        ("Vem kommer direkt efter kommundirektören?", BO),
        ("Vem pratar efter kommundirektören om familjecentralen?", LI),
        ("Who speaks before the director of education?", ULLA),
        ("Vem snackade om familjecentralen inför fullmäktige?", LI),
        ("socialdirektör heter va", LI),
        ("socialdirektörns namn?", LI),
    ],
)
def test_who_has_the_turn_is_told(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == [told]


@pytest.mark.parametrize(
    "question",
    [
        "Vilken direktör tar mål 5 på mötet?",
        "Vem talar efter socialdirektören?",
        "Vem pratar efter kommundirektören om biblioteket?",
        "brandchef heter va",
    ],
)
def test_who_has_no_turn_is_not_told(ask, question):
    assert ask(question).status == "not_found"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hur lång tid är avsatt för ledamöternas frågor?", "Tid för frågor (5 minuter)"),
        ("Hur lång är frågestunden efter socialdirektören?", "Tid för frågor (15 minuter)"),
        ("How much time is there for questions?", "Tid för frågor (5 minuter)"),
    ],
)
def test_time_for_questions_is_told(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == [told]


@pytest.mark.parametrize(
    "question",
    [
        "Hur lång tid är avsatt för fika?",
        "Hur länge får man vänta på svar på frågor?",
        "Hur lång är frågestunden efter brandchefen?",
    ],
)
def test_other_times_are_not_told_by_it(ask, question):
    assert not any("Tid för frågor" in claim.text for claim in ask(question).claims)


def test_no_time_is_guessed_where_no_programme_sets_any_aside(tmp_path):
    deck = " Program\n\nKulturchef\nBadet\nTid för frågor\n Badet\n\nKön var 20 minuter lång\n"
    ask = assistant_over([written(tmp_path, "deck-2021", deck, year=2021)]).ask

    assert ask("Hur lång är frågetiden?").status == "not_found"
