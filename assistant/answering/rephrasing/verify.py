"""Verify a chat model's claim against the statements that it names."""

import re
from collections.abc import Mapping, Sequence

from assistant.answering.evidence.bags import Bag, bag, bag_of
from assistant.answering.evidence.matching import ENOUGH, phrase_match
from assistant.answering.evidence.values import forms, values
from assistant.answering.evidence.word_lists import word_lists
from assistant.answering.rephrasing.content import Translate, content
from assistant.answering.rephrasing.placing import misplacement
from assistant.answering.rephrasing.stated import Stated
from assistant.answering.rephrasing.telling import telling
from assistant.language import fold, is_function_word, words
from assistant.language.synonyms import near_words
from assistant.records.questions import Language

# Share of an English claim's content words that its statements must hold: a translation's words
# are known only as far as the glossary goes. A Swedish claim may add none that tells anything.
LEAST_COVERED = 0.5

_MARKUP = re.compile(
    r"https?:|www\.|<\s*/?\s*[a-z!]|\]\s*\(|!\[|`|\[\^?\d+\]|data:|javascript:", re.I
)
# "andra" is "other" as often as "second", and "en" is an article.
_NO_FIGURE = frozenset({"andra", "second", "one"})


def claim_fault(
    text: str,
    numbers: Sequence[int],
    statements: Mapping[int, Stated],
    *,
    language: Language,
    translate: Translate,
) -> str | None:
    """Say why a claim may not be shown; None where its statements bear it out.

    Args:
        numbers: Of the statements that it names.
        statements: Those of the answer, by number.
        language: That the claim is written in.
        translate: Gives what else a word is called, in the documents' language.
    """
    if not numbers or any(number not in statements for number in numbers):
        return "names statements that do not exist"
    if _MARKUP.search(text):
        return "holds markup or an address"
    cited = [statements[number] for number in numbers]
    checks = (_invention, _turned, _unborne)
    return next(
        (fault for check in checks if (fault := check(text, cited, language, translate))), None
    )


def _invention(
    text: str, cited: Sequence[Stated], language: Language, translate: Translate
) -> str | None:
    evidence = " . ".join(one.whole for one in cited)
    if unknown := _unknown_values(text, evidence):
        return f"figure or date not in its statements: {', '.join(unknown)}"
    if unknown := _unknown_names(text, _held(cited), language, translate):
        return f"name not in its statements: {', '.join(unknown)}"
    return None


def _unborne(
    text: str, cited: Sequence[Stated], language: Language, translate: Translate
) -> str | None:
    held = _held(cited)
    told = content(text, language, translate)
    missing = [term for term in told if not _borne(term, held, language, translate)]
    if language == "sv":
        new = [word for word in missing if fold(word) not in telling().light]
        return f"says what its statements do not: {', '.join(new)}" if new else None
    covered = 1 - len(missing) / len(told) if told else 0.0
    if covered < LEAST_COVERED:
        return f"only {covered:.0%} of its words are borne out"
    return None


def _turned(
    text: str, cited: Sequence[Stated], language: Language, translate: Translate
) -> str | None:
    return misplacement(
        text,
        cited,
        language=language,
        translate=translate,
        holds=lambda term, held: _borne(term, held, language, translate),
    )


def _held(cited: Sequence[Stated]) -> Bag:
    return bag_of(one.whole for one in cited)


def _borne(word: str, held: Bag, language: Language, translate: Translate) -> bool:
    return _holds(word, held, translate) or (
        language == "sv" and any(phrase_match(near, held) >= ENOUGH for near in near_words(word))
    )


def _unknown_values(text: str, evidence: str) -> list[str]:
    # A share is no count: "85 personer" is not what "85 procent" says.
    shares = {value.form.rstrip("%") for value in values(evidence) if value.kind == "share"}
    plain = {value.form for value in values(evidence)}
    known = forms(evidence) - (shares - plain)
    stated = [
        value for value in values(text) if fold(text[value.start : value.end]) not in _NO_FIGURE
    ]
    return [text[value.start : value.end] for value in stated if value.form not in known]


def _unknown_names(text: str, held: Bag, language: Language, translate: Translate) -> list[str]:
    months = {fold(text[v.start : v.end]) for v in values(text) if v.kind == "date"}
    dated = {word for span in months for word in span.split()}
    return [
        word
        for word, first in _capitalised(text)
        if fold(word) not in dated
        and not (first and (is_function_word(word, language) or fold(word) in word_lists().openers))
        and not _holds(word, held, translate)
    ]


def _capitalised(text: str) -> list[tuple[str, bool]]:
    """Give the words with a capital or a figure inside, and whether each opens a sentence."""
    found: list[tuple[str, bool]] = []
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        for place, word in enumerate(words(sentence)):
            if any(mark.isupper() for mark in word):
                found.append((word, place == 0))
    return found


def _holds(word: str, held: Bag, translate: Translate) -> bool:
    plain = word.removesuffix("'s").removesuffix("’s")
    alike = (plain, plain.removesuffix("s"), *translate(plain))
    return any(phrase_match(form, held) >= ENOUGH for form in alike if form) or _in_bag(plain, held)


def _in_bag(word: str, held: Bag) -> bool:
    return bag(word).stems <= held.stems
