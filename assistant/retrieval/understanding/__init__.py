"""A question becomes the query that is searched for it."""

from assistant.retrieval.understanding.understand import understand, understand_words
from assistant.retrieval.understanding.vocabulary import Vocabulary

__all__ = ["Vocabulary", "understand", "understand_words"]
