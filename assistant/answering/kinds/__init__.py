"""How each kind of question chooses the statements that answer it."""

from assistant.answering.kinds.choose import choose

__all__ = ["choose"]
