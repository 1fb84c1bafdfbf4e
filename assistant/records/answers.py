"""An answer: claims, each with the citations that attest it."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from assistant.records.documents import Aspect, DocumentId, Statement
from assistant.records.places import Locator, Span
from assistant.records.questions import Hit, Query, StatementHit

Status: TypeAlias = Literal["answered", "partial", "not_found"]


@dataclass(frozen=True, slots=True)
class Citation:
    """A claim's number, the quotation and where it stands."""

    number: int
    document: DocumentId
    title: str
    year: int | None
    locator: Locator
    aspect: Aspect | None
    topic: str | None
    speaker: str | None
    quote: str
    reading: str
    spans: tuple[Span, ...]
    statement: Statement


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence of an answer and the numbers of the citations it stands on.

    Attributes:
        group: The heading it is shown under (a year, an aspect, a body); None for none.
    """

    text: str
    citations: tuple[int, ...]
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Searched:
    """What was searched before an answer or a denial was given."""

    documents: int
    passages: int
    terms: tuple[str, ...]
    years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the product says to a question.

    Attributes:
        lead: The opening sentence, in the question's language; claims nothing of the documents
            but what the citations below attest.
        missing: Parts of the question that nothing was found for.
        nearest: For `partial` and `not_found`, the nearest statements, offered as such.
        dropped: Claims of a chat model that failed verification, each with the reason.
        model: The chat model that rephrased; None for the built-in answerer.
        note: What a reader should know (the model failed, ...), in the question's language.
        timings: Milliseconds by stage.
    """

    query: Query
    status: Status
    lead: str
    claims: tuple[Claim, ...]
    citations: tuple[Citation, ...]
    passages: tuple[Hit, ...]
    missing: tuple[str, ...]
    nearest: tuple[StatementHit, ...]
    searched: Searched
    generation: str
    settings_hash: str = ""
    model: str | None = None
    dropped: tuple[tuple[str, str], ...] = ()
    note: str | None = None
    timings: tuple[tuple[str, float], ...] = ()

    @property
    def elapsed_ms(self) -> float:
        """Give the whole time, all stages."""
        return sum(milliseconds for _, milliseconds in self.timings)
