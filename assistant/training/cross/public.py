"""Questions to learn from, of a public set whose answers are stretches of its texts."""

import csv
from collections import defaultdict
from pathlib import Path
from random import Random
from typing import Any

from assistant.errors import WorkspaceError
from assistant.reading.sentences import sentence_spans
from assistant.records.questions import JudgedStatements
from assistant.training.texts import read_rows

# Sentences of the same text that do not answer, drawn a question.
_OTHERS = 10
# An answer that stands in more sentences than these says not which of them answers.
_MOST_RIGHT = 2


def read_answered(folder: Path, seed: int = 0) -> list[JudgedStatements]:
    """Read the training part of a folder in BEIR form, its answers in the questions' metadata.

    Raises:
        WorkspaceError: The folder has no questions to train on.
    """
    queries = folder / "queries.train.jsonl.gz"
    if not queries.exists():
        raise WorkspaceError(
            f"{queries}: no such file. Name a folder with questions to train on with --answered"
        )
    told = {row["_id"]: _sentences(row["text"]) for row in read_rows(folder / "corpus.jsonl.gz")}
    texts: defaultdict[str, list[str]] = defaultdict(list)
    with (folder / "qrels" / "train.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            texts[row["query-id"]] += told[row["corpus-id"]]
    random = Random(seed)  # noqa: S311 - no secret
    found = (_answered(row, texts[row["_id"]], random) for row in read_rows(queries))
    return [one for one in found if one]


def _answered(row: dict[str, Any], texts: list[str], random: Random) -> JudgedStatements | None:
    answer = row["metadata"]["answer"].strip().lower()
    right = [text for text in texts if answer in text.lower()]
    if not 0 < len(right) <= _MOST_RIGHT:
        return None
    wrong = [text for text in texts if text not in right]
    wrong = random.sample(wrong, min(_OTHERS, len(wrong)))
    return JudgedStatements(
        row["text"], (*right, *wrong), (True,) * len(right) + (False,) * len(wrong)
    )


def _sentences(text: str) -> list[str]:
    return [line[start:end] for line in text.splitlines() for start, end in sentence_spans(line)]
