"""Gather the commands of the tool.

The command modules import nothing heavy at their top, so that `--help` answers at once.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import (
    ask,
    check,
    documents,
    evaluate,
    index,
    repairs,
    replay,
    search,
    serve,
    train,
)
from assistant.cli.bench import commands as bench
from assistant.cli.state import choose_workspace
from assistant.environment import quiet_libraries
from assistant.errors import BelagtError

app = typer.Typer(
    help="Answer questions over follow-up documents, every sentence attested.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def common(
    workspace: Annotated[
        Path, typer.Option(help="Folder that holds corpus/, index/ and eval/.")
    ] = Path(),
) -> None:
    """Answer questions over follow-up documents, every sentence attested by a quotation."""
    choose_workspace(workspace)


app.command("index")(index.index)
app.command("ask")(ask.ask)
app.command("replay")(replay.replay)
app.command("search")(search.search)
app.command("documents")(documents.documents)
app.command("source")(documents.source)
app.command("repairs")(repairs.repairs)
app.add_typer(evaluate.app, name="eval")
app.add_typer(bench.app, name="bench")
app.command("train")(train.train)
app.command("serve")(serve.serve)
app.command("check")(check.check)


def main() -> None:
    """Run the tool: exit 0 when done, 1 when something failed, 2 on wrong usage."""
    quiet_libraries()
    try:
        app()
    except BelagtError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
