"""Keep what the page reads out of whole documents, for as long as a generation is the same."""

from collections.abc import Sequence

from assistant.records.documents import DocumentId
from assistant.records.questions import Language
from assistant.web.published import Published
from assistant.web.suggesting.suggestions import Pair, document_topics, suggested_questions
from assistant.web.texts import LANGUAGES, Texts

EXAMPLE_DOCUMENTS = 40  # documents that example questions are taken from
GENERATIONS = 4  # whose examples are kept
KEPT = 2_000  # documents whose topics are kept

# Keyed by the generation's id and not by the generation, which would be held open by it.
_topics: dict[tuple[str, DocumentId], tuple[Pair, ...]] = {}
_examples: dict[tuple[str, Language], tuple[str, ...]] = {}


def topics_of(published: Published, document: DocumentId) -> tuple[Pair, ...]:
    """Give the topics of a document with the aspects that it holds of each."""
    key = (published.id, document)
    if key not in _topics:
        if len(_topics) >= KEPT:
            _topics.clear()
        _topics[key] = tuple(document_topics(published.document(document)))
    return _topics[key]


def example_questions(published: Published, texts: Texts) -> Sequence[str]:
    """Give questions that the documents answer, to begin with."""
    key = (published.id, texts.language)
    if key not in _examples:
        if len(_examples) >= GENERATIONS * len(LANGUAGES):
            _examples.clear()
        documents = [row.facts for row in published.documents()][:EXAMPLE_DOCUMENTS]
        pairs = [pair for facts in documents for pair in topics_of(published, facts.id)]
        titles = [facts.title for facts in documents]
        _examples[key] = tuple(suggested_questions(pairs, titles, texts))
    return _examples[key]
