"""What a kind of question chose to quote, and the tools that the kinds share."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.naming import subject
from assistant.answering.writing.citing import Chosen
from assistant.answering.writing.lead import missing_value
from assistant.language import fold
from assistant.records.answers import Status
from assistant.records.documents import Aspect, DocumentId, Facts, Statement
from assistant.records.questions import Hit, Query

ReadTogether: TypeAlias = Callable[[str, tuple[str, ...]], Sequence[float]]
"""Gives, for a question and some statements, the log odds that each answers it."""


def _unlike(term: str, said: Sequence[str]) -> float:  # noqa: ARG001 - as called
    return 0.0


def _no_titles(document: DocumentId) -> Sequence[Statement]:  # noqa: ARG001 - as called
    return ()


@dataclass(frozen=True, slots=True)
class Case:
    """A question with all that may be quoted for it.

    Attributes:
        candidates: In reading order.
        documents: All that were searched, oldest first.
        statements_of: Gives all statements of a document, in reading order.
        titles_of: Gives the titles and headings of a document's pages as statements, in reading
            order.
        hits: The passages that the search ranked, best first.
        likeness: Gives how near the nearest of some words comes to a term in meaning, 0 to 1.
        read_together: Says how surely statements answer a question; None where no model does.
    """

    query: Query
    concepts: tuple[Concept, ...]
    candidates: tuple[Candidate, ...]
    documents: tuple[Facts, ...]
    statements_of: Callable[[DocumentId], Sequence[Statement]]
    titles_of: Callable[[DocumentId], Sequence[Statement]] = _no_titles
    hits: tuple[Hit, ...] = ()
    likeness: Callable[[str, Sequence[str]], float] = _unlike
    read_together: ReadTogether | None = None

    @property
    def aspects(self) -> tuple[Aspect, ...]:
        """Give the aspects that sections are kept to; the facts of a matter are in all of them."""
        return tuple(aspect for aspect in self.query.aspects if aspect != "facts")

    @property
    def hard(self) -> tuple[Concept, ...]:
        """Give the concepts without which there is no answer."""
        return tuple(part for part in self.concepts if part.hard)

    @property
    def asked(self) -> str:
        """Give the question, put right where it was misspelt, in lower case without marks."""
        return fold(self.query.meant or self.query.standalone)


@dataclass(frozen=True, slots=True)
class Selection:
    """What is quoted, what is missing and what follows for the outcome.

    Attributes:
        form: Which opening sentence fits (`lead`'s forms).
        counted: For a count, the number with its noun.
        settled: Whether a turn of phrase, a heading or a table decided it, and not how many of the
            question's words are said.
    """

    status: Status
    chosen: tuple[Chosen, ...] = ()
    missing: tuple[str, ...] = ()
    form: str = "fact"
    counted: str = ""
    note: str | None = None
    settled: bool = False


Selector: TypeAlias = Callable[[Case], Selection]


def quoted(case: Case, selection: Selection) -> list[Candidate]:
    """Give the candidates that were chosen, as they are held against the question."""
    return of_statements(case, (choice.statement for choice in selection.chosen))


def of_statements(case: Case, statements: Iterable[Statement]) -> list[Candidate]:
    """Give the candidates of some statements, as they are held against the question."""
    ids = {it.id for it in statements}
    return [it for it in case.candidates if it.statement.id in ids]


def nothing(case: Case, closest: Sequence[Candidate] = ()) -> Selection:
    """Give the selection of a question that the documents do not answer."""
    return Selection("not_found", missing=missing_of(case, closest))


def missing_of(case: Case, closest: Sequence[Candidate] = ()) -> tuple[str, ...]:
    """Name the parts of the question that not even the closest candidate covers.

    Where every part is covered somewhere, but never together, the parts that the best candidate
    lacks are named; a year that no candidate is of is named first.
    """
    others = _of_other_years(case)
    if others:
        return others
    best = max(closest or case.candidates, key=lambda it: it.coverage(case.concepts), default=None)
    lacking = best.lacks(case.concepts) if best else case.concepts
    hard = [part.term for part in lacking if part.hard]
    named = hard or [part.term for part in lacking]
    missing = tuple(dict.fromkeys([*_missing_years(case), *named]))
    if missing or not case.concepts:
        return missing
    return (missing_value(case.query, case.query.asked_for or ""),)


def _of_other_years(case: Case) -> tuple[str, ...]:
    """Name the subject with the years asked for, where all of it is said, but of other years."""
    if not case.query.years or not case.hard:
        return ()
    whole = [it for it in case.candidates if not any(part.hard for part in it.lacks(case.concepts))]
    there = {year for it in whole for year in it.years}
    named = subject(case.query)
    return tuple(f"{named} {year}" for year in _wanting(case, there)) if whole else ()


def _missing_years(case: Case) -> list[str]:
    return _wanting(case, {year for found in case.candidates for year in found.years})


def _wanting(case: Case, there: set[int]) -> list[str]:
    """Name the years asked for that are not there; a stretch of them by its own words."""
    wanting = [year for year in case.query.years if year not in there]
    if case.query.period is None:
        return [str(year) for year in wanting]
    return [case.query.period.text] if len(wanting) == len(case.query.years) else []
