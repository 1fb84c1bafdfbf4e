"""Show and save the benchmark's rows."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from assistant.evaluation.benchmark.table import MEASURES, Row


def print_rows(name: str, documents: int, rows: Sequence[Row]) -> None:
    """Print one table, a row a system and query file."""
    table = Table(title=f"{name}: {documents} documents", title_justify="left")
    table.add_column("queries")
    table.add_column("system")
    for head in (*MEASURES, "build s", "p50 ms", "p95 ms", "peak MB"):
        table.add_column(head, justify="right")
    for row in rows:
        values = [f"{row.values[measure]:.3f}" for measure in MEASURES]
        costs = (f"{row.build_seconds:.1f}", f"{row.p50_ms:.1f}", f"{row.p95_ms:.1f}")
        queries = f"{row.queries} ({row.count})"
        table.add_row(queries, row.system, *values, *costs, f"{row.peak_mb:.0f}")
    # Wide enough also where the output is not a terminal.
    Console(width=max(Console().width, 130)).print(table)


def write_rows(name: str, documents: int, rows: Sequence[Row], file: Path) -> None:
    """Write the rows as JSON, so that runs can be held beside each other."""
    data = {"set": name, "documents": documents, "rows": [asdict(row) for row in rows]}
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
