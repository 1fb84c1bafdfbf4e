"""Fit a logistic model to features by name, and say how well it tells two sorts apart."""

from collections.abc import Mapping, Sequence

import numpy as np

# Weights shrink towards nought as if by so many rows that tell nothing.
_SHRINK = 1.0
_STEPS = 25


def fit(
    rows: Sequence[Mapping[str, float]], right: Sequence[bool], *, shrink: float = _SHRINK
) -> tuple[float, dict[str, float]]:
    """Give the bias and the weights under which the right rows are likeliest.

    All rows have the same features. Newton's method; the weights of features that never change
    are 0.
    """
    names = list(rows[0])
    table = np.array([[row[name] for name in names] for row in rows])
    middle, spread = table.mean(0), table.std(0)
    varies = spread > 1e-9
    scaled = np.where(varies, (table - middle) / np.where(varies, spread, 1.0), 0.0)
    design = np.hstack([np.ones((len(rows), 1)), scaled])
    wanted = np.array(right, float)
    held = np.diag([1e-6, *([shrink] * len(names))])
    found = np.zeros(len(names) + 1)
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-design @ found))
        slope = design.T @ (wanted - chance) - held @ found
        curve = (design * (chance * (1 - chance))[:, None]).T @ design + held
        found = found + np.linalg.solve(curve, slope)
    weights = np.where(varies, found[1:] / np.where(varies, spread, 1.0), 0.0)
    bias = float(found[0] - weights @ middle)
    return bias, dict(zip(names, map(float, weights), strict=True))


def told_apart(right: Sequence[float], wrong: Sequence[float]) -> float:
    """Give how often one of the right scores higher than one of the wrong (area under the curve).

    Ties count half; 0.5 where there are none of either.
    """
    if not right or not wrong:
        return 0.5
    above = np.subtract.outer(np.array(right), np.array(wrong))
    return float((above > 0).mean() + (above == 0).mean() / 2)
