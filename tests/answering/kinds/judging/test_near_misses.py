"""What is right next to what is asked, and is no answer to it."""

import pytest

from tests.answering.memory import assistant_over, written

HARBOUR = """# Hamnnämndens berättelse 2021

Hamnnämnden i Granby kommun

## Skolor

I undersökningen svarade 48 elever vid Bergaskolan att vägen till Ekeby är farlig.

Fler elever på Ekeby skola cyklar i årskurs 6.

## Bryggor

Avtalet med Muddra Syd AB sades upp i maj sedan vite utdömts två gånger.

Tre båtägare har klagat på bryggan vid Sundet.

Gamla bryggan vid Norrviken revs den 4 mars.

Bryggan vid Ekeby blir klar till midsommar.

Målning av räcken har gjorts på etapp 1 och 2.

Simskolan för nybörjare är gratis upp till åtta timmar per månad.

## Nämnden

Ordförande i nämnden är Karin Lund och vice ordförande är Ola Berg.

Nämnden tar del av en lista över 12 beslut om båtplatser på allmän plats.
"""
PARKS = """# Tekniska nämnden, mål 2021

Tekniska nämnden i Granby kommun

## Parker

Parkerna sköts av egen personal.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over(
        [
            written(folder, "hamn", HARBOUR, year=2021, kind="report", title="Hamnen 2021"),
            written(folder, "park", PARKS, year=2021, kind="report", title="Parkerna 2021"),
        ]
    ).ask


@pytest.mark.parametrize(
    "question",
    [
        "Hur många elever går på Ekeby skola?",
        "Hur stort vite fick Muddra Syd betala?",
        "Vad heter båtägarna som klagat på bryggan vid Sundet?",
        "Hur många räcken har målats?",
        "Vem är ordförande i tekniska nämnden?",
        "Vad tycker fackförbundet om bryggan vid Ekeby?",
        "Vad anser hamnkaptenen om att gamla bryggan vid Norrviken revs?",
        "Hur många av eleverna vid Bergaskolan är flickor?",
    ],
    ids=["another school", "no sum", "no name", "numbers of parts",
         "another body", "nobody's view", "another view missing", "no such group"],
)  # fmt: skip
def test_what_is_near_is_no_answer(ask, question):
    assert ask(question).status == "not_found"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("När är bryggan vid Ekeby färdig?", "midsommar"),
        ("Hur många timmar gratis simskola får nybörjare per månad?", "åtta timmar"),
        ("Hur många beslut om båtplatser anmäldes?", "12 beslut"),
        ("Vad heter ordföranden i nämnden?", "Karin Lund"),
        ("Vem är ordförande i hamnnämnden?", "Karin Lund"),
    ],
)
def test_what_says_it_in_its_own_way_is(ask, question, answer):
    assert answer in " ".join(claim.text for claim in ask(question).claims)


def test_the_day_when_another_thing_was_done_is_never_the_answer(ask):
    assert ask("När öppnar bryggan vid Norrviken?").status == "not_found"


AID = """# Socialnämndens berättelse 2021

## Försörjningsstöd

| Hushåll | 2021 |
|---|---|
| Hushåll med stöd | 214 |
| Hushåll med barn | 61 |
"""


def test_a_row_with_what_the_asked_compound_ends_in_counts_the_same(tmp_path):
    document = written(
        tmp_path, "bistand", AID, "md", year=2021, kind="report", title="Social 2021"
    )
    ask = assistant_over([document]).ask
    said = [claim.text for claim in ask("Hur många hushåll hade försörjningsstöd 2021?").claims]
    assert len(said) == 1
    assert "214" in said[0]
