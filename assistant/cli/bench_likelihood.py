"""belagt bench likelihood: the model by which a part of a question is answered, or all denied."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.state import settings, workspace


def likelihood(
    data: Annotated[list[Path], typer.Argument(help="Folders in BEIR form.")],
    *,
    every: Annotated[int, typer.Option(min=1, help="Take every n-th question.")] = 1,
    documents: Annotated[
        int | None, typer.Option(min=1, help="Only so many documents a set.")
    ] = None,
) -> None:
    """Fit what tells statements that answer from statements that do not, where words are lacking.

    Each set is measured by a model fitted to the others, before all are fitted to. The weights
    are printed as they stand in likelihood.toml.
    """
    from assistant.answering.likelihood import Odds, load_odds
    from assistant.evaluation.benchmark.denied import Denied, gather, separation
    from assistant.evaluation.benchmark.logistic import fit

    def model(of: list[list[Denied]]) -> Odds:
        told = [one for questions in of for one in questions]
        rows = [row for one in told for row in one.seen]
        bias, weights = fit(rows, [ok for one in told for ok in one.right])
        return replace(load_odds(), bias=bias, weights=weights)

    def scored(odds: Odds, questions: list[Denied]) -> list[list[float]]:
        return [[odds.likelihood(row) for row in one.seen] for one in questions]

    sets = [
        gather(folder, settings(), workspace().glossary_file, every=every, documents=documents)
        for folder in data
    ]
    for folder, questions in zip(data, sets, strict=True):
        others = [other for other in sets if other is not questions]
        odds = model(others or sets)
        area, shown, wrong = separation(questions, scored(odds, questions), odds.least)
        typer.echo(
            f"# {folder.name}, {'fitted to the others' if others else 'fitted to itself'}: "
            f"{len(questions)} denied, area {area:.3f}; at {odds.least}: {shown:.1%} of the "
            f"answerable shown rightly, {wrong:.1%} of the unanswerable shown"
        )
    odds = model(sets)
    typer.echo(f"bias = {odds.bias:.2f}\n\n[weights]")
    for name, weight in odds.weights.items():
        typer.echo(f"{json.dumps(name)} = {weight:.2f}")
