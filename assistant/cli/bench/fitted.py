"""What the measurements that fit weights to workspaces share."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

import typer

T = TypeVar("T")


def each_with_others(sets: Sequence[T]) -> Iterator[tuple[T, list[T]]]:
    """Give each set with the others that it may be measured by; with itself where it is alone."""
    for one in sets:
        yield one, [other for other in sets if other is not one] or list(sets)


def print_weights(weights: Mapping[str, float]) -> None:
    """Print weights as the table that is kept beside the code that reads them."""
    typer.echo("\n[weights]")
    for name, weight in weights.items():
        typer.echo(f"{json.dumps(name)} = {weight:.2f}")
