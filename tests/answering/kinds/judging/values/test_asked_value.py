"""Which value is asked for, where a question holds words of other values or of cases."""

import pytest

from tests.answering.memory import assistant_over_report

REPORT = """# Verksamhetsberättelse 2021

Miljönämnden i Granby kommun

## Avgifter

Återvinningen tog ut avgifter för 3,1 miljoner kronor. Den minskade budgeten innebär färre
provtagningar i sjöarna.

Tjänsten Grovtransport tog nämnden ut högre avgifter för.

## Tillstånd

Innehavaren måste anmäla en ny brunn om den ska delas med en granne.

Vattnet i badsjön provtas varannan vecka under sommaren.

Ett avlopp utan slamavskiljare kallas direktavlopp.

Nämnden beslutade om pengar till bryggan den 4 maj. Pengar till bryggan räckte inte.

Den nya taxan för slam gäller från läsåret 2023/24 för skolor. Taxan för slam höjs den 1 maj.

## Kontroll

Miljökontoret samverkar med tre andra kontor. Flera andra nämnder köper tjänster.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("corpus"), "miljo", REPORT).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Vilket datum beslutade nämnden om pengar till bryggan?",
            "Nämnden beslutade om pengar till bryggan den 4 maj.",
        ),
        (
            "Från vilket läsår gäller taxan för slam?",
            "Den nya taxan för slam gäller från läsåret 2023/24 för skolor.",
        ),
        (
            "Vad kan den minskade budgeten innebära?",
            "Den minskade budgeten innebär färre provtagningar i sjöarna.",
        ),
        (
            "Vilken tjänst tog nämnden ut högre avgifter för?",
            "Tjänsten Grovtransport tog nämnden ut högre avgifter för.",
        ),
        (
            "När måste jag anmäla en ny brunn?",
            "Innehavaren måste anmäla en ny brunn om den ska delas med en granne.",
        ),
        (
            "Hur ofta provtas vattnet i badsjön?",
            "Vattnet i badsjön provtas varannan vecka under sommaren.",
        ),
        (
            "Vad kallas ett avlopp utan slamavskiljare?",
            "Ett avlopp utan slamavskiljare kallas direktavlopp.",
        ),
    ],
)
def test_what_the_question_asks_for_is_quoted_whatever_values_it_names(ask, question, told):
    answer = ask(question)
    assert answer.status == "answered"
    assert told in [claim.text for claim in answer.claims]


def test_andra_counts_nothing(ask):
    assert ask("Hur många nämnder köper tjänster?").status != "answered"
