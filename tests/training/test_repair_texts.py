import gzip
import json

import pytest

from assistant.training.repair_texts import is_held_out, read_learned_from


def test_about_one_document_in_ten_is_never_learned_from():
    held = sum(is_held_out(f"ipq-{number}") for number in range(5000))

    assert held == pytest.approx(500, rel=0.2)


def test_what_is_held_out_is_not_read(tmp_path):
    path = tmp_path / "corpus.jsonl.gz"
    rows = [{"_id": f"ipq-{number}", "text": "sam\u00adhälle"} for number in range(40)]
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))

    kept = [row for row in rows if not is_held_out(row["_id"])]

    assert 0 < len(kept) < 40
    assert read_learned_from(path) == ["samhälle"] * len(kept)
