"""A repaired line: its text, the map to the line as given, and what the program is unsure of."""

from dataclasses import dataclass

from assistant.records.places import Run, Span


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word that was changed, or left, without being sure.

    Attributes:
        span: Where `chosen` stands in the repaired line.
        source: The word as the line had it.
        confidence: 0 to 1, the share of the evidence that speaks for `chosen`.
        alternatives: Other readings, likeliest first.
    """

    span: Span
    source: str
    chosen: str
    confidence: float
    alternatives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RepairedLine:
    """One line after repair.

    Attributes:
        runs: Cover `text` from its start to its end; source offsets count the line as given.
        confidence: 0 to 1, the mean over its words; 1 where it has none.
        damage: 0 to 1, the share of its words that were changed.
    """

    text: str
    runs: tuple[Run, ...]
    doubts: tuple[Doubt, ...] = ()
    confidence: float = 1.0
    damage: float = 0.0


def unchanged(line: str) -> RepairedLine:
    """Give a line that needs no repair, mapped onto itself."""
    runs = (Run((0, len(line)), (0, len(line))),) if line else ()
    return RepairedLine(line, runs)
