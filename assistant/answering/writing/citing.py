"""Make claims and citations of statements, and prove each quotation on its source."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.language import fold
from assistant.records.answers import Citation, Claim
from assistant.records.documents import DocumentId, Facts, Statement, StatementId
from assistant.records.places import Span, quotation


@dataclass(frozen=True, slots=True)
class Chosen:
    """A statement that is to be claimed, under a heading or none.

    Attributes:
        why: What made it part of the answer, for `--explain`.
    """

    statement: Statement
    group: str | None = None
    why: str = ""


SourceText = Callable[[DocumentId], str]
FactsOf = Callable[[DocumentId], Facts]


def cite(
    chosen: Sequence[Chosen], facts_of: FactsOf, source_text: SourceText
) -> tuple[tuple[Claim, ...], tuple[Citation, ...], tuple[str, ...]]:
    """Give a claim a chosen statement, the citations they stand on, and what had to be dropped.

    Citations are numbered from 1 in the order in which claims use them; a statement that stands
    under two headings keeps one number, and two statements of the same words under one heading
    make one claim. A statement whose quotation does not stand in its source
    gets neither claim nor citation: its fault comes back, to be shown and logged.
    """
    numbers: dict[tuple[StatementId, tuple[Span, ...]], int] = {}
    claims: dict[tuple[str | None, str], Claim] = {}
    citations: list[Citation] = []
    faults: list[str] = []
    for choice in chosen:
        statement = choice.statement
        # A title goes by the id of the first statement under it.
        place = (statement.id, statement.spans)
        if place not in numbers:
            fault = quotation_fault(statement, source_text(statement.document))
            if fault is not None:
                faults.append(fault)
                continue
            numbers[place] = len(numbers) + 1
            citations.append(citation(numbers[place], statement, facts_of(statement.document)))
        # The same words in two places are said once, on both.
        key = (choice.group, " ".join(fold(statement.reading).split()))
        said = claims.get(key, Claim(statement.reading, (), choice.group))
        on = dict.fromkeys((*said.citations, numbers[place]))
        claims[key] = replace(said, citations=tuple(on))
    return tuple(claims.values()), tuple(citations), tuple(dict.fromkeys(faults))


def citation(number: int, statement: Statement, facts: Facts) -> Citation:
    """Give the citation of a statement under a number."""
    return Citation(
        number=number,
        document=statement.document,
        title=facts.title,
        year=facts.year,
        locator=statement.locator,
        aspect=statement.aspects[0] if len(statement.aspects) == 1 else None,
        topic=statement.topic,
        speaker=str(statement.speaker) if statement.speaker else None,
        quote=statement.quote,
        reading=statement.reading,
        spans=statement.spans,
        statement=statement,
    )


def quotation_fault(statement: Statement, source_text: str) -> str | None:
    """Say how a quotation differs from its source; None where it is exact."""
    if not statement.spans or not statement.quote:
        return f"{statement.document}: statement {statement.id} has no source span"
    if any(not 0 <= start < end <= len(source_text) for start, end in statement.spans):
        return f"{statement.document}: statement {statement.id} has spans outside the source text"
    if quotation(source_text, statement.spans) != statement.quote:
        return (
            f"{statement.document}: statement {statement.id} quotes what its source does not say. "
            'Run "belagt index --rebuild"'
        )
    return None
