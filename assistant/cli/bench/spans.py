"""belagt bench spans: is the answer cited, of questions whose answers are spans of texts?"""

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.state import settings, workspace


def spans(
    data: Annotated[
        Path, typer.Option(help="Folder in BEIR form; queries with answer_start and answer_end.")
    ],
    *,
    every: Annotated[int, typer.Option(min=1, help="Ask every n-th query.")] = 1,
) -> None:
    """Print how often a citation holds the answer, over all texts and kept to the right one."""
    from rich.console import Console
    from rich.table import Table

    from assistant.evaluation.benchmark.spans import OUTCOMES, measure

    table = Table("queries", "asked over", *OUTCOMES, title=data.name, title_justify="left")
    for one in measure(data, settings(), workspace().glossary_file, every=every):
        asked = sum(one.outcomes.values())
        table.add_row(
            f"{one.name} ({asked})",
            "the right text" if one.kept else "all texts",
            *(f"{one.outcomes[outcome] / asked:.3f}" for outcome in OUTCOMES),
        )
    Console().print(table)
