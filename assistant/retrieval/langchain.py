"""A LangChain retriever over the index, for anyone's chain."""

from typing import Any

from langchain_core.callbacks import (
    AsyncCallbackManagerForRetrieverRun,
    CallbackManagerForRetrieverRun,
)
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import run_in_executor
from pydantic import ConfigDict

from assistant.records.documents import Passage
from assistant.records.questions import Filters, Hit
from assistant.retrieval.search import Retriever
from assistant.retrieval.understanding import understand


class BelagtRetriever(BaseRetriever):
    """Gives the best passages for a question, each with where it stands.

    Attributes:
        retriever: Over one generation of the index.
        filters: What every search is kept to.
        limit: Most passages given.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True, frozen=True)

    retriever: Retriever
    filters: Filters = Filters()
    limit: int = 10

    def _get_relevant_documents(
        self,
        query: str,
        *,
        run_manager: CallbackManagerForRetrieverRun,  # noqa: ARG002 - LangChain's signature
    ) -> list[Document]:
        generation = self.retriever.generation
        understood = understand(
            query, generation=generation, glossary=self.retriever.glossary, filters=self.filters
        )
        return [_document(hit) for hit in self.retriever.rank(understood, self.limit)]

    async def _aget_relevant_documents(
        self,
        query: str,
        *,
        run_manager: AsyncCallbackManagerForRetrieverRun,
    ) -> list[Document]:
        return await run_in_executor(
            None, self._get_relevant_documents, query, run_manager=run_manager.get_sync()
        )


def _document(hit: Hit) -> Document:
    return Document(
        id=hit.passage.id, page_content=hit.passage.text, metadata=_metadata(hit.passage, hit)
    )


def _metadata(passage: Passage, hit: Hit) -> dict[str, Any]:
    """Give plain values only, so that any chain can store or print them."""
    return {
        "document": passage.document,
        "locator": {
            "kind": passage.locator.kind,
            "number": passage.locator.number,
            "section": passage.locator.section,
            "page": passage.locator.page,
        },
        "context": list(passage.context),
        "topic": passage.topic,
        "aspects": list(passage.aspects),
        "speaker": str(passage.speaker) if passage.speaker else None,
        "goals": list(passage.goals),
        "statements": [
            {
                "id": statement.id,
                "quote": statement.quote,
                "spans": [list(s) for s in statement.spans],
            }
            for statement in passage.statements
        ],
        "rank": hit.rank,
        "score": hit.score,
    }
