"""Hold a run against the baseline: may a change be let in?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.errors import EvaluationError
from assistant.evaluation.measures import BY_NAME, EXACT
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.summary import LOCKED, TUNED, Figure, figures

MARGIN = 0.02
"""How far a measure may fall before the gate shuts: about three questions of the tuned sets'
hundred and sixty cases, less than what one lost slide costs."""
LOCKED_MARGIN = 0.05
"""The same for the locked set, where one case of about forty weighs 0.025."""


@dataclass(frozen=True, slots=True)
class Fall:
    """A measure that is worse than the baseline allows."""

    part: str
    measure: str
    baseline: float
    now: float
    margin: float

    def __str__(self) -> str:
        return (
            f"{self.part}: {self.measure} is {self.now:.3f}, the baseline {self.baseline:.3f} "
            f"(margin {self.margin:.2f})"
        )


def falls(baseline: Sequence[Outcome], now: Sequence[Outcome]) -> tuple[Fall, ...]:
    """Give every measure of the tuned and locked parts that fell by more than its margin.

    Both are summed up anew over the questions they share, so that a question added or taken
    away moves nothing. Quotations are exact or the program is wrong: that measure has no margin
    and needs no baseline. Times are not gated; they are the machine's as much as the program's.

    Raises:
        EvaluationError: They share no question.
    """
    shared = {one.id for one in baseline} & {one.id for one in now}
    if not shared:
        raise EvaluationError(
            "the baseline shares no question with this run. Save a new one with: "
            "belagt eval run --save baseline --replace"
        )
    found: list[Fall] = []
    for part, locked, margin in ((TUNED, False, MARGIN), (LOCKED, True, LOCKED_MARGIN)):
        old = [one for one in baseline if one.id in shared and one.locked == locked]
        new = [one for one in now if one.id in shared and one.locked == locked]
        found += _part_falls(part, figures(old), figures(new), margin)
    return tuple(found) + _inexact(now)


def _part_falls(
    part: str, old: Mapping[str, Figure], new: Mapping[str, Figure], margin: float
) -> list[Fall]:
    found = []
    for name, figure in old.items():
        # Precision of abstention has no value where nothing was denied, and then nothing was
        # denied wrongly either.
        if name == EXACT.name or name not in new:
            continue
        value = new[name].value
        loss = figure.value - value
        if BY_NAME[name].better == "lower":
            loss = -loss
        if loss > margin + 1e-9:
            found.append(Fall(part, name, figure.value, value, margin))
    return found


def _inexact(outcomes: Sequence[Outcome]) -> tuple[Fall, ...]:
    exact = figures(outcomes).get(EXACT.name)
    if exact is None or exact.value == 1:
        return ()
    return (Fall("all", EXACT.name, 1.0, exact.value, 0.0),)
