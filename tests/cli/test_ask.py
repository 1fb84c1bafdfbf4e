"""The ask command over documents in memory."""

import json

import pytest
from typer.testing import CliRunner

from assistant.answering import Assistant
from assistant.cli.main import app
from assistant.errors import QuestionError
from tests.answering.memory import assistant_over, written

TEXT = "Rapport\n\nBiblioteket hade 900 besökare.\n\nBadet hade 400 besökare.\n"
QUESTION = "Hur många besökare hade biblioteket?"


@pytest.fixture
def ask(tmp_path, monkeypatch):
    """Run `belagt ask` with arguments."""
    (tmp_path / "corpus").mkdir()
    made = assistant_over([written(tmp_path, "rapport", TEXT, year=2020)])
    monkeypatch.setattr(Assistant, "open", lambda workspace, settings: made)

    def run(*arguments):
        return CliRunner().invoke(app, ["--workspace", str(tmp_path), "ask", *arguments])

    return run


@pytest.fixture
def batch(tmp_path, ask):
    """Run a batch of lines; gives the result and the objects printed."""

    def run(*lines):
        (tmp_path / "batch.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        result = ask("--batch", str(tmp_path / "batch.jsonl"), "--json")
        return result, [json.loads(line) for line in result.stdout.splitlines()]

    return run


def test_an_answer_is_one_object(ask):
    result = ask("--json", QUESTION)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["status"] == "answered"


def test_a_plain_answer_names_its_sources(ask):
    result = ask(QUESTION)
    assert "Biblioteket hade 900 besökare. [1]" in result.stdout
    assert "[1] rapport, 2020, stycke 1" in result.stdout


def test_a_denial_says_what_was_searched(ask):
    assert "Sökningen gick igenom 1 dokument från 2020." in ask("När öppnar simhallen?").stdout


def test_a_greeting_is_answered_without_a_search(ask):
    assert "Sökningen" not in ask("Hej!").stdout


def test_explain_shows_how_the_question_was_understood(ask):
    result = ask("--explain", QUESTION)
    assert result.exit_code == 0
    assert "besökare (must)" in result.stdout


def test_explain_shows_how_each_part_was_answered(ask):
    shown = ask("--explain", "Hur många besökare hade biblioteket och när stängde badet?").stdout
    assert "Part 1 of 2" in shown
    assert "badet (must)" in shown.partition("Part 2 of 2")[2]


def test_lines_are_answered_in_order_under_their_ids(batch):
    result, objects = batch(
        json.dumps({"id": "b", "question": "Hur många besökare hade badet?"}),
        json.dumps({"id": "a", "question": QUESTION}),
    )
    assert result.exit_code == 0
    assert [one["id"] for one in objects] == ["b", "a"]


def test_a_history_is_taken_along(batch):
    _, objects = batch(json.dumps({"question": "Och badet?", "history": [QUESTION]}))
    assert "400" in objects[0]["answer"]


def test_filters_keep_the_search(batch):
    _, objects = batch(json.dumps({"question": QUESTION, "filters": {"year": 1999}}))
    assert objects[0]["status"] == "not_found"


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        "{}",
        '{"question": 5}',
        '{"question": ""}',
        '{"question": "x", "history": "y"}',
        '{"question": "x", "filters": {"colour": "red"}}',
        '{"question": "x", "filters": {"year": "2020"}}',
        '{"question": "x", "filters": []}',
        '{"question": "' + "x" * 10_000 + '"}',
        '{"question": "a\\u0000b"}',
    ],
)
def test_a_bad_line_gets_an_error_and_the_others_their_answers(batch, line):
    result, objects = batch(line, json.dumps({"question": QUESTION}))
    assert result.exit_code == 1
    assert "error" in objects[0]
    assert objects[1]["status"] == "answered"


def test_a_missing_batch_file_is_named(ask):
    result = ask("--batch", "missing.jsonl")
    assert isinstance(result.exception, QuestionError)
    assert "missing.jsonl" in str(result.exception)


def test_neither_question_nor_batch_is_wrong_usage(ask):
    assert ask().exit_code == 2


def test_only_the_document_and_year_named_are_asked(ask):
    result = ask("--json", "--document", "rapport", "--year", "2020", QUESTION)

    assert [c["document"] for c in json.loads(result.stdout)["citations"]] == ["rapport"]


def test_filters_beside_a_batch_are_refused(ask, tmp_path):
    assert ask("--batch", str(tmp_path / "none"), "--document", "rapport").exit_code == 2
