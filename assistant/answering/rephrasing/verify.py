"""Verify a chat model's claim against the statements that it names."""

import re
from collections.abc import Callable, Mapping, Sequence

from assistant.answering.evidence.bags import Bag, bag, bag_of
from assistant.answering.evidence.matching import ENOUGH, phrase_match
from assistant.answering.evidence.values import forms, values
from assistant.answering.evidence.word_lists import word_lists
from assistant.language import fold, is_function_word, words
from assistant.records.answers import Citation
from assistant.records.questions import Language

# Share of a claim's content words that its statements must hold; less for a translation, whose
# words are known only as far as the glossary goes.
LEAST_COVERED: dict[bool, float] = {False: 0.7, True: 0.5}

_MARKUP = re.compile(
    r"https?:|www\.|<\s*/?\s*[a-z!]|\]\s*\(|!\[|`|\[\^?\d+\]|data:|javascript:", re.I
)
_NEGATION = re.compile(
    r"\b(inte|ej|icke|aldrig|ingen|inget|inga|utan|not|no|never|none|without|cannot|\w+n't)\b"
)
# "andra" is "other" as often as "second", and "en" is an article.
_NO_FIGURE = frozenset({"andra", "second", "one"})
Translate = Callable[[str], Sequence[str]]


def claim_fault(
    text: str,
    numbers: Sequence[int],
    citations: Mapping[int, Citation],
    *,
    language: Language,
    translate: Translate,
) -> str | None:
    """Say why a claim may not be shown; None where its statements bear it out.

    Args:
        numbers: Of the statements that it names.
        citations: By number.
        language: That the claim is written in.
        translate: Gives what else a word is called, in the documents' language.
    """
    if not numbers or any(number not in citations for number in numbers):
        return "names statements that do not exist"
    if _MARKUP.search(text):
        return "holds markup or an address"
    cited = [citations[number] for number in numbers]
    return _invention(text, cited, language, translate) or _unborne(
        text, cited, language, translate
    )


def _invention(
    text: str, cited: Sequence[Citation], language: Language, translate: Translate
) -> str | None:
    evidence = " . ".join(_evidence(citation) for citation in cited)
    if unknown := _unknown_values(text, evidence):
        return f"figure or date not in its statements: {', '.join(unknown)}"
    if unknown := _unknown_names(text, _held(cited), language, translate):
        return f"name not in its statements: {', '.join(unknown)}"
    return None


def _unborne(
    text: str, cited: Sequence[Citation], language: Language, translate: Translate
) -> str | None:
    readings = " ".join(citation.reading for citation in cited)
    if bool(_NEGATION.search(fold(text))) != bool(_NEGATION.search(fold(readings))):
        return "denies what its statements affirm, or the reverse"
    covered = coverage(text, _held(cited), language, translate)
    if covered < LEAST_COVERED[language == "en"]:
        return f"only {covered:.0%} of its words are borne out"
    return None


def _held(cited: Sequence[Citation]) -> Bag:
    return bag_of(_evidence(citation) for citation in cited)


def coverage(text: str, held: Bag, language: Language, translate: Translate) -> float:
    """Give the share of a claim's content words that its statements hold, 0 to 1."""
    content = [word for word in words(text) if not is_function_word(word, language)]
    borne = [word for word in content if _holds(word, held, translate)]
    return len(borne) / len(content) if content else 0.0


def _evidence(citation: Citation) -> str:
    """Give what stands in the statement's record: its words, headings, speaker and year."""
    statement = citation.statement
    parts = (
        citation.reading,
        citation.topic,
        citation.locator.section,
        citation.speaker,
        " ".join(statement.goals),
        str(citation.year) if citation.year else None,
    )
    return " . ".join(part for part in parts if part)


def _unknown_values(text: str, evidence: str) -> list[str]:
    known = forms(evidence)
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
