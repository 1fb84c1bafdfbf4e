"""A reader's opinion becomes a question that the evaluator edits and accepts."""

import pytest

from assistant.errors import AccessError, EvaluationError
from assistant.evaluation.reading_sets import read_set
from assistant.web.keeping.draft import accept_draft, draft_yaml
from assistant.web.keeping.feedback import Feedback, Opinion
from tests.web.fakes import deck, fake_answer, statements_of


def feedback(*, wrong=(), answer=None, number=7):
    answer = answer or fake_answer("Vilka?", statements_of(deck())[:2])
    return Feedback(
        number, Opinion(False, wrong, "saknar bryggan"), "Vilka?", ("Först?",), answer, "2026"
    )


def test_a_draft_asks_the_same_and_leaves_out_wrong_sources(tmp_path):
    accept_draft("evaluator", tmp_path, "feedback", draft_yaml(feedback(wrong=(1,))))

    (question,) = read_set(tmp_path / "feedback.yaml").questions
    assert (question.question, question.history) == ("Vilka?", ("Först?",))
    (source,) = question.expect.sources
    assert (source.document, source.slide) == ("hamnen-2022", 2)
    assert source.contains == "Svårt att nå båtägare som inte betalar"


def test_an_answer_without_sources_is_drafted_as_not_found():
    none = fake_answer("Vilka?", (), status="not_found")

    assert "status: not_found" in draft_yaml(feedback(answer=none))


def test_a_draft_is_added_to_a_set_that_is_there(tmp_path):
    for number in (7, 8):
        accept_draft("clerk", tmp_path, "feedback", draft_yaml(feedback(number=number)))

    ids = [question.id for question in read_set(tmp_path / "feedback.yaml").questions]
    assert ids == ["feedback-7", "feedback-8"]
    with pytest.raises(EvaluationError, match="another id"):
        accept_draft("clerk", tmp_path, "feedback", draft_yaml(feedback(number=8)))


@pytest.mark.parametrize("draft", ["questions: [", "name: x", "- 1"])
def test_what_is_no_question_set_is_refused(tmp_path, draft):
    with pytest.raises(EvaluationError):
        accept_draft("evaluator", tmp_path, "feedback", draft)


def test_a_name_that_leads_elsewhere_is_refused(tmp_path):
    with pytest.raises(EvaluationError):
        accept_draft("evaluator", tmp_path, "../x", draft_yaml(feedback()))


def test_only_evaluators_accept(tmp_path):
    with pytest.raises(AccessError):
        accept_draft("staff", tmp_path, "feedback", draft_yaml(feedback()))
