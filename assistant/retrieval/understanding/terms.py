"""Tell the words that an answer must cover from those that only shape the question."""

import re
from collections.abc import Sequence

from assistant.language.folding import fold
from assistant.language.function_words import is_function_word
from assistant.language.tokens import words
from assistant.records.documents import Aspect
from assistant.records.questions import Language, QuestionKind
from assistant.retrieval.understanding.rules import Rules

# Words that read as words of grammar without their letters: "män" is not "man", "bor" not "bör".
_SPELT = frozenset({"män", "mäns", "hår", "bor", "bada", "bade", "stöd", "stör", "tåget", "dö"})
_ENDING = re.compile(r"(?<=[^\W\d]):(?:n|s|ns|t|ts|en|er|ar|erna|arna|na)$", re.IGNORECASE)
# Kinds whose answer is the section of an aspect: its name need not stand in the statements.
_BY_ASPECT = frozenset({"list", "overview", "comparison", "count", "yes_no"})


def content_terms(text: str, language: Language, rules: Rules) -> tuple[str, ...]:
    """Give the words with a subject of their own, as written, each once, in order."""
    terms: dict[str, str] = {}
    for written in words(text):
        # "Vd:n" is "vd": what follows the colon is an ending.
        word = _ENDING.sub("", written)
        folded = fold(word)
        if not _is_framing(word, folded, language, rules):
            terms.setdefault(folded, word)
    return tuple(terms.values())


def without_idioms(text: str, rules: Rules) -> str:
    """Give a question without turns of phrase that name nothing, where anything else is left."""
    kept = text
    for pattern in rules.idioms:
        while found := pattern.search(fold(kept)):
            kept = f"{kept[: found.start()]} {kept[found.end() :]}"
    return kept if any(not is_function_word(word, "sv") for word in words(kept)) else text


def defined_terms(text: str, rules: Rules) -> tuple[str, ...]:
    """Give all words of what a question for a meaning asks about; none where that is not told."""
    found = rules.defined.search(fold(text))
    return tuple(words(text[found.start(1) : found.end(1)])) if found else ()


def asked_terms(
    terms: Sequence[str],
    kind: QuestionKind,
    aspects: Sequence[Aspect],
    rules: Rules,
    asking: Sequence[tuple[Aspect, Sequence[str]]] = (),
) -> tuple[str, ...]:
    """Leave out the words that name an aspect asked for, where the kind is answered by aspect.

    Args:
        asking: The question's phrases that ask for an aspect: of "nästa steg" neither word says
            what it is about.
    """
    if kind not in _BY_ASPECT or not aspects:
        return tuple(terms)
    phrased = {fold(word) for aspect, phrase in asking if aspect in aspects for word in phrase}
    return tuple(
        term
        for term in terms
        if fold(term) not in phrased and not names_aspect(term, aspects, rules)
    )


def names_aspect(term: str, aspects: Sequence[Aspect], rules: Rules) -> bool:
    """Say whether a word only names one of the aspects."""
    folded = fold(term)
    return any(folded in listed for aspect, listed in rules.aspects if aspect in aspects)


def is_bare(text: str, language: Language) -> bool:
    """Say whether the text is words to look up and no sentence."""
    return all(not is_function_word(word, language) for word in words(text)) and "?" not in text


def _is_framing(word: str, folded: str, language: Language, rules: Rules) -> bool:
    if _looks_like_name(word):
        return False
    if word.lower() in _SPELT:
        return False
    return folded in rules.framing or is_function_word(folded, language)


def _looks_like_name(word: str) -> bool:
    """Tell abbreviations (VAR, KAN as bodies) from function words by their capitals."""
    return len(word) > 1 and word.isupper() and word.isalpha()
