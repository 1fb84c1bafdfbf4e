import pytest

from assistant.errors import EvaluationError
from assistant.evaluation.report import report_html
from assistant.evaluation.running import Corpus, run_sets
from assistant.evaluation.runs import Run, RunFacts, check_name, list_runs, load_run, save_run
from assistant.evaluation.summary import summarise
from tests.evaluation.factories import answer, deck, named_set, passages, question

DOCUMENT = deck()


class Citing:
    def ask(self, question, *, history=()):
        if "boom" in question:
            raise RuntimeError("boom")
        return answer(DOCUMENT, cited=["1.2"], ranked=["1.2"], lead="<b>svar</b>")


@pytest.fixture
def run():
    corpus = Corpus(lambda _: DOCUMENT, lambda _: passages(DOCUMENT))
    asked = [
        question("a", nuggets=[{"any": ["svårt"]}]),
        question("b", question="boom", history=["före"]),
    ]
    sets = [
        named_set(*asked),
        named_set(question("secret", question="Hemlig?", status="not_found"), name="locked"),
    ]
    outcomes = run_sets(sets, Citing(), corpus)
    facts = RunFacts(
        "first", "2026-11-22T06:00:00+00:00", "1", "g1", {"encoder": "x"}, ("set", "locked"), "t"
    )
    return Run(facts, outcomes, summarise(outcomes))


def test_a_saved_run_is_read_back_as_it_was(tmp_path, run):
    save_run(run, tmp_path / "first")

    loaded = load_run(tmp_path / "first")

    assert loaded.facts == run.facts
    assert [one.id for one in loaded.outcomes] == ["a", "b", "secret"]
    assert loaded.outcomes[0].sources == run.outcomes[0].sources
    assert loaded.outcomes[0].answer == run.outcomes[0].answer
    assert loaded.outcomes[1].error == "RuntimeError: boom"
    assert loaded.slices[0].figures.keys() == run.slices[0].figures.keys()


def test_a_run_that_is_not_there_names_those_that_are(tmp_path, run):
    save_run(run, tmp_path / "first")

    with pytest.raises(EvaluationError, match="Saved runs: first"):
        load_run(tmp_path / "second")


def test_a_broken_run_says_how_to_make_it_again(tmp_path, run):
    save_run(run, tmp_path / "first")
    (tmp_path / "first" / "outcomes.jsonl").write_text("{", encoding="utf-8")

    with pytest.raises(EvaluationError, match="belagt eval run --save first --replace"):
        load_run(tmp_path / "first")


def test_runs_are_listed_newest_first(tmp_path, run):
    save_run(run, tmp_path / "first")

    assert [facts.name for facts in list_runs(tmp_path)] == ["first"]


@pytest.mark.parametrize("name", ["../x", "", "a/b", ".hidden", "a b"])
def test_a_name_stays_in_the_runs_folder(name):
    with pytest.raises(EvaluationError, match="cannot name a run"):
        check_name(name)


def test_the_report_is_one_file_that_asks_for_nothing(run):
    html = report_html(run)

    assert "src=" not in html
    assert "http" not in html.replace("http-equiv", "")
    assert "<script" not in html


def test_the_report_escapes_what_documents_and_questions_say(run):
    html = report_html(run)

    assert "<b>svar</b>" not in html
    assert "Svart att na ungdomarna" in html


def test_the_report_names_crashes_and_tells_nothing_of_locked_questions(run):
    html = report_html(run)

    assert "RuntimeError: boom" in html
    assert "Hemlig?" not in html
