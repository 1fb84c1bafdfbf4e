import gzip
import json

import pytest

from assistant.errors import EvaluationError
from assistant.evaluation.benchmark.beir import read_judged_set, with_texts, without_titles


def lines(file, *rows):
    text = "".join(json.dumps(row) + "\n" for row in rows)
    if file.suffix == ".gz":
        file.write_bytes(gzip.compress(text.encode()))
    else:
        file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def folder(tmp_path):
    lines(
        tmp_path / "corpus.jsonl.gz",
        {"_id": "a", "title": "A", "text": "ett", "metadata": {"date": "1994-10-12"}},
        {"_id": "b", "title": "", "text": "två"},
        {"_id": "c", "title": "", "text": "tre"},
    )
    lines(tmp_path / "queries.sv.jsonl.gz", {"_id": "1", "text": "ett?"}, {"_id": "9", "text": "?"})
    lines(tmp_path / "queries.en.jsonl", {"_id": "2", "text": "three?"})
    lines(tmp_path / "unanswerable.sv.jsonl", {"_id": "3", "text": "fyra?"})
    (tmp_path / "qrels").mkdir()
    (tmp_path / "qrels" / "dev.tsv").write_text(
        "query-id\tcorpus-id\tscore\n1\ta\t1\n1\tb\t0\n2\tc\t2\n", encoding="utf-8"
    )
    return tmp_path


def test_plain_and_gzipped_files_are_read_and_each_query_file_is_its_own(folder):
    judged = read_judged_set(folder)

    assert [document.id for document in judged.documents] == ["a", "b", "c"]
    assert judged.documents[0].date == "1994-10-12"
    assert [(one.name, dict(one.relevant)) for one in judged.queries] == [
        ("en", {"2": {"c": 2}}),
        ("sv", {"1": {"a": 1}}),
    ]


def test_queries_whose_answers_are_cut_off_go_with_them(folder):
    judged = read_judged_set(folder, limit=1)

    assert [(one.name, list(one.texts)) for one in judged.queries] == [("sv", ["1"])]


def test_other_texts_replace_by_id_and_drop_the_clean_title(folder, tmp_path):
    file = lines(tmp_path / "ocr.jsonl", *({"_id": name, "ocr": name * 3} for name in "abc"))

    judged = with_texts(read_judged_set(folder), file, "ocr")

    assert [(one.title, one.text) for one in judged.documents][:2] == [("", "aaa"), ("", "bbb")]


def test_other_texts_must_cover_every_document(folder, tmp_path):
    file = lines(tmp_path / "ocr.jsonl", {"_id": "a", "ocr": "x"})

    with pytest.raises(EvaluationError, match="no 'ocr' for 2 documents, the first b"):
        with_texts(read_judged_set(folder), file, "ocr")


def test_titles_may_be_left_out(folder):
    assert without_titles(read_judged_set(folder)).documents[0].title == ""


@pytest.mark.parametrize("missing", ["corpus.jsonl.gz", "qrels/dev.tsv"])
def test_a_folder_that_is_no_judged_set_says_what_is_missing(folder, missing):
    (folder / missing).unlink()

    with pytest.raises(EvaluationError, match="BEIR form"):
        read_judged_set(folder)


def test_a_line_that_is_no_object_is_named(folder):
    (folder / "queries.en.jsonl").write_text('{"_id": "2", "text": "?"}\n[]\n', encoding="utf-8")

    with pytest.raises(EvaluationError, match=r"queries\.en\.jsonl: line 2"):
        read_judged_set(folder)
