"""Swedish and English words: folding, stems, compounds, and the glossary."""

from assistant.language.analysis import Analysis, analyse
from assistant.language.compounds import compound_parts
from assistant.language.detection import question_language
from assistant.language.folding import fold
from assistant.language.function_words import is_function_word
from assistant.language.glossary import Glossary
from assistant.language.stems import stem
from assistant.language.tokens import words

__all__ = [
    "Analysis",
    "Glossary",
    "analyse",
    "compound_parts",
    "fold",
    "is_function_word",
    "question_language",
    "stem",
    "words",
]
