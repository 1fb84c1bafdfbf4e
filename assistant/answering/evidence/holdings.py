"""Keep the statements of a generation's documents as answers need them, from when first asked."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.answering.evidence.concepts import AspectsOf
from assistant.answering.evidence.headings import headings_above, opening_aspect
from assistant.answering.evidence.shelves import Shelved, Translate, shelve
from assistant.answering.evidence.titles import title_statements
from assistant.answering.ports import Snapshot
from assistant.records.documents import Aspect, DocumentId, Facts, Passage, Statement
from assistant.records.questions import Filters, Language
from assistant.retrieval.kept import remembering

# Documents kept prepared; one takes about a megabyte a thousand statements.
KEPT = 256


def no_aspects(title: str, language: Language) -> tuple[Aspect, ...]:  # noqa: ARG001 - as called
    """Name no aspect for any heading."""
    return ()


def no_translation(text: str) -> tuple[str, ...]:  # noqa: ARG001 - as called
    """Translate nothing."""
    return ()


class Holdings:
    """The documents of one generation, prepared; safe for threads."""

    def __init__(
        self,
        snapshot: Snapshot,
        aspects: AspectsOf = no_aspects,
        translate: Translate = no_translation,
    ) -> None:
        self._snapshot = snapshot
        self._translate = translate
        self._aspects = lru_cache(maxsize=4096)(aspects)
        self.facts = {row.facts.id: row.facts for row in snapshot.documents()}
        self._oldest_first = tuple(
            sorted(self.facts.values(), key=lambda it: (it.year or 0, it.id))
        )
        self.shelf = remembering(self._shelf, KEPT)
        self.source_text = remembering(self._source_text, 64)
        self._titles = remembering(self._title_statements, KEPT)

    def searched(self, filters: Filters) -> tuple[Facts, ...]:
        """Give the documents that the filters leave to be searched, oldest first."""
        if (filters.document, filters.year, filters.publisher) == (None, None, None):
            return self._oldest_first
        return tuple(
            facts
            for facts in self._oldest_first
            if filters.document in (None, facts.id)
            and filters.year in (None, facts.year)
            and filters.publisher in (None, facts.publisher)
        )

    def statements_of(self, document: DocumentId) -> tuple[Statement, ...]:
        """Give all statements of a document, in reading order."""
        return tuple(it.statement for it in self.shelf(document))

    def titles_of(self, document: DocumentId) -> tuple[Statement, ...]:
        """Give the titles of a document's pages, which head its passages and stand in none."""
        return self._titles(document)

    def of_passages(self, document: DocumentId, held: Sequence[Passage]) -> list[Shelved]:
        """Give passages of a document prepared, from its shelf where few documents are asked."""
        if len(self.facts) <= KEPT:
            ids = {passage.id for passage in held}
            return [it for it in self.shelf(document) if it.statement.passage in ids]
        told = sorted(
            (it for passage in held for it in passage.statements), key=lambda it: it.spans
        )
        ready = [self._with_aspect(it) for it in told]
        return list(shelve(ready, self.facts[document], self._translate, headings_above(held)))

    def _shelf(self, document: DocumentId) -> tuple[Shelved, ...]:
        ids = self._snapshot.passage_ids(Filters(document=document))
        passages = self._snapshot.passages(list(ids))
        statements = [
            self._with_aspect(statement) for passage in passages for statement in passage.statements
        ]
        above = headings_above(passages)
        return shelve(statements, self.facts[document], self._translate, above)

    def _with_aspect(self, it: Statement) -> Statement:
        """Give a statement without an aspect the one that its heading, or its page's title, names.

        Reading knows the headings of decks; what asks for an aspect also names a section for it.
        """
        if it.aspects or it.kind not in ("bullet", "paragraph", "row"):
            return it
        language: Language = "en" if self.facts[it.document].language == "en" else "sv"
        for heading in (it.locator.section, it.topic):
            named = self._aspects(heading, language) if heading else ()
            named = named or opening_aspect(heading or "")
            if len(named) == 1:
                return replace(it, aspects=named)
        return it

    def _title_statements(self, document: DocumentId) -> tuple[Statement, ...]:
        return title_statements(self._snapshot.document(document), self.statements_of(document))

    def _source_text(self, document: DocumentId) -> str:
        return self._snapshot.document(document).source_text
