"""belagt bench fit: weights of the reranker from judged sets."""

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.state import settings, workspace

# What judged sets do not ask for: their weights are set by hand, with the reasons beside them.
_BY_HAND = frozenset({"aspect", "section", "year", "person", "defines", "bare"})


def fit(
    data: Annotated[list[Path], typer.Argument(help="Folders in BEIR form.")],
    *,
    every: Annotated[int, typer.Option(min=1, help="Take every n-th query.")] = 1,
    limit: Annotated[int | None, typer.Option(min=1, help="Only so many documents a set.")] = None,
) -> None:
    """Fit the reranker's weights, by language, and print them as they stand in weights.toml.

    Half of the queries are fitted to and the other half measured, before all are fitted to.
    """
    from assistant.evaluation.benchmark.beir import read_judged_set
    from assistant.evaluation.benchmark.fitting import as_toml, gather, ndcg
    from assistant.evaluation.benchmark.fitting import fit as fit_weights
    from assistant.retrieval.weights import load_weights

    chosen, glossary = settings(), workspace().glossary_file
    queries = [
        query
        for folder in data
        for query in gather(read_judged_set(folder, limit=limit), chosen, glossary, every)
    ]
    for language in ("sv", "en"):
        asked = [query for query in queries if query.language == language]
        if len(asked) < 20:
            typer.echo(f"# {language}: {len(asked)} queries are too few to fit to")
            continue
        now = load_weights(language).features
        names = [name for name in now if name not in _BY_HAND]
        halved = fit_weights(asked[::2], names)
        kept = {name: now[name] for name in names}
        typer.echo(
            f"# {language}: nDCG@10 of the half not fitted to, {len(asked[1::2])} queries: "
            f"{ndcg(asked[1::2], kept):.3f} as it stands, {ndcg(asked[1::2], halved):.3f} fitted"
        )
        typer.echo(f"[features.{language}]\n{as_toml(fit_weights(asked, names))}\n")
