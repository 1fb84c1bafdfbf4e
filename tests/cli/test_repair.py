import gzip
import json

import pytest
from typer.testing import CliRunner

from assistant.cli.main import app
from assistant.errors import BelagtError

CLEAN = (
    "Nämnden har inte nått målet att alla får en bostad.\nDet är svårt att nå ungdomar. " * 3
).strip()
STRIP = str.maketrans("åäö", "aao")


def write(path, rows):
    path.parent.mkdir(parents=True)
    with gzip.open(path, "wt", encoding="utf-8") as stream:
        stream.writelines(json.dumps(row) + "\n" for row in rows)


@pytest.fixture
def deck(tmp_path):
    (tmp_path / "corpus").mkdir()
    slide = "Det ar svart for namnden att na malen\noch var lag ar starka mal\n"
    (tmp_path / "corpus" / "deck.txt").write_text(slide, encoding="utf-8")
    return tmp_path


def test_bench_repair_measures_the_sets_that_are_there(tmp_path):
    write(tmp_path / "swequad-mc" / "corpus.jsonl.gz", [{"_id": "a", "text": CLEAN}])
    damaged = {"_id": "a", "gt": CLEAN, "ocr": CLEAN.translate(STRIP)}
    write(tmp_path / "ocr-sv" / "documents.jsonl.gz", [damaged])

    result = CliRunner().invoke(app, ["bench", "repair", "--data", str(tmp_path)])

    assert result.exit_code == 0, result.output
    assert "swequad-mc" in result.output
    assert "100.00%" in result.output
    assert "100.0% lower over 1 texts" in result.output


def test_bench_repair_names_a_folder_that_is_not_there(tmp_path):
    result = CliRunner().invoke(app, ["bench", "repair", "--data", str(tmp_path / "none")])

    assert isinstance(result.exception, BelagtError)
    assert "no such folder" in str(result.exception)


def test_repairs_lists_what_to_paste(deck):
    result = CliRunner().invoke(app, ["--workspace", str(deck), "repairs", "deck"])

    assert result.exit_code == 0, result.output
    assert "[[correction]]" in result.output
    assert "repairs/deck.toml" in result.output


def test_repairs_of_an_unknown_document_says_where_they_are_listed(deck):
    result = CliRunner().invoke(app, ["--workspace", str(deck), "repairs", "none"])

    assert "belagt documents" in str(result.exception)
