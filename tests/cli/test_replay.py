"""An answer's JSON is enough to ask again as it was asked."""

import json

import pytest
from typer.testing import CliRunner

from assistant.answering import Assistant
from assistant.cli.main import app
from tests.answering.memory import assistant_over, written

TEXT = "Rapport\n\nBiblioteket hade 900 besökare.\n\nBadet hade 400 besökare.\n"
QUESTION = "Hur många besökare hade biblioteket?"


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the tool over documents in memory, which may be given anew."""
    (tmp_path / "corpus").mkdir()

    def ran(*arguments, text=TEXT):
        made = assistant_over([written(tmp_path, "rapport", text, year=2020)])
        monkeypatch.setattr(Assistant, "open", lambda workspace, settings: made)
        return CliRunner().invoke(app, ["--workspace", str(tmp_path), *arguments])

    return ran


@pytest.fixture
def saved(tmp_path, run):
    """Give the file of a follow-up that was asked of one year."""
    result = run("ask", "--json", "--history", QUESTION, "--year", "2020", "Och badet?")
    file = tmp_path / "saved.jsonl"
    file.write_text(result.stdout, encoding="utf-8")
    return file


def test_a_follow_up_is_asked_again_with_its_history_and_filters(run, saved):
    result = run("replay", str(saved))

    assert "same: Och badet?" in result.stdout
    assert result.exit_code == 0
    assert json.loads(saved.read_text())["record"]["filters"] == {"year": 2020}


def test_what_other_documents_answer_is_told(run, saved):
    result = run("replay", str(saved), text=TEXT.replace("400", "410"))

    assert "differs in claims" in result.stdout
    assert result.exit_code == 1


def test_a_file_without_a_record_is_named(run, tmp_path):
    (tmp_path / "bare.jsonl").write_text('{"question": "Vad?"}\n', encoding="utf-8")

    assert "no record" in str(run("replay", str(tmp_path / "bare.jsonl")).exception)
