"""Verify a chat model's claim against the statements that it names."""

import re
from collections.abc import Mapping, Sequence

from assistant.answering.evidence.values import MONTHS, values
from assistant.answering.evidence.word_lists import word_lists
from assistant.answering.rephrasing.figures import differences, other_ratio, stated_forms
from assistant.answering.rephrasing.lexicon import Lexicon
from assistant.answering.rephrasing.placing import misplacement
from assistant.answering.rephrasing.stated import Stated
from assistant.answering.rephrasing.telling import sides, telling
from assistant.language import fold, is_function_word, words
from assistant.language.adjectives import is_adjective
from assistant.language.frequency import frequency
from assistant.language.verbs import is_verb
from assistant.records.questions import Language

# Share of a claim's content words that its statements must say; a translation's words are known
# only as far as the lists and the encoder go.
LEAST_COVERED: dict[Language, float] = {"sv": 0.75, "en": 0.5}

_MARKUP = re.compile(
    r"https?:|www\.|<\s*/?\s*[a-z!]|\]\s*\(|!\[|`|\[\^?\d+\]|data:|javascript:", re.I
)
# Occurrences in a billion words (log10) from which a word is no name.
_COMMON = 3.5
# A claim may work out by how much figures differ only where it says that they do.
_COMPARES = re.compile(
    r"\b(skill\w*|mellanskillnad\w*|apart|differ\w*|gap|fore|efter|behind|ahead)\b"
)
# "andra" is "other" as often as "second", and "en" is an article.
_NO_FIGURE = frozenset({"andra", "second", "one"})


def claim_fault(
    text: str,
    numbers: Sequence[int],
    statements: Mapping[int, Stated],
    *,
    language: Language,
    lexicon: Lexicon,
) -> str | None:
    """Say why a claim may not be shown; None where its statements bear it out.

    Args:
        numbers: Of the statements that it names.
        statements: Those of the answer, by number.
        language: That the claim is written in.
    """
    if not numbers or any(number not in statements for number in numbers):
        return "names statements that do not exist"
    if not any(word.isalpha() for word in words(text)):
        return "says nothing"
    if _MARKUP.search(text):
        return "holds markup or an address"
    cited = [statements[number] for number in numbers]
    checks = (_invention, misplacement, _unborne)
    return next(
        (fault for check in checks if (fault := check(text, cited, language, lexicon))), None
    )


def _invention(
    text: str, cited: Sequence[Stated], language: Language, lexicon: Lexicon
) -> str | None:
    if unknown := _unknown_values(text, cited):
        return f"figure or date not in its statements: {', '.join(unknown)}"
    if other := other_ratio(text, cited):
        return f"another part of the whole: {other}"
    if unknown := _unknown_names(text, _whole(cited), language, lexicon):
        return f"name not in its statements: {', '.join(unknown)}"
    return None


def _unborne(
    text: str, cited: Sequence[Stated], language: Language, lexicon: Lexicon
) -> str | None:
    whole = _whole(cited)
    told = [
        term
        for term in lexicon.content(text, language)
        if not (language == "sv" and fold(term) in telling().light)
    ]
    new = [term for term in told if not lexicon.says(whole, term, language)]
    named = [term for term in new if language == "sv" and not _may_be_said_otherwise(term)]
    if named or len(new) > (1 - LEAST_COVERED[language]) * len(told):
        return f"says what its statements do not: {', '.join(new)}"
    return None


def _may_be_said_otherwise(word: str) -> bool:
    """Tell verbs and adjectives, which a claim chooses freely, from nouns, which add a thing."""
    return is_verb(word, "sv") or is_adjective(word)


def _whole(cited: Sequence[Stated]) -> str:
    return " . ".join(one.whole for one in cited)


def _unknown_values(text: str, cited: Sequence[Stated]) -> list[str]:
    known = stated_forms(cited)
    if _COMPARES.search(fold(text)) or "direction" in sides(text):
        known |= differences(cited)
    return [
        text[value.start : value.end]
        for value in values(text)
        if value.form not in known and fold(text[value.start : value.end]) not in _NO_FIGURE
    ]


def _unknown_names(text: str, whole: str, language: Language, lexicon: Lexicon) -> list[str]:
    dated = {
        word for v in values(text) if v.kind == "date"
        for word in fold(text[v.start : v.end]).split()
    }  # fmt: skip
    return [
        word
        for word, opens in _capitalised(text)
        if fold(word) not in dated
        and not is_function_word(word, language)
        and not (opens and _is_common(word, language))
        and not (language == "en" and frequency(word.lower(), "en") >= _COMMON)
        and not lexicon.has(whole, word, language)
    ]


def _is_common(word: str, language: Language) -> bool:
    """Say whether a word has its capital from the sentence that it opens.

    What a Swedish sentence opens with must be said by its statements as any word of it.
    """
    return (
        language == "sv"
        or fold(word) in word_lists().openers
        or frequency(word.lower(), language) >= _COMMON
    )


def _capitalised(text: str) -> list[tuple[str, bool]]:
    """Give the words with a capital inside, and whether each only opens a sentence.

    What is followed by another capital is a name, wherever it stands: "Anna Berg leder".
    """
    found: list[tuple[str, bool]] = []
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        said = words(sentence)
        for place, word in enumerate(said):
            if any(mark.isupper() for mark in word):
                follows = said[place + 1 : place + 2]
                named = any(_has_capital(it) and fold(it) not in MONTHS for it in follows)
                found.append((word, place == 0 and not named))
    return found


def _has_capital(word: str) -> bool:
    return word[:1].isupper() and not word.isupper()
