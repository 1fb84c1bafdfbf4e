"""Values whose sentence leaves to the one before it what they are of."""

import pytest

from tests.answering.memory import assistant_over_report

REPORT = """# Bokslut 2021

Kulturnämnden i Granby kommun

## Biblioteken

Biblioteket i Ekeby byggdes om i maj. Biblioteket lånade ut 8 200 böcker. Ombyggnaden kostade 3,4
miljoner kronor.

## Musikskolan

Musikskolan i Sandby har fler sökande än platser. Till musikskolan sökte 212 barn.

## Vattenverket

Vattenverket i Lerbo har en ny chef. Lokalvården utökades med 15 procent.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("corpus"), "kultur", REPORT).ask


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Vad kostade ombyggnaden av biblioteket?", "Ombyggnaden kostade 3,4 miljoner kronor."),
        ("Hur många böcker lånade biblioteket i Ekeby ut?", "Biblioteket lånade ut 8 200 böcker."),
        ("Hur många barn sökte till musikskolan i Sandby?", "Till musikskolan sökte 212 barn."),
    ],
)
def test_a_value_is_quoted_whose_subject_stands_before_it(ask, question, value):
    answer = ask(question)
    assert answer.status == "answered"
    assert [claim.text for claim in answer.claims] == [value]


@pytest.mark.parametrize(
    "question",
    ["Hur stor andel av vattnet i Lerbo läcker ut?", "Vad kostade vattenverket i Lerbo?"],
)
def test_a_value_that_names_nothing_asked_for_is_no_answer(ask, question):
    assert ask(question).status == "not_found"
