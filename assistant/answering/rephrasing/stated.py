"""What a cited statement says: all that a claim may rest on."""

from dataclasses import dataclass
from functools import cached_property

from assistant.answering.evidence.bags import Bag, bag
from assistant.answering.rephrasing.clauses import Clause, clauses
from assistant.records.answers import Citation


@dataclass(frozen=True)
class Stated:
    """A statement's words, and what its place says of it.

    Attributes:
        headings: Topic, heading, speaker, goals and year, as one text.
        ahead: It stands under what is planned, and tells of nothing done.
    """

    reading: str
    headings: str = ""
    ahead: bool = False

    @property
    def whole(self) -> str:
        """Its words and its headings."""
        return f"{self.reading} . {self.headings}"

    @property
    def around(self) -> Bag:
        """The words of its headings."""
        return bag(self.headings)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, in order."""
        return clauses(self.reading)


def stated(citation: Citation) -> Stated:
    """Give what a citation's statement says."""
    parts = (
        citation.topic,
        citation.locator.section,
        citation.speaker,
        " ".join(citation.statement.goals),
        str(citation.year) if citation.year else None,
    )
    headings = " . ".join(part for part in parts if part)
    return Stated(citation.reading, headings, ahead=citation.aspect == "outlook")
