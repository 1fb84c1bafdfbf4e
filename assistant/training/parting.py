"""Fit what each sign of a column counts for to slides whose columns are known."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

import numpy as np
from numpy.typing import NDArray

from assistant.reading.columns.frames import Frame, frames_to_try
from assistant.reading.columns.paths import candidates, total
from assistant.reading.columns.plain import measured, partings
from assistant.reading.columns.segments import Segments
from assistant.reading.columns.weights import Weights
from assistant.training.columns import KnownSlide

Vector = NDArray[np.float64]

# Such slides say nothing of these, or only of themselves.
HELD = frozenset(
    [
        "overfull",
        "one_sided_of_three",
        "cue",
        "spanning",
        "ended",
        "mark_within",
        "after_mark",
        "mark_opens",
        "unmarked",
        "unmarked_first",
        "in_step",
        "other_after_gap",
    ]
)
_STEP = 1e-4
_WRONG_CUTS = 8
_ROUNDS, _RATE = 400, 0.02
_LEAST_SCALE = 0.5


def names() -> list[str]:
    """Give the weights' names; "room.0" is the first of several of one name."""
    return list(_named(_any_weights(0.0)))


def fit(
    slides: Sequence[KnownSlide],
    weights: Weights,
    *,
    marked: bool,
    shrink: float,
    rounds: int,
) -> Weights:
    """Give the weights under which the true cuts are likeliest, drawn to those given.

    They are held against the best parting of each supposed width and against themselves with one
    cut off; whether the columns are in step is summed over. Each round finds the rivals anew.
    """
    start = vector = np.array(list(_named(weights).values()))
    scale = np.maximum(_LEAST_SCALE, np.abs(start))
    free = np.array([name not in HELD for name in names()])
    rivals: list[dict[tuple[tuple[int, ...], bool], Vector]] = [{} for _ in slides]
    draw = np.random.default_rng(0)
    for _ in range(rounds):
        for slide, known in zip(slides, rivals, strict=True):
            _add_rivals(known, slide, weights_of(vector), marked, draw)
        told = [
            (np.stack(list(known.values())), np.array([cuts == slide.cuts for cuts, _ in known]))
            for slide, known in zip(slides, rivals, strict=True)
        ]
        vector = _likeliest(told, vector, start, shrink / scale**2, free)
    return weights_of(vector)


def share_right(slides: Sequence[KnownSlide], weights: Weights, *, marked: bool) -> float:
    """Give the share of lines that are cut where they should be."""
    lines = right = 0
    for slide in slides:
        cuts = _best(_weighed(slide.rows, weights), marked)[0]
        lines += len(cuts)
        right += sum(a == b for a, b in zip(cuts, slide.cuts, strict=True))
    return right / lines if lines else 0.0


def features(slide: KnownSlide, cuts: Sequence[int], frame: Frame, weights: Weights) -> Vector:
    """Give how often each sign counts: its score is their sum, each times its weight.

    A score is linear in the weights where the same of two readings is the better, so that a small
    step in each tells.
    """
    vector = np.array(list(_named(weights).values()))
    base = _score(slide.rows, cuts, frame, weights)
    steps = np.eye(len(vector)) * _STEP
    moved = (_score(slide.rows, cuts, frame, weights_of(vector + step)) for step in steps)
    return np.array([(score - base) / _STEP for score in moved])


def weights_of(vector: Vector) -> Weights:
    """Give the weights whose values stand in a vector, in the order of `names`."""
    values = dict(zip(names(), map(float, vector), strict=True))
    room = tuple(value for name, value in values.items() if name.startswith("room."))
    rest = {name: value for name, value in values.items() if not name.startswith("room.")}
    return Weights(**rest, room=room)


def _add_rivals(
    known: dict[tuple[tuple[int, ...], bool], Vector],
    slide: KnownSlide,
    weights: Weights,
    marked: bool,
    draw: np.random.Generator,
) -> None:
    rows = _weighed(slide.rows, weights)
    found = partings(rows, frames(rows, marked=marked))
    frame = max(found, key=lambda one: one[0].final)[1]
    paths = {slide.cuts, *(tuple(path.cuts) for path, _ in found)}
    for _ in range(_WRONG_CUTS):
        place = int(draw.integers(len(rows)))
        wrong = int(draw.choice(candidates(rows[place], frame)))
        paths.add((*slide.cuts[:place], wrong, *slide.cuts[place + 1 :]))
    for cuts in sorted(paths):
        for in_step in (False, True):
            if (cuts, in_step) not in known:
                wide = replace(measured(rows, cuts, frame), in_step=in_step)
                known[cuts, in_step] = features(slide, cuts, wide, weights)


def _likeliest(
    told: Sequence[tuple[Vector, NDArray[np.bool_]]],
    vector: Vector,
    start: Vector,
    pull: Vector,
    free: NDArray[np.bool_],
) -> Vector:
    """Climb to the likeliest weights (Adam: Kingma and Ba, ICLR 2015)."""
    mean, square = np.zeros_like(vector), np.zeros_like(vector)
    for number in range(1, _ROUNDS + 1):
        slope = 2 * pull * (vector - start)
        for table, right in told:
            slope += (_shares(table @ vector) - _shares(table @ vector, right)) @ table
        slope = np.where(free, slope, 0.0)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        step = (mean / (1 - 0.9**number)) / (np.sqrt(square / (1 - 0.999**number)) + 1e-9)
        vector = vector - _RATE * step
    return vector


def _shares(scores: Vector, kept: NDArray[np.bool_] | None = None) -> Vector:
    """Give each rival's share of the probability, among those kept."""
    scores = scores if kept is None else np.where(kept, scores, -np.inf)
    grown = np.exp(scores - scores.max())
    shares: Vector = grown / grown.sum()
    return shares


def _best(rows: Sequence[Segments], marked: bool) -> tuple[list[int], Frame]:
    path, frame = max(partings(rows, frames(rows, marked=marked)), key=lambda one: one[0].final)
    return path.cuts, frame


def frames(rows: Sequence[Segments], *, marked: bool) -> list[Frame]:
    """Give the columns to try where lines stand under two headings."""
    return frames_to_try(rows, spans=False, aspects=(None, None), mixed=False, marked=marked)


def _score(rows: Sequence[Segments], cuts: Sequence[int], frame: Frame, weights: Weights) -> float:
    return total(_weighed(rows, weights), cuts, replace(frame, weights=weights))


def _weighed(rows: Sequence[Segments], weights: Weights) -> list[Segments]:
    return [replace(row, weights=weights) for row in rows]


def _named(weights: Weights) -> Mapping[str, float]:
    named: dict[str, float] = {}
    for field in fields(Weights):
        value = getattr(weights, field.name)
        if isinstance(value, tuple):
            named |= {f"{field.name}.{number}": one for number, one in enumerate(value)}
        else:
            named[field.name] = value
    return named


def _any_weights(value: float) -> Weights:
    single = {field.name: value for field in fields(Weights) if field.name != "room"}
    return Weights(**single, room=(value,) * 5)
