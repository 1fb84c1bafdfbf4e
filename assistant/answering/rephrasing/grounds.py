"""The clauses that a claim may rest on, and which of them are most about the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.answering.evidence.values import Value
from assistant.answering.rephrasing.clauses import Clause
from assistant.answering.rephrasing.stated import Stated

# What a sentence said before, and the headings it stands under, count for half.
CARRIED = 0.5
MEASURES = frozenset({"figure", "money", "share"})

# Whether a text says a word, in its own language or another.
Says = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Ground:
    """A clause of a statement, with the headings that it stands under.

    Attributes:
        ahead: It tells of what is not so yet.
        sides: That its headings take, of groups of opposites.
        years: That it tells of.
    """

    clause: Clause
    headings: str
    ahead: bool
    sides: dict[str, frozenset[str]]
    years: frozenset[str]

    @property
    def whole(self) -> str:
        """Its words, those before it in its sentence, and its headings."""
        return f"{self.clause.before} {self.clause.text} . {self.headings}"


def grounds(statements: Sequence[Stated]) -> list[Ground]:
    """Give the clauses of statements, in order."""
    return [
        Ground(clause, one.headings, one.ahead or clause.ahead, one.sides, _its_years(clause, one))
        for one in statements
        for clause in one.clauses
    ]


def about(telling: Sequence[str], ground: Ground, says: Says) -> float:
    """Count the words of a claim's clause that a ground says; those around it count for half."""
    around = f"{ground.clause.before} . {ground.headings}"
    return sum(
        1.0 if says(ground.clause.text, term) else CARRIED * says(around, term) for term in telling
    )


def nearest_to(telling: Sequence[str], stated: Sequence[Ground], says: Says) -> list[Ground]:
    """Give the clauses that are most about what a claim's clause is about; all if none is."""
    scores = [about(telling, ground, says) for ground in stated]
    best = max(scores, default=0.0)
    return [ground for ground, score in zip(stated, scores, strict=True) if score == best]


def _its_years(clause: Clause, one: Stated) -> frozenset[str]:
    """Give the years that a clause tells of: its own, else its document's and its statement's.

    A year beside another figure is that figure's: "71 procent, mot 64 procent 2020".
    """
    if own := years_of(clause.values):
        return own
    rest = [
        it for other in one.clauses for it in other.values
        if not any(value.kind in MEASURES for value in other.values)
    ]  # fmt: skip
    return years_of(rest) | ({one.year} if one.year else frozenset())


def years_of(told: Sequence[Value]) -> frozenset[str]:
    """Give the years of values, whole dates' too."""
    return frozenset(
        value.form[:4] for value in told
        if value.kind in ("year", "date") and value.form[:4].isdigit()
    )  # fmt: skip
