"""Gather the statements that may be quoted: those ranked, and all of their documents."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from assistant.answering.candidates import Translate, weigh
from assistant.answering.concepts import concepts
from assistant.answering.ports import Snapshot
from assistant.answering.selection import Case
from assistant.records.documents import Aspect, DocumentId, Facts, Passage, PassageId, Statement
from assistant.records.questions import Filters, Hit, Language, Query

# Passages that answers are chosen from: beyond them, a document adds what stands near a hit.
MOST_DOCUMENTS = 12
MOST_STATEMENTS = 1500
MOST_PASSAGES = 300


AspectsOf: TypeAlias = Callable[[str, Language], tuple[Aspect, ...]]


def _no_aspects(title: str, language: Language) -> tuple[Aspect, ...]:  # noqa: ARG001 - as called
    return ()


def _no_translation(text: str) -> tuple[str, ...]:  # noqa: ARG001 - as called
    return ()


class Gatherer:
    """The statements of one generation, kept as they are first asked for; safe for threads."""

    def __init__(
        self,
        snapshot: Snapshot,
        aspects: AspectsOf = _no_aspects,
        translate: Translate = _no_translation,
    ) -> None:
        self._snapshot = snapshot
        self._translate = translate
        self._aspects = lru_cache(maxsize=4096)(aspects)
        self.facts = {row.facts.id: row.facts for row in snapshot.documents()}
        self.passages_of = lru_cache(maxsize=256)(self._passages_of)
        self.source_text = lru_cache(maxsize=64)(self._source_text)

    def case(self, query: Query, hits: Sequence[Hit]) -> Case:
        """Give the question with all that may be quoted for it."""
        parts = concepts(query)
        ranks = {hit.passage.id: hit.rank for hit in hits}
        placed = self._placed(query, hits)[:MOST_STATEMENTS]
        offered = [
            (statement, place, ranks.get(statement.passage, 0)) for statement, place in placed
        ]
        return Case(
            query,
            parts,
            weigh(offered, parts, self.facts, self._translate),
            tuple(sorted(self.searched(query.filters), key=lambda it: (it.year or 0, it.id))),
            self.statements_of,
        )

    def statements_of(self, document: DocumentId) -> tuple[Statement, ...]:
        """Give all statements of a document, in reading order."""
        return tuple(
            self._with_aspect(statement)
            for passage in self.passages_of(document)
            for statement in passage.statements
        )

    def _with_aspect(self, it: Statement) -> Statement:
        """Give a statement the aspect that its page's title names, where no heading gives one."""
        if it.aspects or it.topic is None or it.kind not in ("bullet", "paragraph", "row"):
            return it
        language: Language = "en" if self.facts[it.document].language == "en" else "sv"
        named = self._aspects(it.topic, language)
        return replace(it, aspects=named) if len(named) == 1 else it

    def searched(self, filters: Filters) -> tuple[Facts, ...]:
        """Give the documents that the filters leave to be searched."""
        return tuple(
            facts
            for facts in self.facts.values()
            if filters.document in (None, facts.id)
            and filters.year in (None, facts.year)
            and filters.publisher in (None, facts.publisher)
        )

    def _placed(self, query: Query, hits: Sequence[Hit]) -> list[tuple[Statement, int]]:
        """Give the statements of the best documents with their places, in their hits' order."""
        allowed = None if query.filters == Filters() else set(self._ids(query.filters))
        ranked = dict.fromkeys(hit.passage.document for hit in hits)
        # A question that names a year and little else is about that year's documents.
        dated = [facts.id for facts in self.facts.values() if facts.year in query.years]
        if not query.terms:
            ranked = dict.fromkeys([*dated[:MOST_DOCUMENTS], *ranked])
        ordered = list(ranked)[:MOST_DOCUMENTS]
        if not query.terms and (of_aspects := self._of_aspects(query)):
            return of_aspects
        found = [
            (statement, place)
            for document in ordered
            for place, statement in enumerate(self.statements_of(document))
            if allowed is None or statement.passage in allowed
        ]
        known = {statement.id for statement, _ in found}
        rest = [
            (statement, place)
            for hit in hits
            if hit.passage.document not in ordered
            for place, statement in enumerate(hit.passage.statements)
            if statement.id not in known
        ]
        return found + rest

    def _of_aspects(self, query: Query) -> list[tuple[Statement, int]]:
        """Give all statements of the aspects that a question without a topic asks for."""
        ids = [
            name
            for aspect in query.aspects
            for name in self._ids(replace(query.filters, aspect=aspect))
        ]
        documents = dict.fromkeys(
            passage.document for passage in self._snapshot.passages(ids[:MOST_PASSAGES])
        )
        if query.years:
            dated = [facts.id for facts in self.facts.values() if facts.year in query.years]
            documents |= dict.fromkeys(dated[:MOST_DOCUMENTS])
        return [
            (statement, place)
            for document in documents
            for place, statement in enumerate(self.statements_of(document))
        ]

    def _ids(self, filters: Filters) -> Sequence[PassageId]:
        return self._snapshot.passage_ids(filters)

    def _passages_of(self, document: DocumentId) -> tuple[Passage, ...]:
        ids = self._snapshot.passage_ids(Filters(document=document))
        return tuple(self._snapshot.passages(list(ids)))

    def _source_text(self, document: DocumentId) -> str:
        return self._snapshot.document(document).source_text
