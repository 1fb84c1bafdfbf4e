"""Which of several statements with a value is quoted, and of which year its figures are."""

import pytest

from tests.answering.memory import assistant_over, written

OLD = """Parkplan 2016

Ett nytt växthus i Ekeby utreds och 3 miljoner kronor har avsatts till det.
"""
NEW = """ Parkåret 2022
Ekeby kommun

Ida Holm, parkchef
 Växthuset i Ekeby

Växthuset öppnar den 4 maj 2023
Slutkostnaden beräknas till 9 miljoner kronor
310 plantor såldes i växthuset, mot 190 året före
Parkverksamheten har insatser för 85 personer
Parkverksamheten fick ny hemsida och 12 anställda gick kurs
"""


@pytest.fixture
def ask(tmp_path):
    old = written(tmp_path, "parkplan-2016", OLD, title="Parkplan 2016", year=2016)
    new = written(tmp_path, "parker-2022", NEW, title="Parkåret 2022", year=2022)
    return assistant_over([old, new]).ask


def quoted(answer):
    return " ".join(claim.text for claim in answer.claims)


def test_a_cost_without_what_it_is_of_is_of_what_stands_before_it(ask):
    assert "9 miljoner" in quoted(ask("Vad kostar växthuset i Ekeby?"))


def test_a_figure_of_the_year_before_answers_for_that_year(ask):
    answer = ask("Hur många plantor såldes 2021?")

    assert answer.status == "answered"
    assert "190 året före" in quoted(answer)


def test_who_are_counted_as_persons_may_stand_apart_from_what_they_get(ask):
    answer = ask("Hur många personer får parkverksamhet 2022?")

    assert "85 personer" in quoted(answer)
