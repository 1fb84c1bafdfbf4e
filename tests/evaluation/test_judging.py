import pytest

from assistant.errors import EvaluationError
from assistant.evaluation.judging import judge_outcomes, judge_run, save_verdicts
from assistant.evaluation.runs import Run, RunFacts
from assistant.settings import Settings
from tests.evaluation.factories import outcome

SAID = {"answer": {"answer": "Ja [1]", "citations": [{"reading": "Ja"}]}}


class Scripted:
    """Gives verdicts in turn; a fault is raised."""

    def __init__(self, *verdicts):
        self.verdicts = list(verdicts)

    def invoke(self, messages):
        verdict = self.verdicts.pop(0)
        if isinstance(verdict, Exception):
            raise verdict
        return verdict


def verdict(grounded, complete=True):
    return {"grounded": grounded, "complete": complete, "reason": "so"}


def outcomes(*names):
    from dataclasses import replace

    return [replace(outcome(name, {}), answer=SAID["answer"]) for name in names]


def test_what_the_judge_fails_on_is_named_not_guessed():
    judge = Scripted(verdict(True), {"grounded": "maybe"}, TimeoutError("slow"))

    judged = judge_outcomes(outcomes("a", "b", "c"), judge, "m", {})

    assert list(judged.verdicts) == ["a"]
    assert judged.failed == ("b", "c")


def test_without_human_labels_the_judge_is_not_to_be_believed():
    judged = judge_outcomes(outcomes("a"), Scripted(verdict(True)), "m", {})

    assert "do not believe these figures yet" in judged.summary


def test_agreement_with_people_is_reported():
    labels = {
        "a": {"grounded": True, "complete": False},
        "b": {"grounded": False, "complete": False},
    }

    judged = judge_outcomes(
        outcomes("a", "b"), Scripted(verdict(True), verdict(False)), "m", labels
    )

    assert judged.kappa["grounded"] == 1
    assert "complete: kappa 0.00 with 2 labels, not to be believed" in judged.summary


def test_judging_needs_a_model():
    facts = RunFacts("a", "", "", "", {}, (), "")

    with pytest.raises(EvaluationError, match="BELAGT_CHAT_MODEL"):
        judge_run(Run(facts, (), ()), Settings(chat_model=None))


def test_verdicts_are_saved_apart(tmp_path):
    judged = judge_outcomes(outcomes("a"), Scripted(verdict(True)), "m", {})

    save_verdicts(judged, tmp_path)

    assert '"reason": "so"' in (tmp_path / "judge.json").read_text(encoding="utf-8")
