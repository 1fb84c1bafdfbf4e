"""belagt bench worth: the weights by which one of the statements that hold a value is chosen."""

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.bench.fitted import each_with_others, print_weights
from assistant.cli.state import settings


def worth(
    workspaces: Annotated[list[Path], typer.Argument(help="Indexed workspaces with questions.")],
    *,
    shrink: Annotated[float, typer.Option(min=0, help="How far weights shrink to nought.")] = 20,
) -> None:
    """Fit which of the statements that hold the value asked for is chosen.

    Each workspace's questions are measured by weights fitted to the others', before all are fitted
    to. The weights are printed as they stand in worth.toml.
    """
    from assistant.answering.kinds.judging.values.worth import load_weights
    from assistant.evaluation.benchmark.choosing import gather, share_right
    from assistant.evaluation.benchmark.fitting import Judged, fit
    from assistant.workspace import Workspace

    def fitted(of: list[list[Judged]]) -> dict[str, float]:
        told = [one for judged in of for one in judged]
        names = tuple(told[0].features[0])
        return fit(told, names, shrink=shrink, against=frozenset(names))

    sets = [gather(Workspace(folder), settings()) for folder in workspaces]
    for folder, (judged, others) in zip(workspaces, each_with_others(sets), strict=True):
        kept, left = (share_right(judged, it) for it in (load_weights(), fitted(others)))
        typer.echo(
            f"# {folder.name}: {len(judged)} questions; right {kept:.3f} as kept, "
            f"{left:.3f} fitted to the others"
        )
    print_weights(fitted(sets))
