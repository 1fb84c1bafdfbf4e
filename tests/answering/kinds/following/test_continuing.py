"""A follow-up is answered beside what the turn before was answered by, where that holds it."""

import pytest

from tests.answering.memory import assistant_over, written

WATER = """# Miljönämndens rapport 2021

## Utsläppet i Granån

I mars läckte olja ut i Granån. Saneringen tog elva veckor. Notan blev 3,4 miljoner kronor.

## Anmälningar

Nämnden tog emot 310 anmälningar om buller. Av anmälningarna gällde 42 restauranger. Polisen och
skolan anmälde också. Väntetiden var nio veckor.

## Avlopp

Väntetiden för avlopp var tre veckor.

## Badplatser

Badplatserna i Granån rustades för 900 000 kronor.

## Växthuset

Växthuset kostade 2 miljoner kronor. Bygget började den 3 mars 2021.

## Invigningar

Växthuset invigdes den 9 oktober 2021.

| Sjukfrånvaro | 2020 | 2021 |
| --- | --- | --- |
| Miljökontoret | 4,1 | 5,2 |
| Byggkontoret | 3,3 | 6,0 |
"""


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "miljo-2021", WATER, year=2021)]).ask


def test_a_cost_is_that_of_what_was_told_before(ask):
    answer = ask("Vad kostade det?", history=["Vad läckte ut i Granån i mars?"])

    assert [claim.text for claim in answer.claims] == ["Notan blev 3,4 miljoner kronor."]


def test_who_asks_again_wants_another_value(ask):
    history = ["Vad läckte ut i Granån i mars?", "Vad kostade det?"]
    answer = ask("Hur lång tid tog det?", history=history)

    assert [claim.text for claim in answer.claims] == ["Saneringen tog elva veckor."]


def test_what_is_told_elsewhere_is_found_there(ask):
    history = ["Vad läckte ut i Granån i mars?"]
    answer = ask("Vad kostade badplatserna i Granån?", history=history)

    assert "900 000" in answer.claims[0].text


NOISE = "Hur många anmälningar om buller tog nämnden emot?"


def test_a_part_of_what_was_counted_is_told_beside_it(ask):
    answer = ask("Hur många av dem gällde restauranger?", history=[NOISE])

    assert "42 restauranger" in answer.claims[0].text


@pytest.mark.parametrize("who", ["polisen", "skolan", "hotell"])
def test_a_part_that_nobody_counted_is_denied(ask, who):
    answer = ask(f"Hur många av dem kom från {who}?", history=[NOISE])

    assert answer.status == "not_found"


def test_a_bare_question_is_of_what_was_quoted(ask):
    answer = ask("Hur lång är väntetiden?", history=[NOISE])

    assert [claim.text for claim in answer.claims] == ["Väntetiden var nio veckor."]


def test_a_question_with_its_own_matter_is_not(ask):
    answer = ask("Hur lång är väntetiden för avlopp?", history=[NOISE])

    assert [claim.text for claim in answer.claims] == ["Väntetiden för avlopp var tre veckor."]


def test_the_day_of_another_deed_beside_it_is_no_answer(ask):
    answer = ask("När invigdes det?", history=["Vad kostade växthuset?"])

    assert [claim.text for claim in answer.claims] == ["Växthuset invigdes den 9 oktober 2021."]


COUNTS = """# Trafiknämndens rapport 2021

## Trafiken

Bussarna började gå tätare i mars 2020. Vi deltar i länets räkning av cyklister, som görs vart
tredje år. Cykelgaraget öppnade i maj 2021.
"""


@pytest.fixture
def ask_traffic(tmp_path):
    return assistant_over([written(tmp_path, "trafik-2021", COUNTS, year=2021)]).ask


def test_what_was_quoted_and_holds_the_value_is_quoted_again(ask_traffic):
    answer = ask_traffic("Hur ofta görs den?", history=["Deltar vi i någon räkning av cyklister?"])

    assert [claim.text for claim in answer.claims] == [
        "Vi deltar i länets räkning av cyklister, som görs vart tredje år."
    ]


def test_a_phrase_of_the_turn_before_names_nothing_new(ask_traffic):
    answer = ask_traffic("När började det?", history=["Har bussarna börjat gå tätare?"])

    assert [claim.text for claim in answer.claims] == ["Bussarna började gå tätare i mars 2020."]


LISTED = """ Kulturförvaltningen 2022
Björkviks kommun
 Bastun

Utmaningar och svårigheter
Pumpen läcker
Taket är rostigt
Köerna är långa
 Badet

På kort sikt byts pumparna i badet
På lång sikt flyttas verksamheten till hamnen
"""


@pytest.fixture
def ask_listed(tmp_path):
    return assistant_over([written(tmp_path, "bad-2022", LISTED, year=2022, kind="deck")]).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Och det andra?", "Taket är rostigt"),
        ("What about the third one?", "Köerna är långa"),
        ("Vad är den sista då?", "Köerna är långa"),
    ],
)
def test_one_of_a_list_is_told_by_its_place(ask_listed, question, told):
    answer = ask_listed(question, history=["Vilka svårigheter finns för bastun?"])

    assert [claim.text for claim in answer.claims] == [told]


def test_a_phrase_that_ends_alike_takes_the_place_of_the_old(ask_listed):
    answer = ask_listed("Och på lång sikt?", history=["Vad händer på kort sikt med badet?"])

    assert answer.query.standalone == "Vad händer på lång sikt med badet?"
