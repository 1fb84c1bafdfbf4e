"""Statements as the rows that every export of them writes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from assistant.answering.writing.formats import locator_label
from assistant.records.documents import DocumentId, Facts, Statement
from assistant.records.questions import Language
from assistant.web.sources.permanent import statement_address


@dataclass(frozen=True, slots=True)
class Row:
    """One statement with everything a reader needs to look it up."""

    text: str
    source_text: str
    title: str
    year: str
    place: str
    speaker: str
    aspect: str
    goals: str
    publisher: str
    document: str
    link: str

    @property
    def reference(self) -> str:
        """Give a reference to paste."""
        year = f" ({self.year})" if self.year else ""
        speaker = f", {self.speaker}" if self.speaker else ""
        return f"”{self.text}” {self.title}{year}, {self.place}{speaker}. {self.link}"


def statement_rows(
    statements: Iterable[Statement],
    facts: Mapping[DocumentId, Facts],
    language: Language,
    *,
    address: str,
) -> Iterator[Row]:
    """Give a row a statement; of documents that are gone, what the statement itself knows.

    Args:
        address: Of the page, from which the links to the places are made.
    """
    for statement in statements:
        known = facts.get(statement.document)
        yield Row(
            text=statement.reading,
            source_text=statement.quote,
            title=known.title if known else statement.document,
            year=str(known.year or "") if known else "",
            place=locator_label(statement.locator, language),
            speaker=str(statement.speaker or ""),
            aspect=", ".join(statement.aspects),
            goals="; ".join(statement.goals),
            publisher=known.publisher if known else "",
            document=statement.document,
            link=statement_address(statement, address),
        )
