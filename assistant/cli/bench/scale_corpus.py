"""Documents and questions of the interpellations, and indexing anew what was added to them."""

import gzip
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

QUESTIONS = 200
_TIMES = 3


def write_corpus(data: Path, root: Path, passages: int) -> None:
    """Write documents of the interpellations until they hold about so many paragraphs."""
    corpus = root / "corpus"
    corpus.mkdir(parents=True)
    paragraphs, facts = 0, []
    for entry in _entries(data / "corpus.jsonl.gz"):
        text = str(entry["text"])
        (corpus / f"{entry['_id']}.txt").write_text(text + "\n", encoding="utf-8")
        facts.append(_facts(entry))
        paragraphs += sum(1 for part in text.split("\n\n") if part.strip())
        if paragraphs >= passages:
            break
    (corpus / "corpus.toml").write_text("\n".join(facts), encoding="utf-8")


def _facts(entry: dict[str, object]) -> str:
    metadata = entry["metadata"]
    known = metadata if isinstance(metadata, dict) else {}
    author, date = str(known.get("author", "")), str(known.get("date", ""))
    party = author.rpartition("(")[2].rstrip(")") or "okänt"
    lines = {
        "file": f"{entry['_id']}.txt",
        "title": f"Interpellation av {author or 'okänd'}",
        "publisher": party,
        "kind": "report",
        "language": "sv",
    }
    stated = "".join(f"{name} = {json.dumps(value)}\n" for name, value in lines.items())
    year = int(date[:4]) if date[:4].isdigit() else 1990
    name = str(entry["_id"]).replace("--", "-")
    return f"[{name}]\n{stated}year = {year}\n"


def add_document(path: Path, title: str) -> None:
    """Write one small document more."""
    path.write_text(f"{title}.\n\nDet har två stycken.\n", encoding="utf-8")


def add_anew(root: Path, corpus: Path) -> float:
    """Give the seconds that one document more takes a new `belagt index`, from start to end.

    The median of three, once the disk has what building left it to write.
    """
    os.sync()
    times = []
    for number in range(_TIMES):
        add_document(corpus / f"tillagd-sedan-{number}.txt", f"Ännu ett dokument, det {number}:e")
        times.append(_index(root))
    return median(times)


def _index(root: Path) -> float:
    command = [sys.executable, "-m", "assistant.cli", "--workspace", str(root), "index"]
    begun = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603  # our own program
    return time.perf_counter() - begun


def read_questions(data: Path) -> list[str]:
    """Give questions that the documents answer."""
    entries = _entries(data / "queries.dev.jsonl.gz")
    return [str(entry["text"]) for entry, _ in zip(entries, range(QUESTIONS), strict=False)]


def _entries(path: Path) -> Iterator[dict[str, object]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for text in lines:
            yield json.loads(text)
