"""belagt bench scale: what the index costs at one, ten and a hundred thousand passages."""

import multiprocessing
import shutil
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.bench.scale_asking import Asking, measure_asking
from assistant.cli.bench.scale_chart import Panel, chart
from assistant.cli.bench.scale_corpus import (
    add_anew,
    add_document,
    read_questions,
    write_corpus,
)
from assistant.cli.state import workspace

if TYPE_CHECKING:
    from assistant.indexing.building.build import Tools

SIZES = (1_000, 10_000, 114_000)


@dataclass(frozen=True, slots=True)
class Cost:
    """What an index of one size costs; seconds, milliseconds and MiB as named."""

    passages: int
    build_s: float
    build_cpu_s: float
    build_peak_mib: float
    disk_mib: float
    nothing_changed_s: float
    one_added_s: float
    one_added_anew_s: float
    asking: Asking


@dataclass(frozen=True, slots=True)
class Row:
    """A measure of the table: its value at each size, and what it should be at the largest."""

    name: str
    values: tuple[float, ...]
    target: float | None = None
    least: bool = False  # it should be no less than the target; else it should stay under it
    digits: int = 1

    @property
    def verdict(self) -> str:
        """Say what it should be, and whether it is that at the largest size."""
        if self.target is None:
            return ""
        met = self.values[-1] >= self.target if self.least else self.values[-1] < self.target
        sign = "at least" if self.least else "under"
        return f"{sign} {self.target:g}: {'met' if met else 'MISSED'}"


def scale(
    data: Annotated[Path, typer.Option(help="Folder with the interpellations.")],
    size: Annotated[
        list[int] | None, typer.Option(help="Passages, about; may be repeated.")
    ] = None,
    keep: Annotated[Path | None, typer.Option(help="Build here and leave it.")] = None,
    picture: Annotated[
        Path | None, typer.Option("--chart", help="Draw cost against size here, as SVG.")
    ] = None,
) -> None:
    """Measure the index over the interpellations: time, memory and disk against size."""
    costs = []
    for passages in size or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            root = keep / str(passages) if keep else Path(folder)
            costs.append(measure(data, root, passages))
        typer.echo(f"{costs[-1].passages} passages measured", err=True)
    rows = table(costs)
    typer.echo("\n".join(lines(costs, rows)))
    if picture is not None:
        panels = [Panel(row.name, _points(costs, row), row.target) for row in rows if not row.least]
        picture.write_text(chart(panels, "Cost of the index against its passages"), "utf-8")


def measure(data: Path, root: Path, passages: int, tools: "Tools | None" = None) -> Cost:
    """Build an index of about so many passages and measure it.

    Args:
        data: The folder of interpellations, with `corpus.jsonl.gz` and `queries.dev.jsonl.gz`.
        root: An empty folder for the workspace.
    """
    from assistant.cli.bench.memory import PeakMemory, processor_seconds
    from assistant.indexing.building.build import update
    from assistant.settings import read_settings
    from assistant.workspace import open_workspace

    write_corpus(data, root, passages)
    place, settings = open_workspace(root), read_settings()
    glossary = workspace().glossary_file
    begun = processor_seconds()
    with PeakMemory() as memory:
        built = update(place, settings, tools=tools)
    spent = processor_seconds() - begun
    disk = _size(place.index / "generations" / built.generation) / 2**20
    nothing = update(place, settings, tools=tools)
    add_document(place.corpus / "tillagd.txt", "Ett tillagt dokument")
    added = update(place, settings, tools=tools)
    anew_s = add_anew(root, place.corpus) if tools is None else 0.0
    if glossary.is_file():
        shutil.copy(glossary, place.glossary_file)
    # A process of its own: this one still holds what building took.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as process:
        asking = process.submit(
            measure_asking,
            place,
            glossary,
            read_questions(data),
            tools.encoder if tools else None,
        ).result()
    return Cost(
        passages=built.passages,
        build_s=built.seconds,
        build_cpu_s=spent,
        build_peak_mib=memory.peak_mib,
        disk_mib=disk,
        nothing_changed_s=nothing.seconds,
        one_added_s=added.seconds,
        one_added_anew_s=anew_s,
        asking=asking,
    )


def table(costs: Sequence[Cost]) -> list[Row]:
    """Give the measures with what the program should reach at the largest size."""
    asked = [cost.asking for cost in costs]
    return [
        Row("build, s", tuple(cost.build_s for cost in costs), 240),
        Row("build, processor s", tuple(cost.build_cpu_s for cost in costs)),
        Row("build, peak MiB", tuple(cost.build_peak_mib for cost in costs), 1536, digits=0),
        Row("disk, MiB", tuple(cost.disk_mib for cost in costs), digits=0),
        Row("nothing changed, s", tuple(cost.nothing_changed_s for cost in costs), digits=2),
        Row("one document added, s", tuple(cost.one_added_s for cost in costs), 3, digits=2),
        Row(
            "one document added by a fresh belagt index, s",
            tuple(cost.one_added_anew_s for cost in costs),
            3,
            digits=2,
        ),
        Row("open, s", tuple(one.open_s for one in asked), digits=2),
        Row("commonest words read, s", tuple(one.warm_s for one in asked), digits=2),
        Row("idle server, MiB", tuple(one.idle_mib for one in asked), 1024, digits=0),
        Row("after 100 questions, MiB", tuple(one.busy_mib for one in asked), digits=0),
        Row("understood, median ms", tuple(one.understood[0] for one in asked)),
        Row("understood, p95 ms", tuple(one.understood[1] for one in asked)),
        Row("retrieved and reranked, median ms", tuple(one.ranked[0] for one in asked), 25),
        Row("retrieved and reranked, p95 ms", tuple(one.ranked[1] for one in asked), 60),
        Row("whole answer, median ms", tuple(one.answered[0] for one in asked)),
        Row("whole answer, p95 ms", tuple(one.answered[1] for one in asked)),
        Row("filtered, median ms", tuple(one.filtered[0] for one in asked), 50),
        Row("filtered, p95 ms", tuple(one.filtered[1] for one in asked), 120),
        Row("nearest 50, median ms", tuple(one.nearest[0] for one in asked)),
        Row("nearest filtered, ms", tuple(one.nearest_filtered[0] for one in asked)),
        Row("nearest 50, recall", tuple(one.recall for one in asked), 0.98, least=True, digits=3),
    ]


def lines(costs: Sequence[Cost], rows: Sequence[Row]) -> list[str]:
    """Give the table as Markdown."""
    heads = " | ".join(f"{cost.passages:,}" for cost in costs)
    return [
        f"| passages | {heads} | should be |",
        "|---|" + "---:|" * len(costs) + "---|",
        *(
            f"| {row.name} | "
            + " | ".join(f"{value:,.{row.digits}f}" for value in row.values)
            + f" | {row.verdict} |"
            for row in rows
        ),
    ]


def _points(costs: Sequence[Cost], row: Row) -> tuple[tuple[float, float], ...]:
    pairs = zip(costs, row.values, strict=True)
    return tuple((float(cost.passages), max(value, 1e-3)) for cost, value in pairs)


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
