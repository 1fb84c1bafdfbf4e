"""What became of one question: the answer's measures, and the first cause of a fault."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Beside:
    """A gold source beside the answer.

    Attributes:
        ranked: 1-based rank of the first of the ten passages that holds it; None where none does.
        cited: Numbers of the citations that stand on it.
    """

    source: str
    grade: int
    ranked: int | None
    cited: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A nugget's first wording, and whether the answer states it in any."""

    wording: str
    vital: bool
    stated: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """One question of a run.

    Attributes:
        case: What it counts in: variants of one question are one case.
        status: The answer's; None where the question crashed.
        values: By measure, those that apply; what is absent enters no mean.
        cause: Why it is not right; None where it is.
        error: What a crash said.
        answer: The answer as the design's section 6 has it, without the passages' text.
    """

    id: str
    set: str
    locked: bool
    case: str
    question: str
    history: tuple[str, ...]
    language: str
    kind: str
    tags: tuple[str, ...]
    expected: str
    status: str | None
    elapsed_ms: float
    values: Mapping[str, float]
    cause: str | None = None
    error: str | None = None
    sources: tuple[Beside, ...] = ()
    facts: tuple[Fact, ...] = ()
    forbidden: tuple[str, ...] = ()
    answer: Mapping[str, Any] = field(default_factory=dict)

    @property
    def right(self) -> bool:
        return self.cause is None
