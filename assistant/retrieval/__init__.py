"""A question becomes a query, and the query a ranking of passages."""

from assistant.retrieval.search import Retriever
from assistant.retrieval.understanding import understand

__all__ = ["Retriever", "understand"]
