"""belagt train: train the encoder of our own, or go on with it on this municipality's corpus."""

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.state import settings, workspace


def train(
    *,
    texts: Annotated[
        Path | None, typer.Option(help="Folder with corpus.jsonl.gz to train on (BEIR form).")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Folder to write; by default the packaged encoder.")
    ] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Fewer for a trial.")] = None,
    adapt: Annotated[
        bool, typer.Option(help="Go on with the default encoder on the indexed corpus.")
    ] = False,
) -> None:
    """Train the default encoder from Swedish public text, or adapt it to the indexed corpus."""
    if adapt == (texts is not None):
        raise typer.BadParameter("give either --texts FOLDER or --adapt")
    if texts is not None:
        _train(texts, out, steps)
    else:
        _adapt(out, steps)


def _train(texts: Path, out: Path | None, steps: int | None) -> None:
    from dataclasses import replace

    from assistant.indexing.encoders.encoder import OWN
    from assistant.training.measures import Recipe
    from assistant.training.recipe import train_encoder

    recipe = Recipe()
    if steps is not None:
        recipe = replace(recipe, plan=replace(recipe.plan, steps=steps))
    folder = out or OWN
    measures = train_encoder(texts, folder, recipe, typer.echo)
    typer.echo(f"Swedish: {measures.swedish}\nEnglish: {measures.english}\nWritten to {folder}")


def _adapt(out: Path | None, steps: int | None) -> None:
    from assistant.training.adapt import adapt_encoder

    place = workspace()
    folder = out or place.index / "encoder"
    before, after = adapt_encoder(place, settings(), folder, steps, typer.echo)
    typer.echo(f"Before: {before.swedish}\nAfter:  {after.swedish}")
    if after.swedish.reciprocal > before.swedish.reciprocal:
        typer.echo(f"It helped. Set BELAGT_ENCODER={folder} and run belagt index to use it.")
    else:
        typer.echo("It did not help: keep the encoder as it is.")
