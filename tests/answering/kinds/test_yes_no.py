"""Yes or no: what is asked of a thing must be said of it."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """Kollektivtrafiken 2021

Resenärerna har blivit fler på linje 4.

Resenärerna är nöjda med tidtabellen.

Hållplatsen vid torget målades om.

Kön till färdtjänsten har minskat sedan bussarna blev fler.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over([written(tmp_path_factory.mktemp("corpus"), "buss", REPORT)]).ask


def test_the_statement_that_says_how_it_is_settles_it(ask):
    answer = ask("Är resenärerna nöjda?")
    assert answer.status == "answered"
    assert [it.reading for it in answer.citations] == ["Resenärerna är nöjda med tidtabellen."]


def test_what_only_names_the_thing_does_not_settle_how_it_is(ask):
    assert ask("Är hållplatsen trygg?").status != "answered"
    assert ask("Är resenärerna nöjda med hållplatsen?").status != "answered"


def test_a_waiting_time_that_changed_is_no_number_of_days(ask):
    answer = ask("Har väntetiden till färdtjänsten kortats?")
    assert answer.status == "answered"
    assert "har minskat" in answer.citations[0].reading


def test_what_is_said_of_another_queue_settles_nothing(ask):
    assert ask("Har väntetiden till tandläkaren kortats?").status != "answered"


def test_what_changed_is_not_settled_by_what_tells_of_no_change(ask):
    assert ask("Har trängseln vid hållplatsen minskat?").status == "not_found"


DECK = """ Uppföljning av målen 2022
Granviks kommun
 Trygg skola

- Mål 4, närvaron i skolan
- Ida Berg, skolchef
 Närvaro

Närvaron i skolan var 91 procent.
Målet är 95 procent för närvaron.
"""


def test_a_goal_is_settled_with_the_outcome_and_not_by_its_name(tmp_path):
    answer = assistant_over([written(tmp_path, "mal", DECK, year=2022)]).ask(
        "Klarade kommunen målet för närvaron i skolan?"
    )
    told = [claim.text for claim in answer.claims]
    assert "Närvaron i skolan var 91 procent." in told
    assert "Mål 4, närvaron i skolan" not in told
