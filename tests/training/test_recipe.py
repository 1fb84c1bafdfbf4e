import gzip
import json
from dataclasses import replace

import numpy as np
import pytest

from assistant.errors import WorkspaceError
from assistant.indexing.encoders.static_encoder import StaticEncoder
from assistant.training.loop import Plan
from assistant.training.measures import Recipe
from assistant.training.recipe import train_encoder

THEMES = {
    "skola": "Eleverna i skolan behöver lärare. Läraren undervisar eleverna i matematik varje dag.",
    "polis": "Polisen i staden grep en misstänkt. Misstänkta personer fördes till polisens häkte.",
    "skog": "Skogen i länet avverkas för snabbt. Avverkning av gammal skog hotar många arter där.",
}
SMALL = replace(Recipe(), pieces=400, dimension=32, plan=Plan(steps=80, batch=64))


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    rows = [
        {"_id": f"{theme}-{number}", "title": "", "text": f"{text}\n\n{text}"}
        for number in range(60)
        for theme, text in THEMES.items()
    ]
    with gzip.open(folder / "corpus.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row) + "\n" for row in rows)
    queries = [{"_id": f"q-{row['_id']}", "text": row["_id"].split("-")[0]} for row in rows]
    with gzip.open(folder / "queries.dev.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row) + "\n" for row in queries)
    (folder / "qrels").mkdir()
    judged = "".join(f"q-{row['_id']}\t{row['_id']}\t1\n" for row in rows)
    (folder / "qrels" / "dev.tsv").write_text("query-id\tcorpus-id\tscore\n" + judged)
    return folder


@pytest.fixture(scope="module")
def trained(texts, tmp_path_factory):
    out = tmp_path_factory.mktemp("encoder")
    train_encoder(texts, out, SMALL, lambda _: None)
    return StaticEncoder("x", out, "f"), out


def test_what_belongs_together_comes_to_lie_together(trained):
    encoder, _ = trained
    passages = encoder.encode_passages(list(THEMES.values()))

    nearest = [int(np.argmax(passages @ encoder.encode_question(theme))) for theme in THEMES]

    assert nearest == [0, 1, 2]


def test_english_finds_swedish(trained):
    encoder, _ = trained
    passages = encoder.encode_passages(list(THEMES.values()))

    questions = ("school and teachers", "the police arrested a suspect", "logging of old forest")

    assert [int(np.argmax(passages @ encoder.encode_question(asked))) for asked in questions] == [
        0,
        1,
        2,
    ]


def test_the_card_says_data_command_measures_and_limits(trained):
    card = (trained[1] / "README.md").read_text(encoding="utf-8")

    assert all(part in card for part in ("belagt train", "interpellations", "Measures", "Limits"))


def test_training_again_gives_the_same_vectors(texts, trained, tmp_path):
    train_encoder(texts, tmp_path, SMALL, lambda _: None)
    again = StaticEncoder("x", tmp_path, "f")

    assert float(again.encode_question("skola") @ trained[0].encode_question("skola")) > 0.99


def test_a_folder_without_texts_is_told_with_the_next_step(tmp_path):
    with pytest.raises(WorkspaceError, match=r"corpus.jsonl.gz: no such file.*--texts"):
        train_encoder(tmp_path, tmp_path, SMALL, lambda _: None)
