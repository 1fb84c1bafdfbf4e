"""What answering needs of the index and of retrieval, so that tests can stand in for both."""

from collections.abc import Sequence
from typing import Protocol

from assistant.records.documents import Document, DocumentId, Facts, Passage, PassageId
from assistant.records.questions import Filters, Hit, Query


class HasFacts(Protocol):
    """A document of the index without its text."""

    @property
    def facts(self) -> Facts: ...


class Snapshot(Protocol):
    """One published generation of the index."""

    @property
    def id(self) -> str: ...
    @property
    def count(self) -> int: ...

    def documents(self) -> Sequence[HasFacts]:
        """Give all documents."""

    def document(self, document: DocumentId) -> Document:
        """Give a document with its text."""

    def passage_ids(self, filters: Filters) -> Sequence[PassageId]:
        """Give the passages within the filters, in reading order."""

    def passages(self, ids: Sequence[PassageId]) -> Sequence[Passage]:
        """Give passages in the order of their ids."""


class Ranker(Protocol):
    """Ranks passages for a query."""

    def rank(self, query: Query, limit: int = 10) -> Sequence[Hit]:
        """Give the best passages, best first."""
