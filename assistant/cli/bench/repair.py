"""belagt bench repair: how much of damaged Swedish comes out right, and what it costs."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from assistant.reading.repair import Repairer
    from assistant.reading.repair.measure import WordScore

# Where clean Swedish stands: file under the folder, field, and rows taken together as one text.
_CLEAN = (
    ("interpellations/corpus.jsonl.gz", "text", 1),
    ("swequad-mc/corpus.jsonl.gz", "text", 1),
    ("swefaq/corpus.jsonl.gz", "text", 1),
    ("squad-v2-sv/corpus.jsonl.gz", "text", 1),
    ("parallel-en-sv/sentences.jsonl.gz", "sv", 40),
)
_READ = "ocr-sv/documents.jsonl.gz"


def repair(
    data: Annotated[Path, typer.Option(help="Folder that holds the sets.")],
    *,
    limit: Annotated[int, typer.Option(min=1, help="Texts taken of each set.")] = 1000,
    everything: Annotated[
        bool, typer.Option(help="Take also parliament's texts that were learned from.")
    ] = False,
    worst: Annotated[int, typer.Option(min=0, help="Name so many of the commonest faults.")] = 0,
) -> None:
    """Measure repair: stripped and clean Swedish, text read by OCR, speed on one core.

    Words right before and after repair of stripped text; words that repair made wrong in clean
    text; figures, names, abbreviations and addresses that it changed in stripped text.
    """
    from rich.console import Console
    from rich.table import Table

    from assistant.errors import EvaluationError
    from assistant.reading.repair import Repairer

    if not data.is_dir():
        raise EvaluationError(f"{data}: no such folder. Name the one that holds the sets")
    repairer, console = Repairer.load(), Console()
    table = Table(
        "set", "words", "stripped", "repaired", "clean, worse", "kept, changed", "words/s"
    )
    faults: list[tuple[str, str]] = []
    for name, field, together in _CLEAN:
        texts = list(_texts(data / name, field, together, everything=everything))[:limit]
        if texts:
            score, clean, pace = _measure(repairer, texts)
            faults += score.wrong
            table.add_row(*_row(Path(name).parent.name, score, clean, pace))
    console.print(table)
    if (data / _READ).is_file():
        console.print(_read_line(repairer, list(_rows(data / _READ))[:limit]), soft_wrap=True)
    if worst:
        console.print(_commonest(faults, worst))


def _measure(repairer: "Repairer", texts: Sequence[str]) -> "tuple[WordScore, WordScore, float]":
    """Repair stripped and clean texts; the pace is of a second pass, in processor seconds."""
    import time

    from assistant.reading.repair.measure import compare_words, stripped, total

    damaged = [stripped(text) for text in texts]
    repaired = [_text(repairer, text) for text in damaged]
    start = time.process_time()
    for text in damaged:
        _text(repairer, text)
    elapsed = time.process_time() - start
    score = total(map(compare_words, texts, damaged, repaired))
    clean = total(compare_words(text, text, _text(repairer, text)) for text in texts)
    return score, clean, score.words / max(elapsed, 1e-9)


def _row(
    name: str, score: "WordScore", clean: "WordScore", pace: float
) -> tuple[str, str, str, str, str, str, str]:
    return (
        name,
        f"{score.words:,}",
        f"{score.before / score.words:.1%}",
        f"{score.right / score.words:.2%}",
        f"{1 - clean.right / clean.words:.3%}",
        f"{len(score.broken)} / {score.kept:,}",
        f"{pace:,.0f}",
    )


def _read_line(repairer: "Repairer", rows: Sequence[dict[str, Any]]) -> str:
    from assistant.reading.repair.measure import letter_errors

    before = sum(letter_errors(row["gt"], row["ocr"]) for row in rows)
    after = sum(letter_errors(row["gt"], _text(repairer, row["ocr"])) for row in rows)
    letters = sum(len(row["gt"]) for row in rows)
    return (
        f"read by OCR: character error {before / letters:.2%} before, {after / letters:.2%} after: "
        f"{1 - after / before:.1%} lower over {len(rows)} texts"
    )


def _commonest(faults: Sequence[tuple[str, str]], count: int) -> str:
    from collections import Counter

    return "\n".join(
        f"{number:5} {truth} -> {read}"
        for (truth, read), number in Counter(faults).most_common(count)
    )


def _text(repairer: "Repairer", text: str) -> str:
    return "\n".join(line.text for line in repairer.repair(text.split("\n")))


def _texts(path: Path, field: str, together: int, *, everything: bool) -> Iterator[str]:
    from assistant.training.repair_texts import is_held_out

    if not path.is_file():
        return
    learned = path.parent.name == "interpellations" and not everything
    texts = [row[field] for row in _rows(path) if not learned or is_held_out(row["_id"])]
    for start in range(0, len(texts), together):
        yield "\n".join(texts[start : start + together])


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    import gzip
    import json

    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
