"""Pages whose titles say who presents them, and bullets that name their topic once more."""

import pytest

from tests.answering.memory import assistant_over, written

TECHNICAL = """# Tekniska nämndens uppföljning 2022

## Ansvariga

Ansvarig: Ulla Ström, teknisk chef.

Ekonomiavdelningen: Per Sand, 0123-45 67 89

4 Badhus

Badhuset hade 4000 besök.

4.1 Svårigheter

- Badhusets tak läcker
- Kloret är dyrt
- Personalen är trött
"""


def slide(title):
    return f" {title}\n\n2022\nPumparna har bytts i Granby\nTaket på Solgården lades om\n"


@pytest.fixture
def ask(tmp_path):
    deck = (
        " Uppföljning av tekniska nämndens mål 2022\nBjörkviks kommun\n\nUlla Ström, teknisk chef\n"
        + slide("Hamn och bryggor – Tor Lund, hamnchef")
    )
    return assistant_over(
        [
            written(tmp_path, "teknik-2022", TECHNICAL, year=2022),
            written(tmp_path, "deck-2022", deck, year=2022),
        ]
    ).ask


@pytest.mark.parametrize("question", ["Vem är hamnchef?", "Vem leder hamn och bryggor?"])
def test_a_title_tells_who_holds_an_office(ask, question):
    answer = ask(question)

    assert [claim.text for claim in answer.claims] == ["Hamn och bryggor – Tor Lund, hamnchef"]


def test_who_works_with_a_matter_holds_no_office_in_it(ask):
    answer = ask("Vem är ekonomidirektör?")

    assert (answer.status, answer.claims) == ("not_found", ())


def test_a_list_has_the_bullets_that_do_not_name_the_topic(ask):
    answer = ask("Vilka svårigheter har badhuset?")

    assert [claim.text for claim in answer.claims] == [
        "Badhusets tak läcker",
        "Kloret är dyrt",
        "Personalen är trött",
    ]


def test_a_title_expands_an_abbreviation(tmp_path):
    deck = (
        " Uppföljning av tekniska nämndens mål 2022\nBjörkviks kommun\n\nUlla Ström, teknisk chef\n"
        + slide("Dagvatten (DAV) och BIP Granby (better inner place)")
    )
    ask = assistant_over([written(tmp_path, "deck-2022", deck, year=2022)]).ask

    answer = ask("Vad betyder BIP?")

    assert [claim.text for claim in answer.claims] == [
        "Dagvatten (DAV) och BIP Granby (better inner place)"
    ]


def test_joined_topics_are_listed_each(tmp_path):
    text = """# Tekniska nämndens uppföljning 2022

4 Badhus

Badhuset hade 4000 besök.

4.1 Svårigheter

- Kloret är dyrt
- Badhusets kunder klagar även på ridhuset

5 Ridhus

Ridhuset hade 300 besök.

5.1 Svårigheter

- Hästarna fryser
"""
    ask = assistant_over([written(tmp_path, "teknik-2022", text, year=2022)]).ask

    answer = ask("Vilka svårigheter har badhuset och ridhuset?")

    assert [claim.text for claim in answer.claims] == [
        "Kloret är dyrt",
        "Badhusets kunder klagar även på ridhuset",
        "Hästarna fryser",
    ]


def test_who_presented_a_matter_is_told_where_its_head_is_not(tmp_path):
    deck = (
        " Uppföljning av tekniska nämndens mål 2022\nBjörkviks kommun\n\nUlla Ström, teknisk chef\n"
        + slide("Vattentornen")
    )
    ask = assistant_over([written(tmp_path, "deck-2022", deck, year=2022)]).ask

    told, denied = ask("Vem är chef för vattentornen?"), ask("Vem är chef för vattentornen 2019?")

    assert (told.status, told.citations[0].reading) == ("partial", "Ulla Ström, teknisk chef")
    assert denied.status == "not_found"


def test_a_telephone_number_is_no_address_for_mail(ask):
    answer = ask("Vad är mejladressen till Per Sand?")

    assert (answer.status, answer.missing) == ("not_found", ("mejladress till Per Sand",))
