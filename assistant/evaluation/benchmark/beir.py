"""Read a judged retrieval set in BEIR form: documents, queries and which document answers which."""

import csv
import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assistant.errors import EvaluationError


@dataclass(frozen=True, slots=True)
class JudgedDocument:
    """One text to find; title and date may be empty."""

    id: str
    title: str
    text: str
    date: str = ""


@dataclass(frozen=True, slots=True)
class Queries:
    """The queries of one file, each with its relevant documents and their grades."""

    name: str
    texts: Mapping[str, str]
    relevant: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class JudgedSet:
    """Documents and the query files that are judged on them."""

    name: str
    documents: tuple[JudgedDocument, ...]
    queries: tuple[Queries, ...]


def read_judged_set(folder: Path, *, limit: int | None = None) -> JudgedSet:
    """Read a set: `corpus.jsonl`, each `queries*.jsonl`, all of `qrels/*.tsv`, plain or gzipped.

    Queries that nothing judges are left out, and so are, where documents are limited, queries
    that not all relevant documents are left of.

    Args:
        folder: Holds the set.
        limit: Keep only so many documents, the first; None keeps all.

    Raises:
        EvaluationError: A file is missing or not in BEIR form, or no query is left.
    """
    documents = tuple(_document(row) for row in read_rows(_one_file(folder, "corpus.jsonl")))[
        :limit
    ]
    known = {document.id for document in documents}
    judged = _qrels(folder)
    queries = tuple(
        _queries(file, judged, known)
        for file in sorted(folder.glob("queries*.jsonl*"))
        if file.name.endswith((".jsonl", ".jsonl.gz"))
    )
    queries = tuple(one for one in queries if one.texts)
    if not queries:
        raise EvaluationError(
            f"{folder}: no query of queries*.jsonl is judged in qrels/*.tsv on these documents. "
            "Check the ids, or take more documents"
        )
    return JudgedSet(folder.resolve().name, documents, queries)


def with_texts(judged: JudgedSet, file: Path, field: str) -> JudgedSet:
    """Give the set with its documents' texts replaced by a field of another file, by `_id`.

    Titles are dropped: a clean title would tell what the replaced text no longer says.

    Raises:
        EvaluationError: The file lacks a document, or the field.
    """
    texts = {str(row["_id"]): row.get(field) for row in read_rows(file)}
    missing = [document.id for document in judged.documents if not texts.get(document.id)]
    if missing:
        raise EvaluationError(
            f"{file}: no {field!r} for {len(missing)} documents, the first {missing[0]}. "
            "Name a file made from the same documents"
        )
    documents = tuple(
        replace(document, title="", text=str(texts[document.id])) for document in judged.documents
    )
    return replace(judged, name=f"{judged.name} ({field})", documents=documents)


def without_titles(judged: JudgedSet) -> JudgedSet:
    """Give the set with every document's title dropped."""
    return replace(
        judged, documents=tuple(replace(document, title="") for document in judged.documents)
    )


def every_nth(judged: JudgedSet, step: int) -> JudgedSet:
    """Give the set with the first of every so many queries of each file."""
    return replace(judged, queries=tuple(_thinned(one, step) for one in judged.queries))


def _thinned(queries: Queries, step: int) -> Queries:
    texts = dict(list(queries.texts.items())[::step])
    return Queries(queries.name, texts, {name: queries.relevant[name] for name in texts})


def _queries(file: Path, judged: Mapping[str, Mapping[str, int]], known: set[str]) -> Queries:
    texts = {str(row["_id"]): str(row["text"]) for row in read_rows(file)}
    kept = {
        query: text
        for query, text in texts.items()
        if judged.get(query) and judged[query].keys() <= known
    }
    name = file.name.partition(".jsonl")[0].removeprefix("queries").strip("._-") or "queries"
    return Queries(name, kept, {query: judged[query] for query in kept})


def _document(row: Mapping[str, Any]) -> JudgedDocument:
    metadata = row.get("metadata") or {}
    return JudgedDocument(
        str(row["_id"]),
        str(row.get("title") or "").strip(),
        str(row["text"]),
        str(metadata.get("date") or ""),
    )


def _qrels(folder: Path) -> dict[str, dict[str, int]]:
    files = sorted((folder / "qrels").glob("*.tsv"))
    if not files:
        raise EvaluationError(f"{folder}: no qrels/*.tsv. A judged set in BEIR form has them")
    judged: dict[str, dict[str, int]] = {}
    for file in files:
        with file.open(encoding="utf-8", newline="") as lines:
            for row in csv.reader(lines, delimiter="\t"):
                # The first line names the columns.
                if len(row) == 3 and row[2].lstrip("-").isdigit() and int(row[2]) > 0:
                    judged.setdefault(row[0], {})[row[1]] = int(row[2])
    return judged


def _one_file(folder: Path, name: str) -> Path:
    for file in (folder / name, folder / f"{name}.gz"):
        if file.is_file():
            return file
    raise EvaluationError(f"{folder}: no {name} or {name}.gz. Name a folder in BEIR form")


def read_rows(file: Path) -> Iterator[dict[str, Any]]:
    """Give the rows of a JSON-lines file, plain or gzipped; each has an `_id`."""
    opener = gzip.open if file.suffix == ".gz" else open
    with opener(file, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                row = json.loads(line)
                _ = row["_id"]
            except (ValueError, KeyError, TypeError) as error:
                raise EvaluationError(
                    f"{file}: line {number}: not a JSON object with _id ({error})"
                ) from error
            yield row
