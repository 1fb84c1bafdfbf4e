"""A table's row taken apart again: whom it is of, and its cell under each column head."""

import re
from dataclasses import dataclass
from functools import lru_cache

_NUMBER = re.compile(
    r"^([-–−+]?)\s?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?(?![\d/:-])"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_MINUS = frozenset("-–−")


@dataclass(frozen=True, slots=True)
class Cells:
    """A row of a table.

    Attributes:
        label: What its first cell says.
        under: Each other cell with the head it stands under; "" where the head is not known.
    """

    label: str
    under: tuple[tuple[str, str], ...]

    @property
    def heads(self) -> tuple[str, ...]:
        """Give the column heads, in order."""
        return tuple(head for head, _ in self.under)

    @property
    def years(self) -> tuple[str, ...]:
        """Give the column heads that name a year, in order."""
        return tuple(head for head in self.heads if _YEAR.search(head))

    @property
    def by_year(self) -> bool:
        """Say whether each of several columns is headed by a year and nothing more."""
        return len(self.under) > 1 and all(map(is_year, self.heads))

    def figure(self, head: str) -> float | None:
        """Give the number that stands under a head; None where none does."""
        return next((figure(text) for name, text in self.under if name == head), None)

    def signed(self, head: str) -> bool:
        """Say whether the number under a head is written with its sign."""
        return any(name == head and text[:1] in _MINUS | {"+"} for name, text in self.under)


@lru_cache(maxsize=20_000)
def cells_of(reading: str) -> Cells | None:
    """Take a row's reading apart ("Ekeby skola: 2021: 68, 2022: 61"); None where it has no cells.

    A cell that holds a comma goes on ("Klart: maj, juni"): what has no head belongs to the former.
    """
    label, colon, rest = reading.partition(": ")
    if not colon:
        return None
    under: list[tuple[str, str]] = []
    for piece in rest.split(", "):
        head, said, text = piece.rpartition(": ")
        if not said and under and under[-1][0]:
            under[-1] = (under[-1][0], f"{under[-1][1]}, {piece}")
        else:
            under.append((head, text.strip()))
    return Cells(label, tuple(under))


def is_year(text: str) -> bool:
    """Say whether a label or a head is a year and nothing more."""
    return _YEAR.fullmatch(text.strip()) is not None


def figure(text: str) -> float | None:
    """Give the number that a cell begins with; a share or a sum is its number."""
    hit = _NUMBER.match(text.strip())
    if hit is None:
        return None
    whole = re.sub(r"\D", "", hit.group(2))
    value = float(f"{whole}.{hit.group(3) or 0}")
    return -value if hit.group(1) in _MINUS else value
