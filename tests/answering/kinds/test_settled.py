"""What has two sides is settled by either: a fee settles what is free, a miss settles a goal."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """Hamnen 2021

Gästhamnen har 40 platser, och platserna vid bryggan bokas på nätet. Nämnden beslutar att
platserna vid bryggan ska vara avgiftsbelagda.

Kajen vid torget målades om. Kajen lades ned i november.

Hamnkontoret flyttade till magasinet. Målet för hamnens öppettider var 60 timmar och nåddes inte.
Hamnens öppettider står på skylten.

Muddringen började i mars. Muddringen visade ett underskott på två miljoner kronor.

Bryggan vid badet mättes upp. Bryggan hade 9 000 besök, att jämföra med 8 000 året innan.

Mastkranen lyfter 62 båtar i veckan. Det var 65 båtar 2020 och målet är 80.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over([written(tmp_path_factory.mktemp("corpus"), "hamn", REPORT)]).ask


@pytest.mark.parametrize(
    ("question", "settled"),
    [
        ("Är platserna vid bryggan gratis?", "avgiftsbelagda"),
        ("Är kajen fortfarande öppen?", "lades ned"),
        ("Nåddes målet för hamnens öppettider?", "nåddes inte"),
        ("Gick muddringen med överskott?", "underskott"),
        ("Har besöken vid bryggan ökat?", "att jämföra med"),
    ],
)
def test_the_other_side_settles_what_is_asked_as_well(ask, question, settled):
    answer = ask(question)
    assert answer.status == "answered"
    assert [settled in it.reading for it in answer.citations] == [True]


def test_what_decides_of_another_thing_settles_nothing(ask):
    assert ask("Är muddringen gratis?").status != "answered"
    assert ask("Har besöken på magasinet ökat?").status == "not_found"


def test_of_one_of_several_what_is_said_of_another_settles_nothing(ask):
    assert ask("Är det avgift på platserna vid torget?").status == "not_found"


def test_a_verb_that_opens_a_question_asks_for_yes_or_no(ask):
    assert ask("Målades kajen om?").query.kind == "yes_no"
    assert ask("Platser för båtar?").query.kind != "yes_no"


def test_another_of_the_sort_settles_nothing(ask):
    assert ask("Målades flytkajen om?").status != "answered"
    assert ask("Har besöken på hamnmuseet ökat?").status == "not_found"


def test_what_does_not_tell_of_a_sale_answers_no_question_of_one(ask):
    assert ask("Ska bryggan vid badet säljas?").status == "not_found"


def test_what_the_sentence_before_names_is_settled_by_one_that_points_back(ask):
    answer = ask("Har mastkranens lyft minskat?")
    assert [it.reading[:11] for it in answer.citations] == ["Mastkranen ", "Det var 65 "]


def test_what_has_only_the_side_and_not_the_thing_settles_nothing(ask):
    assert ask("Är båtkursen avgiftsbelagd?").status == "not_found"


def test_what_decides_is_not_named_as_missing(ask):
    answer = ask("Är platserna vid bryggan kostnadsfria?")
    assert (answer.status, answer.missing) == ("answered", ())
