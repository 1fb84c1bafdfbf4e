"""Read the texts to train on: documents of paragraphs of sentences, with their subject lines."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.errors import WorkspaceError

# Shorter is a signature, longer a list that no sentence stands for, in characters.
_SENTENCE_LENGTH = (25, 400)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")


@dataclass(frozen=True, slots=True)
class Text:
    """A document to train on.

    Attributes:
        paragraphs: Each as its sentences, in order; none is empty.
        subject: The line that headed it, stated or None.
    """

    id: str
    paragraphs: tuple[tuple[str, ...], ...]
    subject: str | None = None


def read_texts(folder: Path) -> tuple[Text, ...]:
    """Read a folder in BEIR form; its `queries.dev` are the subject lines of documents.

    Raises:
        WorkspaceError: The folder holds no corpus.
    """
    source = folder / "corpus.jsonl.gz"
    if not source.exists():
        raise WorkspaceError(
            f"{source}: no such file. Name a folder that holds corpus.jsonl.gz with --texts"
        )
    subjects = _subjects(folder)
    return tuple(
        Text(row["_id"], _paragraphs(row["text"]), subjects.get(row["_id"]))
        for row in read_rows(source)
    )


def _subjects(folder: Path) -> dict[str, str]:
    queries = folder / "queries.dev.jsonl.gz"
    judgements = folder / "qrels" / "dev.tsv"
    if not (queries.exists() and judgements.exists()):
        return {}
    lines = {row["_id"]: row["text"] for row in read_rows(queries)}
    pairs = (line.split("\t") for line in judgements.read_text("utf-8").splitlines()[1:])
    return {pair[1]: lines[pair[0]] for pair in pairs if pair[0] in lines}


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """Read a compressed file of one JSON object a line."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _paragraphs(text: str) -> tuple[tuple[str, ...], ...]:
    cleaned = text.replace("\u00ad", "")
    cut = (split_sentences(paragraph) for paragraph in cleaned.split("\n\n"))
    return tuple(sentences for sentences in cut if sentences)


def split_sentences(paragraph: str) -> tuple[str, ...]:
    """Give the sentences of a paragraph that are long enough to say something."""
    shortest, longest = _SENTENCE_LENGTH
    found = (sentence.strip() for sentence in _SENTENCE_END.split(" ".join(paragraph.split())))
    return tuple(sentence[:longest] for sentence in found if len(sentence) >= shortest)
