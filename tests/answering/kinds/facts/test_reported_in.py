"""Where something is reported is told by the line that names the report."""

import pytest

from tests.answering.memory import assistant_over, written

DECK = (
    " Mål och nyckeltal 2022\n\nTre mål och 40 nyckeltal\n"
    "Nyckeltal redovisas skriftligt i delårsrapporten\n"
    " Badet\n\nBadet finns i hamnen\nPumpen läcker\n"
)


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "mal-2022", DECK, year=2022)]).ask


@pytest.mark.parametrize(
    "question", ["Var redovisas nyckeltalen?", "Var hittar jag nyckeltalen redovisade?"]
)
def test_the_report_is_named(ask, question):
    told = [claim.text for claim in ask(question).claims]

    assert told == ["Nyckeltal redovisas skriftligt i delårsrapporten"]


@pytest.mark.parametrize("question", ["Var redovisas badets vatten?", "Var redovisas lönerna?"])
def test_what_no_line_says_is_not_told(ask, question):
    assert not any("delårsrapporten" in claim.text for claim in ask(question).claims)
