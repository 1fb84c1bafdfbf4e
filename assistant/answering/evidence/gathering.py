"""Gather the statements that may be quoted: those ranked, and all of their documents."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answering.evidence.alignment import Aligner
from assistant.answering.evidence.candidates import weigh
from assistant.answering.evidence.concepts import AspectsOf, Concept, concepts
from assistant.answering.evidence.enumeration import TermSearch, passages_holding
from assistant.answering.evidence.holdings import Holdings, no_aspects, no_translation
from assistant.answering.evidence.kinds_of_names import with_kinds_of_names
from assistant.answering.evidence.quoted_names import with_quoted_names
from assistant.answering.evidence.shelves import Shelved, Translate
from assistant.answering.ports import Snapshot
from assistant.answering.selection import Case, ReadTogether
from assistant.records.documents import Aspect, DocumentId, Passage, PassageId, Statement
from assistant.records.questions import Filters, Hit, Query

# Documents whose statements are held against a question, the best ranked first, and statements in
# all: beyond them an answer would cost more than it gains.
MOST_DOCUMENTS = 12
MOST_STATEMENTS = 1500
MOST_PASSAGES = 300
MOST_LISTED = 1000


@dataclass(frozen=True, slots=True)
class Meaning:
    """What tells meaning apart from words; either may be missing.

    Attributes:
        aligner: Finds Swedish words that say what an English one says.
        read_together: Says how surely statements answer a question.
    """

    aligner: Aligner | None = None
    read_together: ReadTogether | None = None


class Gatherer:
    """Gives a question the statements of one generation that bear on it; safe for threads."""

    def __init__(
        self,
        snapshot: Snapshot,
        aspects: AspectsOf = no_aspects,
        translate: Translate = no_translation,
        meaning: Meaning = Meaning(),
        index: TermSearch | None = None,
    ) -> None:
        self._snapshot = snapshot
        self._aligner = meaning.aligner
        self._index = index
        self._read_together = meaning.read_together
        self.holdings = Holdings(snapshot, aspects, translate)

    def case(self, query: Query, hits: Sequence[Hit]) -> Case:
        """Give the question with all that may be quoted for it."""
        query = with_quoted_names(query, (text for hit in hits for text in _texts(hit.passage)))
        parts = self._concepts(query, hits)
        by_passage = {hit.passage.id: hit for hit in hits}
        offered = [
            (it, by_passage.get(it.statement.passage)) for it in self._held(query, parts, hits)
        ]
        return Case(
            query,
            parts,
            with_kinds_of_names(
                query.standalone, parts, weigh(offered, parts, self.holdings.facts)
            ),
            self.holdings.searched(query.filters),
            self.holdings.statements_of,
            self.holdings.titles_of,
            tuple(hits),
            self._likeness,
            self._read_together,
        )

    def _likeness(self, term: str, said: Sequence[str]) -> float:
        return self._aligner.likeness(term, said) if self._aligner else 0.0

    def _concepts(self, query: Query, hits: Sequence[Hit]) -> tuple[Concept, ...]:
        """Give the concepts of the question; of an English one, with words of what was ranked."""
        parts = concepts(query)
        if self._aligner is None or query.language != "en":
            return parts
        return self._aligner.aligned(parts, (hit.passage.text for hit in hits))

    def _held(self, query: Query, parts: Sequence[Concept], hits: Sequence[Hit]) -> list[Shelved]:
        """Give the statements that the question is held against, each once."""
        counted = self._counted(query, parts)
        if counted and query.kind == "count":
            return counted
        offered = self._offered(query, hits)[:MOST_STATEMENTS]
        held = {it.statement.id: it for it in (*offered, *counted)}
        return [it for it in held.values() if _is_of(it.statement, query.filters.aspect)]

    def _counted(self, query: Query, parts: Sequence[Concept]) -> list[Shelved]:
        """Give every statement that may count, of all documents; none where nothing is counted.

        A list looks as far where there are more documents than are held against a question whole.
        """
        all_over = query.kind == "count" or (
            query.kind == "list" and len(self.holdings.facts) > MOST_DOCUMENTS
        )
        if self._index is None or not all_over:
            return []
        ids = passages_holding(self._index, parts, query.filters) or ()
        if query.kind == "list" and len(ids) > MOST_LISTED:
            # Nobody reads so long a list: it is made of what the best ranked documents say.
            return []
        by_document: dict[DocumentId, list[Passage]] = {}
        for passage in self._snapshot.passages(sorted(ids)):
            by_document.setdefault(passage.document, []).append(passage)
        return [
            it
            for document, held in sorted(by_document.items())
            for it in self.holdings.of_passages(document, held)
        ]

    def _offered(self, query: Query, hits: Sequence[Hit]) -> list[Shelved]:
        """Give the statements of the documents that the question is held against."""
        allowed = (
            None if query.filters == Filters() else set(self._snapshot.passage_ids(query.filters))
        )
        return [
            it
            for document in self._documents(query, hits)
            for it in self.holdings.shelf(document)
            if allowed is None or it.statement.passage in allowed
        ]

    def _documents(self, query: Query, hits: Sequence[Hit]) -> list[DocumentId]:
        """Give the documents in their hits' order.

        A question that names no topic is about the documents of its year, or about all that has
        a section of its aspect; plans for a year stand in the follow-up of the year before.
        """
        ranked = list(dict.fromkeys(hit.passage.document for hit in hits))[:MOST_DOCUMENTS]
        if len(self.holdings.facts) <= MOST_DOCUMENTS:
            # Of few documents none is left out because the search did not rank it.
            return list(dict.fromkeys((*ranked, *self.holdings.facts)))
        if query.terms:
            return ranked
        years = {*query.years, *(year - 1 for year in query.years if "outlook" in query.aspects)}
        dated = [facts.id for facts in self.holdings.facts.values() if facts.year in years]
        of_aspect = self._of_aspects(query)
        found = [*dated[:MOST_DOCUMENTS], *of_aspect]
        return list(dict.fromkeys(found if of_aspect else [*found, *ranked]))

    def _of_aspects(self, query: Query) -> list[DocumentId]:
        ids: list[PassageId] = []
        for aspect in query.aspects:
            ids += self._snapshot.passage_ids(replace(query.filters, aspect=aspect))
        passages = self._snapshot.passages(ids[:MOST_PASSAGES])
        return list(dict.fromkeys(passage.document for passage in passages))


def _texts(passage: Passage) -> tuple[str, ...]:
    return (*passage.context, passage.text)


def _is_of(statement: Statement, aspect: Aspect | None) -> bool:
    """Tell whether a statement that a filter's passage holds is, or may be, of its aspect."""
    return aspect is None or not statement.aspects or statement.may_be_of(aspect)
