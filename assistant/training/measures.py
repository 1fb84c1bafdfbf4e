"""What an encoder is made with, and how well it does: what training and its card both tell."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.training.known_item import KnownItem
from assistant.training.loop import Plan

# Of a batch, by kind of pair.
SHARES = {"subject": 0.08, "neighbour": 0.15, "sentence": 0.42, "english": 0.25, "own": 0.10}


@dataclass(frozen=True, slots=True)
class Recipe:
    """What the default encoder is made with; each number was the best of those tried.

    Attributes:
        pieces: At most; 48,000 of 512 bytes stay under 25 MB.
        dimension: Numbers in a vector.
        plan: Steps, batch, rate and temperature.
        shares: Of a batch, by kind of pair.
        seed: Of everything drawn.
    """

    pieces: int = 48_000
    dimension: int = 512
    plan: Plan = field(default_factory=lambda: Plan(steps=3500))
    shares: Mapping[str, float] = field(default_factory=lambda: dict(SHARES))
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Measures:
    """Known-item measures on documents kept out, Swedish and English questions."""

    swedish: KnownItem
    english: KnownItem
