"""What our own question sets promise."""

from pathlib import Path

import pytest

from assistant.evaluation.reading_sets import read_sets

QUESTIONS = Path(__file__).parents[2] / "eval" / "questions"


@pytest.fixture(scope="module")
def questions():
    return [question for one in read_sets(QUESTIONS) for question in one.content.questions]


def test_there_are_enough_of_each_kind(questions):
    assert len(questions) >= 160
    assert sum(question.language == "en" for question in questions) >= 40
    assert sum(not question.answerable for question in questions) >= 40
    assert sum(bool(question.history) for question in questions) >= 12


def test_most_unanswerable_questions_are_near_misses(questions):
    unanswerable = [question for question in questions if not question.answerable]

    near = sum("near-miss" in question.tags for question in unanswerable)
    assert near > len(unanswerable) / 2


def test_unanswerable_and_conversation_tags_say_what_is_so(questions):
    for question in questions:
        assert ("unanswerable" in question.tags) == (not question.answerable), question.id
        assert ("conversation" in question.tags) == bool(question.history), question.id


def test_conversations_have_two_to_four_turns(questions):
    assert all(len(question.history) <= 3 for question in questions)
