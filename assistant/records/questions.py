"""A question as asked and the query that is searched for it."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from assistant.records.documents import Aspect, DocumentId, Passage, Statement

Language: TypeAlias = Literal["sv", "en"]

QuestionKind: TypeAlias = Literal[
    "list", "fact", "person", "definition", "overview", "comparison", "count", "yes_no"
]


@dataclass(frozen=True, slots=True)
class Filters:
    """What a search is kept to; each acts before ranking, exactly. None means anything.

    Attributes:
        publisher: The body, matched whole.
        speaker: A name or an office, matched as a part, folded.
        goal: Such as "mål 5" or "5".
    """

    document: DocumentId | None = None
    year: int | None = None
    publisher: str | None = None
    speaker: str | None = None
    aspect: Aspect | None = None
    goal: str | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of years that a question names, as it was understood.

    Attributes:
        text: As the question has it ("de senaste tre åren").
        first: The earliest year meant; None where it is open.
        last: The latest year meant; None where it is open.
        relative: It was counted from the newest year that the documents follow up.
    """

    text: str
    first: int | None
    last: int | None
    relative: bool = False


@dataclass(frozen=True, slots=True)
class Widening:
    """A term of the question and what the glossary let it also match.

    Attributes:
        also: Other words for the same, likeliest first.
        related: Words for what is near and not the same; they help to find and prove nothing.
    """

    term: str
    also: tuple[str, ...]
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for a question.

    Attributes:
        question: As asked.
        standalone: The question with what it inherited from earlier turns written out.
        meant: The same in the words that documents have for what is asked; empty where not told.
        terms: Content words that an answer must cover, as written; function words left out.
        topics: Terms or phrases that name what is asked about ("KAA", "hemlöshet").
        aspects: Asked for; empty means any.
        years: Named in the question, oldest first; one of them is required of an answer.
        period: The stretch of years that `years` was told from; None where it names them itself.
        people: Names or offices asked about.
        bodies: Publishers of the index that the question names, whole, for a comparison of bodies.
        asked_for: The kind of value a fact question wants: "figure", "date", "place", "person",
            "phone", "money", "reason", or None.
        widened: What the glossary added.
        phrases: Terms of several words that are one thing in the documents ("letters of intent").
        filters: What the caller or the question keeps the search to.
        inherited: Terms, aspects or years that came from earlier turns, for display.
    """

    question: str
    standalone: str
    language: Language
    kind: QuestionKind
    terms: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    aspects: tuple[Aspect, ...] = ()
    years: tuple[int, ...] = ()
    people: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    asked_for: str | None = None
    widened: tuple[Widening, ...] = ()
    phrases: tuple[str, ...] = ()
    filters: Filters = Filters()
    inherited: tuple[str, ...] = ()
    period: Period | None = None
    meant: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage in a ranking, best first.

    Attributes:
        rank: 1-based.
        legs: Rank in each leg that found it ("lexical", "dense"), 1-based.
        features: What the reranker saw, by name.
    """

    passage: Passage
    rank: int
    score: float
    legs: tuple[tuple[str, int], ...] = ()
    features: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class JudgedStatements:
    """A question with statements that may be taken for its answer, the likeliest by words first.

    Attributes:
        answers: Whether each statement answers it.
    """

    question: str
    statements: tuple[str, ...]
    answers: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class StatementHit:
    """A statement found by a search, with its score (higher is better)."""

    statement: Statement
    score: float
