"""What names the place, the person or the year alone is no answer; what says the matter is."""

import pytest

from tests.answering.memory import assistant_over, written

DECK = """ Muntlig uppföljning 2022
Granviks kommun
 Mål 9

Malin Åkerhielm, fritidsdirektör
 Badplatser och båtliv

Viktiga händelser under 2022

Bryggorna i Sandvik lagades
Roddbåtarna hade 9 000 hyresgäster
Fritidsnämnden träffade klubbar såsom Näcken, Simmet och Roddklubben
Diarienummer KS 2022/1474
 Bävrar

I april deltar vi i länets inventering av bävrar
Enkäten om badplatser visar att 80 procent är nöjda
Badbussen invigdes den 4 juni
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over([written(folder, "d", DECK, year=2022, kind="deck")]).ask


@pytest.mark.parametrize(
    "question",
    [
        "Vad sade Malin Åkerhielm om ishallarna?",
        "Vad tyckte de boende i Sandvik om parken?",
        "Vilka stölder hände i Sandvik 2022?",
        "Which burglaries took place in Sandvik during 2022?",
        "Hur många roddbåtar finns det?",
        "Hur många av klubbarnas medlemmar fick träffa fritidsnämnden?",
        "Vilken dag lagades bryggorna i Sandvik?",
        "Vad blev resultatet av inventeringen av bävrar i april?",
        "Jämför betygen i åk 9",
    ],
)
def test_what_names_but_does_not_say_the_matter_is_no_answer(ask, question):
    assert ask(question).status == "not_found"


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Vad sade Malin Åkerhielm om roddbåtarna?", "9 000 hyresgäster"),
        ("Vad hände i Sandvik 2022?", "Bryggorna i Sandvik"),
        ("Hur många hyresgäster hade roddbåtarna?", "9 000 hyresgäster"),
        ("Vilken dag invigdes badbussen?", "den 4 juni"),
        ("Vad visade enkäten om badplatser?", "80 procent"),
    ],
)
def test_what_says_the_matter_is_quoted(ask, question, quoted):
    assert any(quoted in claim.text for claim in ask(question).claims)
