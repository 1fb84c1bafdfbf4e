"""What a cited statement says: all that a claim may rest on."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from assistant.answering.rephrasing.clauses import Clause, clauses
from assistant.answering.rephrasing.telling import sides
from assistant.records.answers import Citation


@dataclass(frozen=True)
class Stated:
    """A statement's words, and what its place says of it.

    Attributes:
        headings: Topic, heading, speaker, goals and year, as one text.
        year: That its document follows up.
        ahead: It stands under what is planned, and tells of nothing done.
    """

    reading: str
    headings: str = ""
    year: str | None = None
    ahead: bool = False

    @property
    def whole(self) -> str:
        """Its words and its headings."""
        return f"{self.reading} . {self.headings}"

    @cached_property
    def sides(self) -> dict[str, frozenset[str]]:
        """The sides that its headings take: what stands under "Påbörjade bostäder" was begun."""
        return sides(self.headings)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, in order."""
        return clauses(self.reading)


def stated(citation: Citation) -> Stated:
    """Give what a citation's statement says."""
    return said_under(
        citation.reading,
        (
            citation.topic,
            citation.locator.section,
            citation.speaker,
            " ".join(citation.statement.goals),
        ),
        year=citation.year,
        ahead=citation.aspect == "outlook",
    )


def said_under(
    reading: str, over: Iterable[str | None], *, year: int | None, ahead: bool
) -> Stated:
    """Give what a text says under what stands over it, in a document that follows up a year."""
    followed = str(year) if year else None
    headings = " . ".join(part for part in (*over, followed) if part)
    return Stated(reading, headings, followed, ahead=ahead)
