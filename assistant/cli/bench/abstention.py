"""belagt bench abstention: what is answered of what can be and of what cannot."""

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.state import settings, workspace


def abstention(
    data: Annotated[Path, typer.Option(help="Folder in BEIR form, with unanswerable.*.jsonl.gz.")],
    *,
    limit: Annotated[int, typer.Option(min=1, help="Questions of each sort and language.")] = 200,
    documents: Annotated[
        int | None, typer.Option(min=1, help="Only so many documents; all where not given.")
    ] = None,
) -> None:
    """Print the share answered of answerable and unanswerable questions, by how much is covered."""
    from rich.console import Console
    from rich.table import Table

    from assistant.evaluation.benchmark.abstention import measure

    found = measure(data, settings(), workspace().glossary_file, limit=limit, documents=documents)
    for language, points in found.items():
        table = Table(
            "least covered",
            "answerable answered",
            "unanswerable answered",
            title=f"{data.name}, questions in {language}",
            title_justify="left",
        )
        for point in points:
            table.add_row(
                f"{point.least:.2f}",
                f"{point.answerable:.3f} of {point.asked[0]}",
                f"{point.unanswerable:.3f} of {point.asked[1]}",
            )
        Console().print(table)
