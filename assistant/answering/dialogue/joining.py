"""Join the answers to the questions asked in one."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from assistant.answering.writing.lead import where
from assistant.answering.writing.wording import LEADS
from assistant.records.answers import Answer, Citation, Claim, Searched, Status
from assistant.records.documents import StatementId
from assistant.records.questions import Hit, Query


def joined(question: str, answers: Sequence[Answer], reported: int) -> Answer:
    """Give one answer with a part under each question's own words; one alone is given as it is.

    It is answered where every part is and partial where some is. What a part lacks is named, and
    a part that no document answers without naming what it lacks is named by its question.
    """
    if len(answers) == 1:
        return answers[0]
    claims, citations = _claims(answers)
    status = _status(answers)
    missing = tuple(dict.fromkeys(it for answer in answers for it in _missing(answer)))
    query = _query(question, [answer.query for answer in answers])
    notes = dict.fromkeys(answer.note for answer in answers if answer.note)
    return replace(
        answers[0],
        query=query,
        status=status,
        lead=_lead(query, status, missing, citations),
        claims=claims,
        citations=citations,
        passages=_passages(answers)[:reported],
        missing=missing,
        nearest=() if claims else tuple(hit for answer in answers for hit in answer.nearest[:2]),
        searched=_searched(answers),
        note=" ".join(notes) or None,
    )


def better(one: Answer, other: Answer) -> Answer:
    """Give the answer that answers more; the first where they answer alike."""
    order: tuple[Status, ...] = ("not_found", "partial", "answered")
    return other if order.index(other.status) > order.index(one.status) else one


def _claims(answers: Sequence[Answer]) -> tuple[tuple[Claim, ...], tuple[Citation, ...]]:
    """Give all claims and citations, numbered anew; a statement quoted twice keeps one number."""
    numbers: dict[StatementId, int] = {}
    claims: list[Claim] = []
    citations: list[Citation] = []
    for answer in answers:
        new: dict[int, int] = {}
        for citation in answer.citations:
            if citation.statement.id not in numbers:
                numbers[citation.statement.id] = len(numbers) + 1
                citations.append(replace(citation, number=len(numbers)))
            new[citation.number] = numbers[citation.statement.id]
        heading = _asked(answer.query)
        claims += [
            replace(
                claim,
                citations=tuple(new[number] for number in claim.citations),
                group=f"{heading} – {claim.group}" if claim.group else heading,
            )
            for claim in answer.claims
        ]
    return tuple(claims), tuple(citations)


def _asked(query: Query) -> str:
    text = query.standalone.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith(("?", ".", "!")) else "?")


def _status(answers: Sequence[Answer]) -> Status:
    said = {answer.status for answer in answers}
    return said.pop() if len(said) == 1 else "partial"


def _missing(answer: Answer) -> tuple[str, ...]:
    if answer.status == "answered":
        return ()
    return answer.missing or (answer.query.standalone.strip().rstrip("?!. "),)


def _lead(
    query: Query, status: Status, missing: Sequence[str], citations: Sequence[Citation]
) -> str:
    texts = LEADS[query.language]
    named = ", ".join(missing)
    if not citations:
        return texts["not_found"].format(missing=named)
    parts = texts["parts"].format(where=where(citations, query.language))
    return parts if status == "answered" else f"{texts['partial'].format(missing=named)} {parts}"


def _query(question: str, queries: Sequence[Query]) -> Query:
    """Give the whole question: the first part's, with the words of all."""
    return replace(
        queries[0],
        question=question,
        standalone=" ".join(map(_asked, queries)),
        terms=tuple(dict.fromkeys(term for query in queries for term in query.terms)),
        topics=tuple(dict.fromkeys(topic for query in queries for topic in query.topics)),
        inherited=tuple(dict.fromkeys(it for query in queries for it in query.inherited)),
    )


def _passages(answers: Sequence[Answer]) -> tuple[Hit, ...]:
    """Give the parts' passages in turn, each once, ranked anew."""
    turns = zip_longest(*(answer.passages for answer in answers))
    unique = {hit.passage.id: hit for turn in turns for hit in reversed(turn) if hit is not None}
    return tuple(replace(hit, rank=rank) for rank, hit in enumerate(unique.values(), start=1))


def _searched(answers: Sequence[Answer]) -> Searched:
    terms = dict.fromkeys(term for answer in answers for term in answer.searched.terms)
    return replace(answers[0].searched, terms=tuple(terms))
