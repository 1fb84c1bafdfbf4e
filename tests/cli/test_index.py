from types import SimpleNamespace

from typer.testing import CliRunner

from assistant.cli import index as command
from assistant.cli.main import app
from assistant.indexing.building.report import BuildReport, FileFault

FAULT = FileFault("plan.pdf", "plan.pdf: cannot be read. Save it anew")


def run(monkeypatch, unread=(), **values):
    report = BuildReport("g1", published=True, documents=2, passages=1, encoded=1)
    changed = type(report)(**{name: getattr(report, name) for name in report.__slots__} | values)
    monkeypatch.setattr(command, "unread_pages", lambda: list(unread))
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


def test_pages_that_could_not_be_read_are_told_by_file(monkeypatch):
    row = SimpleNamespace(
        facts=SimpleNamespace(file="plan.pdf"),
        pages=12,
        page_faults=((3, "the page is damaged"), (7, "the page is damaged")),
    )
    faulty = "assistant.indexing.page_faults.documents_with_faults"
    monkeypatch.setattr(faulty, lambda _: (row,))

    told = "plan.pdf: 2 of 12 pages could not be read (3, 7): the page is damaged"
    assert command.unread_pages() == [told]
    assert told in run(monkeypatch, unread=(told,)).stderr.splitlines()
