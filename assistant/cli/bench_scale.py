"""belagt bench scale: what the index costs at one, ten and a hundred thousand passages."""

import gzip
import json
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from assistant.indexing.build import Tools
    from assistant.indexing.generation import Generation

SIZES = (1_000, 10_000, 114_000)
QUESTIONS = 100


@dataclass(frozen=True, slots=True)
class Cost:
    """What an index of one size costs; seconds, milliseconds and MiB as named."""

    passages: int
    build_s: float
    build_peak_mib: float
    disk_mib: float
    nothing_changed_s: float
    one_added_s: float
    open_s: float
    idle_mib: float
    nearest_ms: tuple[float, float]
    nearest_filtered_ms: tuple[float, float]
    match_ms: tuple[float, float]
    match_filtered_ms: tuple[float, float]


def scale(
    data: Annotated[Path, typer.Option(help="Folder with the interpellations.")],
    size: Annotated[
        list[int] | None, typer.Option(help="Passages, about; may be repeated.")
    ] = None,
    keep: Annotated[Path | None, typer.Option(help="Build here and leave it.")] = None,
) -> None:
    """Measure the index over the interpellations: time, memory and disk against size."""
    typer.echo(HEAD)
    for passages in size or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            cost = measure(data, keep or Path(folder), passages)
        typer.echo(line(cost))


HEAD = (
    "passages |  build s | peak MiB | disk MiB | nothing s |  added s |  open s | idle MiB | "
    "nearest ms (p95) | filtered | match ms (p95) | filtered"
)


def line(cost: Cost) -> str:
    """Give a row of the table."""
    pairs = (
        cost.nearest_ms,
        cost.nearest_filtered_ms,
        cost.match_ms,
        cost.match_filtered_ms,
    )
    times = " | ".join(f"{median:6.2f} ({high:6.2f})" for median, high in pairs)
    return (
        f"{cost.passages:8d} | {cost.build_s:8.1f} | {cost.build_peak_mib:8.0f} | "
        f"{cost.disk_mib:8.0f} | {cost.nothing_changed_s:9.2f} | {cost.one_added_s:8.2f} | "
        f"{cost.open_s:7.2f} | {cost.idle_mib:8.0f} | {times}"
    )


def measure(data: Path, root: Path, passages: int, tools: "Tools | None" = None) -> Cost:
    """Build an index of about so many passages and measure it.

    Args:
        data: The folder of interpellations, with `corpus.jsonl.gz` and `queries.dev.jsonl.gz`.
        root: An empty folder for the workspace.
    """
    from assistant.cli.bench_memory import PeakMemory, resident_mib
    from assistant.indexing.build import update
    from assistant.indexing.generation import open_generation
    from assistant.settings import read_settings
    from assistant.workspace import open_workspace

    write_corpus(data, root, passages)
    workspace, settings = open_workspace(root), read_settings()
    with PeakMemory() as memory:
        built = update(workspace, settings, tools=tools)
    nothing = update(workspace, settings, tools=tools)
    added_file = workspace.corpus / "tillagd.txt"
    added_file.write_text("Ett tillagt dokument.\n\nDet har två stycken.\n", encoding="utf-8")
    added = update(workspace, settings, tools=tools)
    fingerprint = tools.encoder.fingerprint if tools and tools.encoder else None
    started = time.perf_counter()
    with open_generation(workspace, settings, fingerprint=fingerprint) as generation:
        opened = time.perf_counter() - started
        times = _search_times(generation, _questions(data), tools)
        idle = resident_mib()
    return Cost(
        passages=built.passages,
        build_s=built.seconds,
        build_peak_mib=memory.peak_mib,
        disk_mib=_size(workspace.index / "generations" / added.generation) / 2**20,
        nothing_changed_s=nothing.seconds,
        one_added_s=added.seconds,
        open_s=opened,
        idle_mib=idle,
        nearest_ms=times[0],
        nearest_filtered_ms=times[1],
        match_ms=times[2],
        match_filtered_ms=times[3],
    )


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


def _search_times(
    generation: "Generation", questions: Sequence[str], tools: "Tools | None"
) -> list[tuple[float, float]]:
    from assistant.indexing.encoder import load_encoder
    from assistant.indexing.terms import TermClause
    from assistant.language.analysis import analyse
    from assistant.records.questions import Filters
    from assistant.settings import read_settings

    encoder = tools.encoder if tools and tools.encoder else load_encoder(read_settings())
    vectors = [encoder.encode_question(question) for question in questions]
    clauses = [
        [
            TermClause(field, term, 0.5)
            for field in ("stems", "grams", "heading_stems")
            for term in getattr(analyse(question), field.removeprefix("heading_"))
        ]
        for question in questions
    ]
    rows = generation.documents()
    filters = [
        Filters(year=rows[len(rows) // 2].facts.year),
        Filters(publisher=rows[len(rows) // 2].facts.publisher),
        Filters(document=rows[len(rows) // 2].facts.id),
    ]
    kept = [filters[number % len(filters)] for number in range(len(questions))]
    for chosen in filters:
        generation.passage_ids(chosen)
    return [
        _times(lambda at: generation.nearest(vectors[at], 50), len(vectors)),
        _times(lambda at: generation.nearest(vectors[at], 50, kept[at]), len(vectors)),
        _times(lambda at: generation.match(clauses[at], 50), len(clauses)),
        _times(lambda at: generation.match(clauses[at], 50, kept[at]), len(clauses)),
    ]


def _times(ask: Callable[[int], object], count: int) -> tuple[float, float]:
    """Give median and 95th percentile, in milliseconds."""
    times = []
    for at in range(count):
        started = time.perf_counter()
        ask(at)
        times.append((time.perf_counter() - started) * 1000)
    times.sort()
    return times[len(times) // 2], times[int(len(times) * 0.95)]


def _questions(data: Path) -> list[str]:
    entries = _entries(data / "queries.dev.jsonl.gz")
    return [str(entry["text"]) for entry, _ in zip(entries, range(QUESTIONS), strict=False)]


def _entries(path: Path) -> Iterator[dict[str, object]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for text in lines:
            yield json.loads(text)


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
