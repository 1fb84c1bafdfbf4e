"""Read what people say of answers, and tell how far a judge agrees with them."""

import json
from collections.abc import Sequence
from pathlib import Path

from assistant.errors import EvaluationError

LABELS = "human_labels.jsonl"


def cohen_kappa(first: Sequence[bool], second: Sequence[bool]) -> float:
    """Give the agreement of two raters beyond chance: 1 whole, 0 what chance gives.

    Two raters who both always say the same agree wholly: 1.

    Raises:
        ValueError: The raters rated different numbers of things, or none.

    Source: Cohen, Educational and Psychological Measurement 1960,
        doi:10.1177/001316446002000104.
    """
    if len(first) != len(second) or not first:
        raise ValueError("kappa needs two ratings of each thing, and at least one thing")
    agreed = sum(a == b for a, b in zip(first, second, strict=True)) / len(first)
    yes, other = sum(first) / len(first), sum(second) / len(second)
    chance = yes * other + (1 - yes) * (1 - other)
    return 1.0 if chance == 1 else (agreed - chance) / (1 - chance)


def read_labels(file: Path | None) -> dict[str, dict[str, bool]]:
    """Read human verdicts by question id; none where there is no file.

    Raises:
        EvaluationError: A line is not a JSON object with id, grounded and complete.
    """
    if file is None or not file.is_file():
        return {}
    labels = {}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            labels[str(row["id"])] = {name: _truth(row[name]) for name in ("grounded", "complete")}
        except (ValueError, KeyError, TypeError) as error:
            raise EvaluationError(
                f"{file}: line {number}: {error}. "
                'Write {"id": "...", "grounded": true, "complete": false}'
            ) from error
    return labels


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is neither true nor false")
    return value
