"""What a question asks of a document that it names is told by that one, and by each of several."""

import pytest

from tests.answering.memory import assistant_over, written

HALF = """# Omsorgsnämnden: halvårsuppföljning 2022

## Läget

Prognosen för året är ett underskott om 4 miljoner kronor.

Kommunens resultat blev 12 miljoner kronor. Under 2021 var kommunens resultat 9 miljoner kronor.

Slussens nya lokaler blir klara i oktober 2022.

## Svårigheter

Brist på fordon.

Få vikarier.
"""

ACCOUNTS = """# Personalbokslut 2022

## Lokaler

Slussens nya lokaler blir klara i mars 2023.

## Sjukfrånvaro

I hemtjänsten var sjukfrånvaron 8,1 procent.

Antalet sjukdagar var flest i mars.

Sjuklönekostnaden uppgick till 9,2 miljoner kronor.

## Insatser under 2023

- Bidraget till friskvård höjs.

- Alla chefer utbildas.

Kontakt: Ulf Sten, 0123-45 67 89
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over(
        [
            written(folder, "halvar", HALF, year=2022, title="Omsorgsnämnden: halvårsuppföljning"),
            written(folder, "bokslut", ACCOUNTS, year=2022, title="Personalbokslut 2022"),
        ]
    ).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("När blir Slussens lokaler klara enligt personalbokslutet?",
         ["Slussens nya lokaler blir klara i mars 2023."]),
        ("När blir Slussens lokaler klara enligt halvårsuppföljningen?",
         ["Slussens nya lokaler blir klara i oktober 2022."]),
        ("Vilken sjukfrånvaro i hemtjänsten anger personalbokslutet?",
         ["I hemtjänsten var sjukfrånvaron 8,1 procent."]),
        ("Vilka svårigheter redovisar halvårsuppföljningen?", ["Brist på fordon.", "Få vikarier."]),
        ("Vilken prognos har omsorgsnämnden enligt halvårsuppföljningen?",
         ["Prognosen för året är ett underskott om 4 miljoner kronor."]),
    ],
)  # fmt: skip
def test_the_document_that_is_named_tells(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == told


def test_each_of_two_documents_that_are_named_tells(ask):
    answer = ask(
        "När blir Slussens lokaler klara enligt halvårsuppföljningen och personalbokslutet?"
    )
    assert {claim.text for claim in answer.claims} == {
        "Slussens nya lokaler blir klara i oktober 2022.",
        "Slussens nya lokaler blir klara i mars 2023.",
    }


def test_whom_to_call_is_no_item_of_a_list(ask):
    answer = ask("Vilka insatser för personalen görs 2023 enligt personalbokslutet?")
    assert [claim.text for claim in answer.claims] == [
        "Bidraget till friskvård höjs.",
        "Alla chefer utbildas.",
    ]


def test_a_sentence_that_opens_with_another_year_tells_of_that(ask):
    for question in ("Vad blev kommunens resultat 2022?", "Hur stort var kommunens resultat 2022?"):
        assert [it.text for it in ask(question).claims] == [
            "Kommunens resultat blev 12 miljoner kronor."
        ]


def test_what_was_told_the_council_is_a_deck(tmp_path):
    deck = " Mål 2022\nGranby kommun\n Hamnen\n\nUtmaningar\nKajen sjunker\n"
    report = "# Hamnnämndens berättelse 2022\n\n## Utmaningar\n\n- Hamnen saknar lotsar.\n"
    ask = assistant_over(
        [
            written(tmp_path, "mal", deck, year=2022, kind="deck", title="Mål 2022"),
            written(tmp_path, "namnd", report, "md", year=2022, kind="report", title="Hamnen 2022"),
        ]
    ).ask
    for named in ("dragningen i fullmäktige", "den muntliga uppföljningen"):
        answer = ask(f"Vilka utmaningar har hamnen enligt {named}?")
        assert [claim.text for claim in answer.claims] == ["Kajen sjunker"]
