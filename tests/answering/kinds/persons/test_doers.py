"""Who did something is told by a role beside a name, of what the lines before speak of."""

import pytest

from tests.answering.memory import assistant_over, written

BUILDING = """# Tekniska nämndens uppföljning 2021

## Lokaler

Idrottshallen i Almby byggs ut för 40 miljoner kronor. Entreprenör är Sten och Grund AB. Invigning
sker i maj.

Bryggan i Almby byggs om i vår. Entreprenaden har gått till Brygg och Bro AB.

Biblioteket målades om. Arbetet tog två veckor.

Norra Almby har haft tre enhetschefer. Teknisk chef Bo Ros efterträddes av Li Hed.

Projektet Ekohuset ger elever ett klassrum i skogen. Projektledare är Åsa Ström.

Per Falk, parkchef, presenterade planen. Jon Sjö har utsetts till ny parkchef från augusti.

Fastighetschef är Ivar Alm. Han nås på 0123-45 67 11.

## Drift

Källsorteringen finansierades med 2 miljoner kronor av Naturvårdsverket.
"""

CONTACTS = """# Kulturnämndens plan 2021

Ansvarig: Maj Ek, kulturchef.

Ordförande i nämnden är Ove Blad (C).

Kontaktpersoner

Maj Ek, 0123-45 67 89

Per Sand, 0123-45 67 90
"""


@pytest.fixture
def ask(tmp_path):
    return assistant_over(
        [
            written(tmp_path, "teknik-2021", BUILDING, year=2021),
            written(tmp_path, "kultur-2021", CONTACTS, year=2021),
        ]
    ).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vem bygger ut idrottshallen i Almby?", "Entreprenör är Sten och Grund AB."),
        ("Vilken firma bygger idrottshallen?", "Entreprenör är Sten och Grund AB."),
        ("Vem bygger om bryggan i Almby?", "Entreprenaden har gått till Brygg och Bro AB."),
        ("Vem betalade källsorteringen?",
         "Källsorteringen finansierades med 2 miljoner kronor av Naturvårdsverket."),
        ("Vem leder projektet Ekohuset?", "Projektledare är Åsa Ström."),
        ("Vem är projektledare för Ekohuset?", "Projektledare är Åsa Ström."),
        ("Vem blir ny parkchef?", "Jon Sjö har utsetts till ny parkchef från augusti."),
        ("Vem är ordförande i kulturnämnden?", "Ordförande i nämnden är Ove Blad (C)."),
        ("Vem leder kulturnämnden?", "Ordförande i nämnden är Ove Blad (C)."),
    ],
)  # fmt: skip
def test_who_does_it_is_told_by_the_role(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == [told]


def test_who_comes_after_a_holder_is_told(ask):
    answer = ask("Vem tog över som teknisk chef efter Ros?")

    assert [claim.text for claim in answer.claims] == [
        "Teknisk chef Bo Ros efterträddes av Li Hed."
    ]


def test_who_is_named_with_the_holder_alone_comes_after_nobody(ask):
    assert ask("Vem är fastighetschef efter Ivar Alm?").status == "not_found"


def test_a_number_told_of_him_is_that_of_the_holder(ask):
    answer = ask("Vilket nummer har fastighetschefen?")

    assert [claim.text for claim in answer.claims] == ["Han nås på 0123-45 67 11."]


def test_nobody_named_beside_a_house_is_its_owner(ask):
    assert ask("Vem äger idrottshallen i Almby?").status == "not_found"
    assert ask("Vem äger biblioteket?").status == "not_found"


def test_no_clock_is_read_of_a_meeting_that_names_none(ask):
    assert ask("Vilken tid börjar invigningen av idrottshallen?").status == "not_found"


def test_a_place_is_nobody(ask):
    assert ask("Vem är enhetschef i Norra Almby?").status == "not_found"


def test_who_built_something_else_is_not_told(ask):
    assert "Sten" not in " ".join(claim.text for claim in ask("Vem byggde biblioteket?").claims)


def test_a_holder_of_an_office_is_reached_by_the_name(ask):
    answer = ask("Vilket telefonnummer har kulturchefen?")

    assert [claim.text for claim in answer.claims] == ["Maj Ek, 0123-45 67 89"]


def test_the_chair_of_another_body_is_not_told(ask):
    assert ask("Vem är ordförande i tekniska nämnden 2021?").status == "not_found"


def test_who_is_to_be_reached_no_matter_how_is_reached_by_mail(tmp_path):
    text = (
        "Rapport\n\nParkchef Siv Holm leder arbetet.\n\nKontakt: Siv Holm, siv.holm@lid.example\n"
    )
    answer = assistant_over([written(tmp_path, "park", text)]).ask("Hur når jag parkchefen?")

    assert "siv.holm@lid.example" in answer.claims[0].text
