"""What the page shows of the published index."""

from collections.abc import Sequence
from typing import Protocol

from assistant.records.documents import Document, DocumentId, Facts, Statement, StatementId


class Listed(Protocol):
    """A document of the index without its text."""

    @property
    def facts(self) -> Facts: ...

    @property
    def pages(self) -> int: ...


class Published(Protocol):
    """What the page shows of the published index."""

    @property
    def id(self) -> str: ...

    def documents(self) -> Sequence[Listed]:
        """Give all documents."""
        ...

    @property
    def count(self) -> int:
        """Count the passages."""
        ...

    @property
    def speakers(self) -> Sequence[str]: ...

    @property
    def faults(self) -> Sequence[tuple[str, str]]: ...

    def document(self, document: DocumentId) -> Document:
        """Give a document with its text."""
        ...

    def statement(self, statement: StatementId) -> Statement:
        """Give a statement by its id."""
        ...
