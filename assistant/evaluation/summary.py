"""Sum outcomes up: each measure with its interval, over all and over each slice."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.evaluation.measures import MEASURES, Measure
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.statistics import bootstrap, percentile, wilson

TUNED, LOCKED = "tuned", "locked"


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure over some questions.

    Attributes:
        value: Mean over cases of the mean over a case's questions.
        low, high: 95 % interval.
        cases, questions: How many it was counted over.
    """

    value: float
    low: float
    high: float
    cases: int
    questions: int


@dataclass(frozen=True, slots=True)
class Slice:
    """Some outcomes by one property, summed up.

    Attributes:
        by: "part" (tuned or locked), "language", "kind", "tag" or "set".
        wrong: How many are not right, by cause.
    """

    by: str
    name: str
    questions: int
    figures: Mapping[str, Figure]
    wrong: Mapping[str, int]
    p50_ms: float
    p95_ms: float


def summarise(outcomes: Sequence[Outcome]) -> tuple[Slice, ...]:
    """Sum up tuned and locked apart, and the tuned by language, kind, tag and set.

    Locked questions enter no slice but their own, so that a slice never says how one of them
    fails.
    """
    parts = {
        TUNED: [one for one in outcomes if not one.locked],
        LOCKED: [one for one in outcomes if one.locked],
    }
    slices = [_slice("part", name, part) for name, part in parts.items() if part]
    for by in ("language", "kind", "tag", "set"):
        slices += [_slice(by, name, part) for name, part in _by(by, parts[TUNED])]
    slices += [
        _slice("locked language", name, part) for name, part in _by("language", parts[LOCKED])
    ]
    return tuple(slices)


def figures(outcomes: Sequence[Outcome]) -> dict[str, Figure]:
    """Give each measure that applies to any of the outcomes, in the order of the measures."""
    return {
        measure.name: figure
        for measure in MEASURES
        if (figure := _figure(measure, outcomes)) is not None
    }


def case_means(measure: str, outcomes: Iterable[Outcome]) -> dict[str, float]:
    """Give each case's mean of a measure, over those of its questions that it applies to."""
    values: dict[str, list[float]] = defaultdict(list)
    for outcome in outcomes:
        if measure in outcome.values:
            values[outcome.case].append(outcome.values[measure])
    return {case: sum(own) / len(own) for case, own in values.items()}


def _figure(measure: Measure, outcomes: Sequence[Outcome]) -> Figure | None:
    means = list(case_means(measure.name, outcomes).values())
    if not means:
        return None
    value = sum(means) / len(means)
    low, high = wilson(value, len(means)) if measure.interval == "rate" else bootstrap(means)
    questions = sum(measure.name in outcome.values for outcome in outcomes)
    return Figure(value, low, high, len(means), questions)


def _slice(by: str, name: str, outcomes: Sequence[Outcome]) -> Slice:
    times = [outcome.elapsed_ms for outcome in outcomes]
    wrong: dict[str, int] = defaultdict(int)
    for outcome in outcomes:
        if outcome.cause is not None:
            wrong[outcome.cause] += 1
    return Slice(
        by,
        name,
        len(outcomes),
        figures(outcomes),
        dict(sorted(wrong.items(), key=lambda item: (-item[1], item[0]))),
        percentile(times, 0.5),
        percentile(times, 0.95),
    )


def _by(by: str, outcomes: Iterable[Outcome]) -> list[tuple[str, list[Outcome]]]:
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        for name in _names(by, outcome):
            groups[name].append(outcome)
    return sorted(groups.items())


def _names(by: str, outcome: Outcome) -> tuple[str, ...]:
    if by == "tag":
        return tuple(t for t in outcome.tags if t not in (outcome.kind, outcome.language))
    return (str(getattr(outcome, by)),)
