"""Let a chat model rephrase what was found; each of its claims is verified before it is shown."""

from assistant.answering.rephrasing.lexicon import Lexicon, make_lexicon
from assistant.answering.rephrasing.rephrase import Rephraser

__all__ = ["Lexicon", "Rephraser", "make_lexicon"]
