"""belagt bench: measure speed and retrieval, ours beside what others use."""

from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.state import settings, workspace

app = typer.Typer(
    help="Measure speed, retrieval, repair and scale on this machine.", no_args_is_help=True
)

# Commands of other stages, each a function of its own module.
_OTHERS = (
    "abstention",
    "claims",
    "likelihood",
    "worth",
    "repair",
    "columns",
    "parting",
    "reading",
    "scale",
    "web",
    "fit",
    "spans",
)


@app.command()
def ask(
    rounds: Annotated[int, typer.Option(min=1, help="How often every question is asked.")] = 3,
) -> None:
    """Time answers, warm: every question of the workspace's sets, several times over."""
    from assistant.evaluation.asking import time_answers
    from assistant.evaluation.reading_sets import read_sets

    sets = read_sets(workspace().questions)
    questions = [question for one in sets for question in one.content.questions]
    times = time_answers(workspace(), settings(), questions, rounds=rounds)
    typer.echo(f"open the index and load the encoder: {times.load_ms:.0f} ms")
    typer.echo(f"first answer: {times.first_ms:.0f} ms")
    typer.echo(
        f"{times.count} answers to {len(questions)} questions: median {times.p50_ms:.1f} ms, "
        f"95th percentile {times.p95_ms:.1f} ms, slowest {times.slowest_ms:.1f} ms "
        f"({times.slowest})"
    )


@app.command()
def retrieval(  # noqa: PLR0913 - a command has as many options as it has
    data: Annotated[Path, typer.Option(help="Folder in BEIR form.")],
    *,
    texts: Annotated[
        Path | None, typer.Option(help="Take the documents' texts from this file instead, by _id.")
    ] = None,
    field: Annotated[str, typer.Option(help="Field of that file that holds the text.")] = "ocr",
    limit: Annotated[int | None, typer.Option(min=1, help="Only so many documents.")] = None,
    titles: Annotated[bool, typer.Option(help="Index the documents' titles too.")] = True,
    only_ours: Annotated[bool, typer.Option(help="Leave out BM25 and the usual recipe.")] = False,
    ablation: Annotated[
        bool, typer.Option(help="The whole, and the whole without each of its parts; only ours.")
    ] = False,
    every: Annotated[int, typer.Option(min=1, help="Ask every n-th query.")] = 1,
    save: Annotated[Path | None, typer.Option(help="Write the rows as JSON too.")] = None,
) -> None:
    """Measure retrieval on a judged set: ours, its legs, word BM25, and the usual recipe."""
    from rich.console import Console

    from assistant.cli.bench.table import print_rows, write_rows
    from assistant.evaluation.benchmark.beir import (
        every_nth,
        read_judged_set,
        with_texts,
        without_titles,
    )
    from assistant.evaluation.benchmark.ours import BuildOurs
    from assistant.evaluation.benchmark.recipe import BuildRecipe
    from assistant.evaluation.benchmark.systems import Build
    from assistant.evaluation.benchmark.table import measure_all
    from assistant.evaluation.benchmark.words import BuildWords

    judged = every_nth(read_judged_set(data, limit=limit), every)
    if not titles:
        judged = without_titles(judged)
    if texts is not None:
        judged = with_texts(judged, texts, field)
    glossary = workspace().glossary_file
    builds: list[tuple[str, Build]] = [("ours", BuildOurs(settings(), glossary, ablation))]
    if not (only_ours or ablation):
        builds += [("BM25", BuildWords()), ("the usual recipe", BuildRecipe(settings()))]
    progress = Console(stderr=True)
    rows = measure_all(
        judged, builds, progress=lambda name: progress.print(f"Measuring {name} on {judged.name}")
    )
    print_rows(judged.name, len(judged.documents), rows)
    if save is not None:
        write_rows(judged.name, len(judged.documents), rows, save)


for _name in _OTHERS:
    app.command(_name)(getattr(import_module(f"assistant.cli.bench.{_name}"), _name))
