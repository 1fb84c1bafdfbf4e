from typer.testing import CliRunner

from assistant.cli import index as command
from assistant.cli.main import app
from assistant.indexing.report import BuildReport, FileFault

FAULT = FileFault("plan.pdf", "plan.pdf: cannot be read. Save it anew")


def run(monkeypatch, **values):
    report = BuildReport("g1", published=True, documents=2, passages=1, encoded=1)
    changed = type(report)(**{name: getattr(report, name) for name in report.__slots__} | values)
    monkeypatch.setattr(command, "build_with_progress", lambda **_: changed)
    return CliRunner().invoke(app, ["index"])


def test_a_build_says_what_it_did(monkeypatch):
    result = run(monkeypatch, added=("a", "b"))

    assert result.exit_code == 0
    assert "2 documents, 1 passage (2 added; 1 encoded)" in result.output


def test_a_build_without_changes_says_that_nothing_was_encoded(monkeypatch):
    result = run(monkeypatch, published=False, encoded=0)

    assert "Nothing has changed: 2 documents, 1 passage; nothing was encoded." in result.output


def test_each_fault_is_a_line_and_the_exit_code_tells(monkeypatch):
    result = run(monkeypatch, faults=(FAULT,))

    assert result.exit_code == 1
    assert FAULT.fault in result.stderr.splitlines()


def test_a_switched_encoder_is_told(monkeypatch):
    assert "The encoder was switched" in run(monkeypatch, reencoded=True).output


def test_an_empty_corpus_is_told_and_the_exit_code_tells(monkeypatch):
    result = run(monkeypatch, documents=0, passages=0)

    assert result.exit_code == 1
    assert "no documents in corpus/: put some there" in result.stderr
