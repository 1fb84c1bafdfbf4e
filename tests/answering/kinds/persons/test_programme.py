"""What stands on a deck's programme for a speaker, and the goals that a speaker reports on."""

import pytest

from tests.answering.memory import assistant_over, written

DECK = (
    " Uppföljning av fullmäktiges mål 2022\nBjörkviks kommun\n\nUlla Ström, kommundirektör\n"
    " Program\n\nUtbildningsdirektör\nSkolornas lokaler\nElevhälsan\nTid för frågor (5 minuter)\n"
    "Teknisk direktör: Pumpar och tak\nSocialdirektör\nTidiga insatser\n"
    " Uppföljning av fullmäktiges mål\n\nMål 3, kvalitativ måluppfyllelse a\n"
    "Mål 4, kvalitativ måluppfyllelse b\nBo Alm, utbildningsdirektör\n"
    " Skolornas lokaler\n\n2022\nTaket på Solskolan lades om\nMålet är en ny matsal\n"
    " Uppföljning av fullmäktiges mål\n\nMål 9, kvalitativ måluppfyllelse c\n"
    "Li Hed, socialdirektör\n"
    " Tidiga insatser\n\n2022\nFamiljecentralen öppnade i maj\n"
)


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "deck-2022", DECK, year=2022)]).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vilka ämnen står på programmet för utbildningsdirektören?",
         ["Skolornas lokaler", "Elevhälsan"]),
        ("Vad ska tekniska direktören ta upp enligt programmet?",
         ["Teknisk direktör: Pumpar och tak"]),
        ("What topics does the director of education have on the agenda?",
         ["Skolornas lokaler", "Elevhälsan"]),
        ("Vilka mål redovisade utbildningsdirektören?",
         ["Mål 3, kvalitativ måluppfyllelse a", "Mål 4, kvalitativ måluppfyllelse b"]),
        ("Vilka mål gäller delen om familjecentralen?", ["Mål 9, kvalitativ måluppfyllelse c"]),
    ],
)  # fmt: skip
def test_a_speakers_part_is_told(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == told


@pytest.mark.parametrize(
    "question",
    ["Vilka mål redovisade brandchefen?", "Vilka ämnen står på programmet för brandchefen?"],
)
def test_who_does_not_speak_has_no_part(ask, question):
    answer = ask(question)

    assert (answer.status, answer.claims) == ("not_found", ())
