"""Of several values near what is asked, the one of the very sort, deed and thing is quoted."""

import pytest

from tests.answering.memory import assistant_over_report

REPORT = """# Teknik- och fritidsnämndens årsrapport 2022

Teknik- och fritidsnämnden i Lerby kommun

## Ridanläggningen

Ridanläggningen i Lerby invigdes den 4 maj 2022. Invigningen var planerad till augusti 2021.
Slutkostnaden blev 61 miljoner kronor. Städkostnaden är 300 000 kronor.

## Flyttbara klassrum

Kommunen har sex flyttbara klassrum. 27 elever i årskurs 6 saknade cykelvana vid höstens prov.

## Dricksfontäner

Av kommunens 48 dricksfontäner har 31 bytts mot frostfria. Bytet kostade
2,2 miljoner kronor under 2022.

## Bidrag till brygglag

Bidraget till brygglag höjdes från 12 till 15 kronor per meter. Det omfattar 9 kilometer brygga.

## Medborgarlöften

Nämnden har arbetat med åtta medborgarlöften. Fem av dem är infriade.

## Praktikanter

Som mest fanns 40 praktikanter i nämndens verksamhet. Vid årets slut var antalet 22.

## Odlarrådet

Odlarrådet har sju ledamöter och fick 40 000 kronor att fördela. Pengarna gick till ett
växthus vid Ekskolan.

## Badvakterna

Mycket av arbetet är förebyggande strandtillsyn. Det kan vara att mäta vattendjup och byta livbojar.

## Rastgården

Den nya rastgården ligger utanför skyddsområdet. Rastgården byggs vid Kvarnvägen under våren.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("corpus"), "teknik", REPORT).ask


def _quoted(answer):
    return " ".join(citation.reading for citation in answer.citations)


@pytest.mark.parametrize(
    ("question", "said", "unsaid"),
    [
        ("Hur många sexor saknade cykelvana?", "27 elever", "sex flyttbara"),
        ("Hur stor del av dricksfontänerna är utbytta?", "31 bytts", "2,2 miljoner"),
        ("Hur mycket per meter får ett brygglag i bidrag?", "15 kronor per meter", "9 kilometer"),
        ("Hur många medborgarlöften är infriade?", "Fem av dem", "åtta"),
        ("Hur många praktikanter fanns vid årets slut?", "antalet 22", "Som mest"),
        ("Vad kostade ridanläggningen?", "61 miljoner", "Städkostnaden"),
        ("När invigdes ridanläggningen?", "4 maj 2022", "augusti 2021"),
        ("Var ska rastgården byggas?", "Kvarnvägen", "skyddsområdet"),
    ],
)
def test_the_very_value_is_quoted_and_its_neighbour_is_not(ask, question, said, unsaid):
    quoted = _quoted(ask(question))
    assert said in quoted
    assert unsaid not in quoted


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Vad använde odlarrådet pengarna till?", "växthus"),
        ("Vad är exempel på förebyggande strandtillsyn?", "byta livbojar"),
    ],
)
def test_what_only_introduces_is_quoted_with_what_it_introduces(ask, question, said):
    assert said in _quoted(ask(question))


@pytest.mark.parametrize(
    "question",
    [
        "Hur många femmor saknade cykelvana?",
        "Hur stor del av badbryggorna är utbytta?",
        "Hur mycket per båt får ett brygglag i bidrag?",
        "Vad kostade curlinghallen?",
        "Var ska hundkapplöpningsbanan byggas?",
    ],
)
def test_of_another_thing_nothing_is_said(ask, question):
    answer = ask(question)
    assert answer.status != "answered"
