"""Opinions land in the inbox, once an answer."""

import pytest

from assistant.errors import AccessError, EvaluationError
from assistant.web.keeping.feedback import Inbox, Opinion
from tests.web.fakes import deck, fake_answer, statements_of

ANSWER = fake_answer("Vilka?", statements_of(deck()))


@pytest.fixture
def inbox(tmp_path):
    return Inbox(tmp_path)


def give(inbox, opinion, turn=1):
    inbox.give(opinion, conversation="c", turn=turn, asked=("Först?", "Sedan?"), answer=ANSWER)


def test_an_opinion_is_kept_with_its_question_and_answer(inbox):
    give(inbox, Opinion(False, (2,), "fel källa"))

    (line,) = inbox.waiting("evaluator")
    assert line.opinion == Opinion(False, (2,), "fel källa")
    assert (line.history, line.question) == (("Först?",), "Sedan?")
    assert line.answer == ANSWER


def test_a_second_opinion_on_the_same_answer_replaces_the_first(inbox):
    give(inbox, Opinion(True))
    give(inbox, Opinion(False))

    assert [line.opinion.helpful for line in inbox.waiting("clerk")] == [False]


def test_the_unhappy_come_first_and_what_is_settled_is_gone(inbox):
    give(inbox, Opinion(True), turn=1)
    give(inbox, Opinion(False), turn=2)
    unhappy, happy = inbox.waiting("evaluator")

    inbox.settle("evaluator", unhappy.id, "dismissed")

    assert inbox.waiting("evaluator") == (happy,)


def test_only_evaluators_see_and_settle(inbox):
    with pytest.raises(AccessError):
        inbox.waiting("staff")
    with pytest.raises(AccessError):
        inbox.settle("reader", 1, "accepted")
    with pytest.raises(EvaluationError):
        inbox.settle("evaluator", 99, "accepted")
