"""The lines of one bullet are one statement, also where its last holds a single word."""

from assistant.reading.document import document_of
from assistant.reading.text import extract_text
from assistant.records.documents import Facts


def blocks(text):
    facts = Facts("x", "x.txt", "Titel", "", None, "deck", "sv")
    return [b for page in document_of(extract_text(text), facts).pages for b in page.blocks]


def readings(text):
    return [block.reading for block in blocks(text) if block.kind != "title"]


def test_a_bullet_may_end_in_a_year_or_a_name_of_its_own_line():
    text = (
        "Parker\n\n* Lekplatsen vid Storgatan byggs om helt under hösten\n2027\n"
        "* Kartan är ritad av konstnären från grannkommunen, Vera\nHallin\n"
        "* Stadsparken sköts nu av en entreprenör som heter\nGrönab\n* Träden mår bra\n"
    )

    assert readings(text) == [
        "Lekplatsen vid Storgatan byggs om helt under hösten 2027",
        "Kartan är ritad av konstnären från grannkommunen, Vera Hallin",
        "Stadsparken sköts nu av en entreprenör som heter Grönab",
        "Träden mår bra",
    ]


def test_a_word_under_a_line_with_room_for_it_heads_what_follows():
    text = (
        "Parker\n\n* Träden mår bra\nLekplatser\n* Den vid Storgatan byggs om helt under hösten\n"
        "* Den vid ån är ny\n"
    )

    assert [(b.kind, b.reading) for b in blocks(text)][2] == ("heading", "Lekplatser")


def test_a_bullet_of_several_words_whose_mark_is_lost_stays_one():
    text = (
        "Parker\n\n* Lekplatsen vid Storgatan byggs om helt under hösten\n"
        "Stadsparken sköts av en ny entreprenör\n* Träden mår bra\n"
    )

    assert "Stadsparken sköts av en ny entreprenör" in readings(text)
