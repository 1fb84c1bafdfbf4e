"""Which body decided, asked and told with different words for deciding."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """# Tekniska nämndens uppföljning 2022

Kommunfullmäktige beslutade den 2 maj att bygga Solhallen för 40 miljoner kronor.

Solhallen byggs nu. Entreprenör är Sten och Grund AB.

Målen för parkerna antogs av kommunstyrelsen i juni.

Badhuset fick 3 miljoner kronor från Kulturnämnden till ett nytt tak.

Krisgruppen samlas varje fredag.
"""

SOLHALLEN = (
    "Kommunfullmäktige beslutade den 2 maj att bygga Solhallen för 40 miljoner kronor."
)  # fmt: skip


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "teknik-2022", REPORT, year=2022)]).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vem beslutade att bygga Solhallen?", SOLHALLEN),
        ("Vilken instans klubbade Solhallen?", SOLHALLEN),
        ("vilken namnd antog malen for parkerna",
         "Målen för parkerna antogs av kommunstyrelsen i juni."),
        ("Which body approved the goals for the parks?",
         "Målen för parkerna antogs av kommunstyrelsen i juni."),
        ("Who paid for the roof of Badhuset?",
         "Badhuset fick 3 miljoner kronor från Kulturnämnden till ett nytt tak."),
    ],
)  # fmt: skip
def test_the_body_that_decided_or_paid_is_told(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == [told]


@pytest.mark.parametrize(
    "question", ["Vilken nämnd klubbade klimatplanen?", "Vem leder krisgruppen?"]
)
def test_what_nobody_is_said_to_have_decided_or_to_lead_is_denied(ask, question):
    answer = ask(question)

    assert (answer.status, answer.claims) == ("not_found", ())
