"""Who presented two topics is the one whose pages are about both, and not who opened."""

from tests.answering.memory import assistant_over, written

DECK = """Muntlig uppföljning 2022

- Ola Berg, kommundirektör

\fProgram

- Kulturchef

- Bibliotek och simhall

\fFritt och roligt

- Mia Lund, kulturchef

\fBibliotek

- Lånen har ökat till 4 000

\fSimhallen Vågen

- Taket har lagats
"""


def test_the_programme_names_what_others_present(tmp_path):
    ask = assistant_over([written(tmp_path, "mal", DECK, year=2022, kind="deck")]).ask
    for question in (
        "Vem presenterade bibliotek och simhall?",
        "Vem presenterade bibliotek och simhall för fullmäktige?",
    ):
        assert [claim.text for claim in ask(question).claims] == ["Mia Lund, kulturchef"]


def test_who_speaks_of_a_house_by_its_name_is_not_its_head(tmp_path):
    ask = assistant_over([written(tmp_path, "mal", DECK, year=2022, kind="deck")]).ask
    assert ask("Vem är chef för simhallen Vågen?").status == "not_found"
