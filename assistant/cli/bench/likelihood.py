"""belagt bench likelihood: the model by which a part of a question is answered, or all denied."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.bench.fitted import each_with_others, print_weights
from assistant.cli.state import settings


def likelihood(
    workspaces: Annotated[list[Path], typer.Argument(help="Indexed workspaces with questions.")],
    *,
    shrink: Annotated[float, typer.Option(min=0, help="How far weights shrink to nought.")] = 10,
) -> None:
    """Fit what tells statements that answer from statements that do not, where words are lacking.

    Each workspace's questions are measured by a model fitted to the others', before all are fitted
    to. The weights are printed as they stand in likelihood.toml.
    """
    from assistant.answering.evidence.likelihood import Odds, load_odds
    from assistant.evaluation.benchmark.denied import Denied, gather, separation
    from assistant.evaluation.benchmark.logistic import fit
    from assistant.workspace import Workspace

    def model(of: list[list[Denied]]) -> Odds:
        told = [one for questions in of for one in questions]
        rows = [row for one in told for row in one.seen]
        bias, weights = fit(rows, [ok for one in told for ok in one.right], shrink=shrink)
        return replace(load_odds(), bias=bias, weights=weights)

    def scored(odds: Odds, questions: list[Denied]) -> list[list[float]]:
        return [[odds.likelihood(row) for row in one.seen] for one in questions]

    sets = [gather(Workspace(folder), settings()) for folder in workspaces]
    for folder, (questions, others) in zip(workspaces, each_with_others(sets), strict=True):
        odds = model(others)
        asked = [one for one in questions if one.asked]
        typer.echo(f"# {folder.name}, fitted to the others: {len(asked)} denied")
        for least in (0.1, 0.12, 0.15, 0.2, 0.25, 0.3):
            area, shown, wrong = separation(asked, scored(odds, asked), least)
            typer.echo(
                f"#   at {least}: {shown:.1%} of the answerable shown rightly, {wrong:.1%} of the "
                f"unanswerable shown; area {area:.3f}"
            )
    odds = model(sets)
    typer.echo(f"bias = {odds.bias:.2f}")
    print_weights(odds.weights)
