"""Tell verbs by the forms that a lexicon knows of them; no tagger is needed for single words."""

from functools import lru_cache

from assistant.language.base_forms import is_strong_verb
from assistant.records.questions import Language

# A form this much rarer than the word (log10 of frequency) is chance: "skolade" beside "skola".
_RARER = 2.0
_LEAST = 1.2
# Ending of the word, and the endings one of which its other forms have if it is a verb.
_FORMS: dict[Language, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "sv": (
        ("ades", ("as",)),
        ("ats", ("as",)),
        ("ade", ("ar",)),
        ("at", ("ar",)),
        ("ar", ("ade",)),
        ("er", ("te", "de", "it")),
        ("as", ("ades", "ats")),
        ("tts", ("r",)),
        ("des", ("ts", "t", "r")),
        ("ts", ("s", "des")),
        ("te", ("er",)),
        ("dde", ("r", "tt")),
        ("de", ("er", "r")),
        ("it", ("er",)),
        ("pt", ("pte",)),
        ("kt", ("kte",)),
        ("s", ("r", "ddes", "des", "tes", "es")),
        ("r", ("dde",)),
        ("a", ("ade", "te", "de", "it")),
        ("å", ("ått", "år")),
        ("tt", ("r", "dde", "ter")),
    ),
    # English nouns are verbs as often as not ("house", "rate", "care"): only the past is told.
    "en": (("ied", ("y",)), ("ed", ("ing", "e", ""))),
}


@lru_cache(maxsize=20_000)
def is_verb(word: str, language: Language) -> bool:
    """Say whether a word, as written, is likelier a form of a verb than anything else.

    In English only past forms are told.
    """
    lower = word.lower()
    if language == "sv" and is_strong_verb(lower):
        return True
    common = _frequency(lower, language)
    for ending, others in _FORMS[language]:
        root = lower.removesuffix(ending) if ending else lower
        if len(root) < 2 or (ending and root == lower):
            continue
        for other in others:
            found = _frequency(root + other, language)
            if found >= _LEAST and found >= common - _RARER:
                return True
    return False


def _frequency(word: str, language: Language) -> float:
    from wordfreq import zipf_frequency

    return zipf_frequency(word, language)
