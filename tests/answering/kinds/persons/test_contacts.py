"""Look-ups in a report's list of contacts, as people type them, and those it does not answer."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """# Kulturnämndens uppdragsplan 2021

Museet hade 4000 besök. Badhuset lades ned i maj.

Kulturjouren nås på helger via larmcentralen. Frågor om planen ställs till planerare Eva Hed.

Kontakt

Björkviks kommun
Stadshuset
123 45 Björkvik

0123-45 00 00

Kontaktpersoner
Kulturskolan
Maj Ek

0123-45 67 89

Kommunens kontor,
Ekonomiavdelningen
Per Sand

0123-45 67 90

Ulla Ros

070-123 45 67

Tekniska kontoret
Lars-Ove Hed

0123-45 67 92
"""


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "kultur-2021", REPORT, year=2021)]).ask


PER = "Kommunens kontor, Ekonomiavdelningen: Per Sand, 0123-45 67 90"
ULLA = "Kommunens kontor, Ekonomiavdelningen: Ulla Ros, 070-123 45 67"
MAJ = "Kulturskolan: Maj Ek, 0123-45 67 89"
LARS = "Tekniska kontoret: Lars-Ove Hed, 0123-45 67 92"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vilka är kontakt på tekniska kontoret och på kulturskolan?", {LARS, MAJ}),
        ("Vem i listan har numret 0123-45 67 92?", {LARS}),
        ("telefonummer till kulturskolans kontaktpersson", {MAJ}),
        ("Numret till Maj Ek?", {MAJ}),
        ("nummret till kulturskollan", {MAJ}),
        ("tel till Lars-Ove Hed", {LARS}),
        ("Vem på Ekonomiavdelningen kan jag prata med?", {PER, ULLA}),
        ("Vart vänder jag mig om kulturskolan?", {MAJ}),
        ("Who is the contct person at Kulturskolan?", {MAJ}),
        ("Vilket kontor tillhör Lars-Ove Hed?", {LARS}),
        ("Vilka personer står som kontakt för Ekonomiavdelningen?", {PER, ULLA}),
        ("Mobilnumret till Ulla Ros?", {ULLA}),
        (
            "Jag behöver tala med någon på Kulturskolan, vem ska jag ringa och på vilket nummer?",
            {MAJ},
        ),
    ],
)
def test_an_entry_is_looked_up(ask, question, told):
    assert {claim.text for claim in ask(question).claims} == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hur når man kulturjouren?", "Kulturjouren nås på helger via larmcentralen."),
        ("Vem svarar på frågor om planen?", "Frågor om planen ställs till planerare Eva Hed."),
    ],
)
def test_running_text_says_how_and_who_without_a_number(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == [told]


def test_a_number_is_asked_for_after_the_contact(ask):
    answer = ask("Numret dit?", history=["Vem är kontakt på Tekniska kontoret?"])

    assert [claim.text for claim in answer.claims] == [LARS]


@pytest.mark.parametrize(
    "question",
    [
        "Numret till Sven Alm?",
        "Numret till museet?",
        "Vilket kontor tillhör Sven Alm?",
        "Mobilnumret till Maj Ek?",
        "Mejladressen till Maj Ek?",
        "Who is the contact person at the social office?",
    ],
)
def test_what_the_list_has_not_is_denied(ask, question):
    answer = ask(question)

    assert (answer.status, answer.claims) == ("not_found", ())


MUNICIPALITY = "Björkviks kommun, Stadshuset, 123 45 Björkvik, 0123-45 00 00"


@pytest.mark.parametrize(
    "question",
    [
        "Växelnumret?",
        "Vad har kommunens växel för nummer?",
        "What is the switchboard number?",
        "Numret till kommunen?",
        "Vilken postadress har Björkviks kommun?",
        "Var håller kommunen till? Adress.",
        "What is the municipality's postal address?",
    ],
)
def test_the_municipality_itself_is_reached(ask, question):
    assert [claim.text for claim in ask(question).claims] == [MUNICIPALITY]


@pytest.mark.parametrize("question", ["Vilken adress har museet?", "Vilken adress har Borås?"])
def test_the_address_of_another_is_denied(ask, question):
    answer = ask(question)

    assert (answer.status, answer.claims) == ("not_found", ())


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who is the contact person at the technical office (Tekniska kontoret)?", [LARS]),
        ("Who is the contact person at the school of magic (Badhuset)?", []),
    ],
)
def test_a_unit_given_in_brackets_is_looked_up_by_its_name(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == told


def test_an_address_for_mail_is_no_number(tmp_path):
    text = "# Skolnämndens rapport 2021\n\nFrågor om rapporten: Bo Alm, bo.alm@norrby.example\n"
    ask = assistant_over([written(tmp_path, "skola-2021", text, year=2021)]).ask

    assert [claim.text for claim in ask("Mejl till Bo Alm?").claims] == [
        "Frågor om rapporten: Bo Alm, bo.alm@norrby.example"
    ]
    assert ask("Numret till Bo Alm?").status == "not_found"


@pytest.fixture
def ask_misspelt(tmp_path):
    report = REPORT.replace("Maj Ek", "Sivert Hallin").replace("Ulla Ros", "Lena Berg")
    return assistant_over([written(tmp_path, "kultur-2021", report, year=2021)]).ask


@pytest.mark.parametrize("name", ["Sievert Halin", "Sifert Hallin", "zivert hallinn"])
def test_a_first_and_a_last_name_may_each_be_misspelt_by_a_letter(ask_misspelt, name):
    answer = ask_misspelt(f"telefonnummer till {name}")

    assert [claim.text for claim in answer.claims] == ["Kulturskolan: Sivert Hallin, 0123-45 67 89"]


@pytest.mark.parametrize("name", ["Tena Borg", "Sven Hallin", "Sivert Ek"])
def test_another_name_is_no_misspelt_one(ask_misspelt, name):
    assert ask_misspelt(f"telefonnummer till {name}").status == "not_found"


PAIR = """# Redovisning 2023

Handläggare: Nadja Fors, enhetschef hamnen, och Göran Ek, rektor för lotsarna.

## Kontakt

Nadja Fors, enhetschef hamnen, 0522-44 13 07.

Göran Ek, rektor lotsarna, 0522-44 13 50.
"""


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("Vilket telefonnummer har Nadja Fors?", "13 07"),
        ("Vem är chef för hamnen och vad har hon för telefonnummer?", "13 07"),
        ("Vem är rektor för lotsarna och vad har han för telefonnummer?", "13 50"),
    ],
)
def test_who_is_named_beside_is_not_reached_for_who_is_asked_for(tmp_path, question, number):
    ask = assistant_over([written(tmp_path, "red", PAIR, "md", year=2023)]).ask
    said = " ".join(claim.text for claim in ask(question).claims)
    assert number in said
    assert ({"13 07", "13 50"} - {number}).pop() not in said
