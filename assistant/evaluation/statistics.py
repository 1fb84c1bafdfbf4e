"""Intervals and tests over cases; seeded, so that the same answers give the same figures."""

import math
from collections.abc import Sequence

import numpy as np

RESAMPLES = 2_000
PERMUTATIONS = 10_000
SEED = 20_091_122
# Two-sided 95 %.
Z = 1.959963984540054


def wilson(rate: float, cases: int) -> tuple[float, float]:
    """Give the 95 % interval of a rate over independent cases.

    Args:
        rate: Share of yes, 0 to 1; need not be a whole number of cases, since a case with
            several variants counts by their mean.
        cases: How many, at least 1.

    Raises:
        ValueError: There are no cases.

    Source: Wilson, JASA 1927, doi:10.1080/01621459.1927.10502953.
    """
    if cases < 1:
        raise ValueError("a rate over no cases has no interval")
    square = Z * Z / cases
    centre = (rate + square / 2) / (1 + square)
    half = Z * math.sqrt(rate * (1 - rate) / cases + square / (4 * cases)) / (1 + square)
    # Rounding must not push the ends past what a rate can be.
    return max(0.0, centre - half), min(1.0, centre + half)


def bootstrap(values: Sequence[float], *, resamples: int = RESAMPLES) -> tuple[float, float]:
    """Give the 95 % percentile interval of a mean over cases, by resampling cases.

    Raises:
        ValueError: There are no values.

    Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
    """
    if not values:
        raise ValueError("a mean over no cases has no interval")
    drawn = np.random.default_rng(SEED).integers(0, len(values), (resamples, len(values)))
    means = np.asarray(values, dtype=np.float64)[drawn].mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)


def randomisation(differences: Sequence[float], *, permutations: int = PERMUTATIONS) -> float:
    """Give the two-sided p of a paired randomisation test: may the differences be chance?

    Every sign pattern is tried where there are at most `permutations` of them (the p is then
    exact); else as many are drawn, and the one observed is counted in, so that p is never 0.

    Args:
        differences: One a case, the second run's value less the first's.
        permutations: How many sign patterns are looked at, at most.

    Source: Smucker, Allan and Carterette, CIKM 2007, doi:10.1145/1321440.1321528.
    """
    # A case that did not change adds nothing, whatever its sign.
    changed = np.asarray([value for value in differences if value != 0], dtype=np.float64)
    if changed.size == 0:
        return 1.0
    exact = 2**changed.size <= permutations
    signs = _every_sign(changed.size) if exact else _drawn_signs(changed.size, permutations)
    # A sum is compared with itself in another order of adding: allow for rounding.
    extreme = np.abs(signs @ changed) >= abs(changed.sum()) - 1e-9
    if exact:
        return float(extreme.mean())
    return float((extreme.sum() + 1) / (permutations + 1))


def percentile(values: Sequence[float], share: float) -> float:
    """Give the value that `share` of the values (0 to 1) do not exceed, by linear interpolation.

    Raises:
        ValueError: There are no values.
    """
    if not values:
        raise ValueError("no values have no percentile")
    return float(np.percentile(np.asarray(values, dtype=np.float64), share * 100))


def _every_sign(count: int) -> np.ndarray:
    patterns = np.arange(2**count)[:, None] >> np.arange(count)[None, :]
    return np.asarray((patterns & 1) * 2.0 - 1.0)


def _drawn_signs(count: int, permutations: int) -> np.ndarray:
    return np.random.default_rng(SEED).choice([-1.0, 1.0], (permutations, count))
