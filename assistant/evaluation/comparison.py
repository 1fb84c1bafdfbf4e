"""Compare two runs: by measure with a paired test, and question by question."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.evaluation.measures import MEASURES, Measure
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.runs import Run
from assistant.evaluation.statistics import randomisation
from assistant.evaluation.summary import LOCKED, TUNED, case_means


@dataclass(frozen=True, slots=True)
class Difference:
    """One measure in both runs, over the cases that both have.

    Attributes:
        part: "tuned" or "locked".
        p: Chance of a difference as large, were the two runs alike; None for a measure whose
            questions the answers decide: its cases cannot be paired, and each run's are its own.
    """

    measure: Measure
    part: str
    first: float
    second: float
    cases: int
    p: float | None

    @property
    def change(self) -> float:
        """Give the second less the first."""
        return self.second - self.first

    @property
    def better(self) -> bool | None:
        """Say whether the second is better; None where nothing changed."""
        if abs(self.change) < 1e-9:
            return None
        return (self.change > 0) == (self.measure.better == "higher")


@dataclass(frozen=True, slots=True)
class Changed:
    """A question whose answer became right or wrong, or wrong in another way."""

    first: Outcome
    second: Outcome

    @property
    def direction(self) -> str:
        """Say "better", "worse", or "otherwise wrong"."""
        if self.first.right == self.second.right:
            return "otherwise wrong"
        return "better" if self.second.right else "worse"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs beside each other.

    Attributes:
        changed: Of the tuned sets only: how locked questions fail is not looked at.
        only_first, only_second: Ids of questions that one run lacks; they enter no figure.
    """

    first: str
    second: str
    differences: tuple[Difference, ...]
    changed: tuple[Changed, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]


def compare(first: Run, second: Run) -> Comparison:
    """Compare two runs over the questions that both asked."""
    before = {outcome.id: outcome for outcome in first.outcomes}
    after = {outcome.id: outcome for outcome in second.outcomes}
    pairs = [(before[name], after[name]) for name in before if name in after]
    differences = [
        difference
        for part, locked in ((TUNED, False), (LOCKED, True))
        for measure in MEASURES
        if (difference := _difference(measure, part, [p for p in pairs if p[1].locked == locked]))
    ]
    return Comparison(
        first.facts.name,
        second.facts.name,
        tuple(differences),
        tuple(Changed(a, b) for a, b in pairs if a.cause != b.cause and not b.locked),
        tuple(name for name in before if name not in after),
        tuple(name for name in after if name not in before),
    )


def _difference(
    measure: Measure, part: str, pairs: Sequence[tuple[Outcome, Outcome]]
) -> Difference | None:
    before = case_means(measure.name, [first for first, _ in pairs])
    after = case_means(measure.name, [second for _, second in pairs])
    cases = [case for case in before if case in after]
    if not cases:
        return None
    if measure.conditional:
        means = [sum(own.values()) / len(own) for own in (before, after)]
        return Difference(measure, part, means[0], means[1], len(cases), None)
    p = randomisation([after[case] - before[case] for case in cases])
    first = sum(before[case] for case in cases) / len(cases)
    second = sum(after[case] for case in cases) / len(cases)
    return Difference(measure, part, first, second, len(cases), p)
