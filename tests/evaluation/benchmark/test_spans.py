"""Questions whose answers are spans of texts: cited there, stated elsewhere, missed or denied."""

import json

import pytest

from assistant.errors import EvaluationError
from assistant.evaluation.benchmark.spans import measure
from assistant.settings import Settings

BATHS = (
    "Om baden\r\nKommunen har två bad. Ekebadet byggdes om och öppnade på nytt i maj 2019. "
    "Entrén till badet kostar 60 kronor för vuxna.\r\n"
)
BUSES = (
    "Om bussarna\r\nKommunen har fem busslinjer. Bussarna i tätorten går var tionde minut. "
    "En biljett kostar 30 kronor.\r\n"
)


def write(folder, queries):
    rows = [{"_id": "b1", "title": "Bad", "text": BATHS}, {"_id": "b2", "title": "", "text": BUSES}]
    (folder / "corpus.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (folder / "queries.dev.jsonl").write_text("\n".join(map(json.dumps, queries)), encoding="utf-8")
    (folder / "qrels").mkdir()
    judged = ["query-id\tcorpus-id\tscore", *(f"{it['_id']}\tb1\t1" for it in queries)]
    (folder / "qrels" / "dev.tsv").write_text("\n".join(judged), encoding="utf-8")


def query(name, text, answer):
    start = BATHS.find(answer)
    span = {"answer": answer, "answer_start": start, "answer_end": start + len(answer)}
    return {"_id": name, "text": text, "metadata": span}


def test_each_question_is_asked_over_all_texts_and_kept_to_its_own(tmp_path):
    write(
        tmp_path,
        [
            query("q1", "När öppnade Ekebadet på nytt?", "i maj 2019"),
            query("q2", "Hur ofta går bussarna?", "60 kronor"),
        ],
    )

    over_all, kept = measure(tmp_path, Settings(_env_file=None), tmp_path / "none.toml")

    assert (over_all.name, over_all.kept, kept.kept) == ("dev", False, True)
    assert over_all.outcomes == {"cited": 1, "stated": 0, "other": 1, "denied": 0}
    assert kept.outcomes == {"cited": 1, "stated": 0, "other": 0, "denied": 1}


def test_a_set_without_spans_is_refused_by_name(tmp_path):
    write(tmp_path, [{"_id": "q1", "text": "När öppnade Ekebadet?"}])
    with pytest.raises(EvaluationError, match="answer_start"):
        measure(tmp_path, Settings(_env_file=None), tmp_path / "none.toml")
