"""Give the page its words, from one table a language."""

from assistant.web.texts.table import LANGUAGES, Texts, known_language, load_texts

__all__ = ["LANGUAGES", "Texts", "known_language", "load_texts"]
