"""Ask every question of the sets through the entry point that the chat uses."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from assistant.answering.writing.formats import answer_json
from assistant.evaluation import measures as m
from assistant.evaluation.gold import Gold, Library, locate
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.ranks import Judged, judge, rank_values
from assistant.evaluation.scoring import cause, crash_values, score
from assistant.evaluation.sets import NamedSet, Question
from assistant.records.answers import Answer
from assistant.records.documents import DocumentId, Passage

Passages = Callable[[DocumentId], Sequence[Passage]]
"""Gives all indexed passages of a document."""


class Asker(Protocol):
    """What answers questions: the assistant, or a fake."""

    def ask(self, question: str, *, history: Sequence[str] = ()) -> Answer:
        """Answer a question, given the earlier questions of its conversation."""
        ...


@dataclass(frozen=True, slots=True)
class Corpus:
    """The documents and passages that are answered from."""

    library: Library
    passages: Passages

    def source_text(self, document: str) -> str:
        """Give the source text of a document."""
        return self.library(DocumentId(document)).source_text


@dataclass(frozen=True, slots=True)
class _Asked:
    question: Question
    set: NamedSet
    golds: tuple[Gold, ...]
    answer: Answer | None
    error: str | None
    elapsed_ms: float


def run_sets(
    sets: Sequence[NamedSet],
    asker: Asker,
    corpus: Corpus,
    *,
    progress: Callable[[], None] = lambda: None,
) -> tuple[Outcome, ...]:
    """Ask and score every question, in the order of the sets.

    A question that crashes is an outcome like any other: wrong, with what went wrong.

    Args:
        sets: Their sources are all in the corpus; see `gold.require_sources`.
        asker: What is evaluated.
        corpus: What it answers from.
        progress: Called after each question.
    """
    asked = []
    for named in sets:
        for question in named.content.questions:
            asked.append(_ask(question, named, asker, corpus))
            progress()
    judged = {
        one.question.id: _judge(one, one.answer, corpus)
        for one in asked
        if one.answer is not None and one.question.answerable
    }
    ranks = rank_values(judged)
    return tuple(_outcome(one, ranks.get(one.question.id, {}), corpus) for one in asked)


def _ask(question: Question, named: NamedSet, asker: Asker, corpus: Corpus) -> _Asked:
    golds = tuple(
        located
        for source in question.expect.sources
        if (located := locate(source, corpus.library(DocumentId(source.document))))
    )
    began = time.perf_counter()
    answer, error = None, None
    try:
        answer = asker.ask(question.question, history=question.history)
    except Exception as fault:  # noqa: BLE001 - one crash must not end a run: it counts as wrong
        error = f"{type(fault).__name__}: {fault}"
    elapsed = (time.perf_counter() - began) * 1_000
    return _Asked(question, named, golds, answer, error, elapsed)


def _judge(one: _Asked, answer: Answer, corpus: Corpus) -> Judged:
    documents = dict.fromkeys(gold.source.document for gold in one.golds)
    passages = [
        passage for document in documents for passage in corpus.passages(DocumentId(document))
    ]
    ranking = list(dict.fromkeys(hit.passage.id for hit in answer.passages[:10]))
    return judge(ranking, one.golds, passages)


def _outcome(one: _Asked, ranks: Mapping[str, float], corpus: Corpus) -> Outcome:
    question = one.question
    facts: dict[str, Any] = {
        "id": question.id,
        "set": one.set.name,
        "locked": one.set.locked,
        "case": question.case,
        "question": question.question,
        "history": question.history,
        "language": question.language,
        "kind": question.kind,
        "tags": question.tags,
        "expected": question.expect.status,
        "elapsed_ms": one.elapsed_ms,
    }
    if one.answer is None:
        return Outcome(
            **facts, status=None, values=crash_values(question), cause="crashed", error=one.error
        )
    scored = score(question, one.answer, one.golds, corpus.source_text)
    values = {**ranks, **scored.values}
    fault = cause(question, one.answer, values)
    return Outcome(
        **facts,
        status=one.answer.status,
        values={m.RIGHT.name: float(fault is None), **values},
        cause=fault,
        sources=scored.sources,
        facts=scored.facts,
        forbidden=scored.forbidden,
        answer=_without_texts(
            answer_json(one.answer, identifier=question.id, history=question.history)
        ),
    )


def _without_texts(answer: dict[str, Any]) -> dict[str, Any]:
    # Ten passages' texts a question would make a saved run several times as large.
    passages = [{**passage, "text": ""} for passage in answer["passages"]]
    return {**answer, "passages": passages}
