"""belagt bench parting: what each sign of a column counts for, fitted to known slides."""

from pathlib import Path
from typing import Annotated

import typer


def parting(
    slides: Annotated[
        list[Path], typer.Argument(help="JSON lines with left, right and a reading.")
    ],
    *,
    field: Annotated[str, typer.Option(help="Field that holds the slide as read.")] = "ocr_psm6",
    rounds: Annotated[int, typer.Option(min=1, help="How often rivals are sought.")] = 2,
    shrink: Annotated[float, typer.Option(min=0, help="How far weights are drawn back.")] = 2.0,
) -> None:
    """Fit what parts columns; every third slide is only measured.

    Slides whose bullets have marks and those without are fitted apart. The weights are printed as
    they stand in weights.toml.
    """
    from assistant.errors import EvaluationError
    from assistant.reading.columns.plain import have_marks
    from assistant.reading.columns.weights import weights
    from assistant.training.columns import known_slides
    from assistant.training.parting import fit, share_right

    known = [slide for path in slides for slide in known_slides(path, field) if slide.rows]
    if not known:
        raise EvaluationError(
            f"no slide has left, right and {field} whose columns can be told. Name another --field"
        )
    for marked in (False, True):
        alike = [slide for slide in known if have_marks(slide.rows) == marked]
        learned = [slide for number, slide in enumerate(alike) if number % 3]
        left_out = alike[::3]
        if not learned:
            continue
        former = weights(marked=marked)
        fitted = fit(learned, former, marked=marked, shrink=shrink, rounds=rounds)
        kept, new = (share_right(left_out, it, marked=marked) for it in (former, fitted))
        typer.echo(
            f"# {len(learned)} slides fitted to, {len(left_out)} not: "
            f"lines cut right {kept:.1%} as kept, {new:.1%} fitted"
        )
        typer.echo(_as_toml("marked" if marked else "unmarked", fitted))


def _as_toml(section: str, weights: object) -> str:
    from dataclasses import fields

    from assistant.reading.columns.weights import Weights

    lines = [f"\n[{section}]"]
    for field in fields(Weights):
        value = getattr(weights, field.name)
        several = isinstance(value, tuple)
        shown = [round(one, 2) for one in value] if several else round(value, 2)
        lines.append(f"{field.name} = {shown}")
    return "\n".join(lines)
