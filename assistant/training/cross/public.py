"""Questions to learn from, of a public set whose answers are stretches of its texts."""

import csv
import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from assistant.errors import WorkspaceError
from assistant.reading.sentences import sentence_spans

# Sentences of the same text that do not answer, drawn a question.
_OTHERS = 10
# An answer that stands in more sentences than these says not which of them answers.
_MOST_RIGHT = 2


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with the sentences of the text that answers it."""

    question: str
    statements: tuple[str, ...]
    answers: tuple[bool, ...]


def read_answered(folder: Path, seed: int = 0) -> list[Answered]:
    """Read the training part of a folder in BEIR form, its answers in the questions' metadata.

    Raises:
        WorkspaceError: The folder has no questions to train on.
    """
    queries = folder / "queries.train.jsonl.gz"
    if not queries.exists():
        raise WorkspaceError(
            f"{queries}: no such file. Name a folder with questions to train on with --answered"
        )
    told = {row["_id"]: _sentences(row["text"]) for row in _rows(folder / "corpus.jsonl.gz")}
    texts: defaultdict[str, list[str]] = defaultdict(list)
    with (folder / "qrels" / "train.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            texts[row["query-id"]] += told[row["corpus-id"]]
    random = Random(seed)  # noqa: S311 - no secret
    found = (_answered(row, texts[row["_id"]], random) for row in _rows(queries))
    return [one for one in found if one]


def _answered(row: dict[str, Any], texts: list[str], random: Random) -> Answered | None:
    answer = row["metadata"]["answer"].strip().lower()
    right = [text for text in texts if answer in text.lower()]
    if not 0 < len(right) <= _MOST_RIGHT:
        return None
    wrong = [text for text in texts if text not in right]
    wrong = random.sample(wrong, min(_OTHERS, len(wrong)))
    return Answered(row["text"], (*right, *wrong), (True,) * len(right) + (False,) * len(wrong))


def _sentences(text: str) -> list[str]:
    return [line[start:end] for line in text.splitlines() for start, end in sentence_spans(line)]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)
