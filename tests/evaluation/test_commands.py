import pytest
from typer.testing import CliRunner

from assistant.cli.main import app
from assistant.errors import EvaluationError
from assistant.evaluation.sessions import run_folder
from assistant.evaluation.writing_sets import store_sets
from assistant.workspace import Workspace
from tests.evaluation.factories import named_set, question


@pytest.fixture
def workspace(tmp_path):
    (tmp_path / "corpus").mkdir()
    store_sets([named_set(question())], tmp_path / "eval" / "questions")
    return tmp_path


def call(workspace, *arguments):
    return CliRunner().invoke(app, ["--workspace", str(workspace), *map(str, arguments)])


def test_sets_go_to_a_spreadsheet_and_back(workspace):
    file = workspace / "sets.csv"

    assert call(workspace, "eval", "export", file).output.startswith("Wrote 1 questions of 1 sets")
    assert call(workspace, "eval", "import", file).output == "set.yaml: unchanged, 1 questions\n"


def test_without_an_index_a_run_says_what_to_do(workspace):
    result = call(workspace, "eval", "run")

    assert "belagt index" in str(result.exception)


def test_a_gate_without_a_baseline_says_how_to_make_one(workspace):
    result = call(workspace, "eval", "gate")

    assert "belagt eval run --save NAME" in str(result.exception)


def test_a_saved_run_is_not_written_over_unasked(tmp_path):
    workspace = Workspace(tmp_path)
    folder = run_folder(workspace, "first", replace=False)
    folder.mkdir(parents=True)
    (folder / "run.json").write_text("{}", encoding="utf-8")

    with pytest.raises(EvaluationError, match="add --replace"):
        run_folder(workspace, "first", replace=False)
    assert run_folder(workspace, "first", replace=True) == folder
