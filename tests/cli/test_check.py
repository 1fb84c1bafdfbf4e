"""Checks and lists of a corpus whose files have odd names."""

import pytest
from typer.testing import CliRunner

from assistant.cli.main import app

LONG = "mycket " * 30 + "lång"
TEXT = "Simhallen stängs i juni för en renovering.\n"


@pytest.fixture
def corpus(tmp_path):
    (tmp_path / "corpus").mkdir()
    return tmp_path / "corpus"


def run(corpus, *arguments):
    return CliRunner().invoke(app, ["--workspace", str(corpus.parent), *arguments])


def test_two_files_of_one_stem_are_told_apart_by_id(corpus):
    (corpus / "plan.md").write_text(TEXT, encoding="utf-8")
    (corpus / "plan.txt").write_text(TEXT, encoding="utf-8")

    shown = run(corpus, "check").output

    assert "plan.md (" in shown
    assert "plan.txt, id plan-2 (" in shown


@pytest.mark.parametrize("name", ["Årsplan (utkast) [v2].txt", f"{LONG}.txt", "{a} & #1.txt"])
def test_an_odd_name_is_shown_whole(corpus, name):
    (corpus / name).write_text(TEXT, encoding="utf-8")

    assert name in run(corpus, "check").output


def test_a_long_id_is_not_cut_and_brackets_of_a_title_stay(corpus):
    (corpus / f"{LONG}.txt").write_text(f"[bold] och [/] plan\n\n{TEXT}", encoding="utf-8")

    shown = run(corpus, "documents").output

    assert "…" not in shown.split("title")[1].split("[bold]")[0]
    assert "[bold] och [/]" in shown
