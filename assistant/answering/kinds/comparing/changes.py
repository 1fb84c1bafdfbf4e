"""What changed between the years compared, computed from the statements quoted and no further."""

import re
from collections import Counter
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.values import Value, values
from assistant.language import analyse, fold, is_function_word, words
from assistant.language.adjectives import is_adjective
from assistant.language.frequency import frequency
from assistant.language.verbs import is_verb
from assistant.records.questions import Language

# Words named a year, of so many letters at least: shorter ones tell little.
_MOST, _SHORTEST = 4, 6
# Words commoner than this (log10 of frequency a milliard) shape sentences and name nothing.
_COMMON = 4.3

_UNIT = re.compile(r"\s*(%|procent|percent|kronor|kr|SEK)\b", re.IGNORECASE)


def changes(parts: Sequence[tuple[str, Sequence[Candidate]]], language: Language) -> str | None:
    """Name the words and figures that only the first or only the last part uses.

    Says nothing of what they mean: the quotations beside it do. None where fewer than two parts
    have statements or nothing sets them apart.
    """
    told = [(heading, found) for heading, found in parts if found]
    if len(told) < 2:
        return None
    (first, early), (last, late) = told[0], told[-1]
    said = [
        _only(heading, _telling(mine, theirs), language)
        for heading, mine, theirs in ((first, early, late), (last, late, early))
    ]
    return " ".join(sentence for sentence in said if sentence) or None


def _only(heading: str, found: Sequence[str], language: Language) -> str:
    if not found:
        return ""
    listed = ", ".join(found)
    return f"Bara {heading} nämns: {listed}." if language == "sv" else (
        f"Only {heading} has: {listed}.")  # fmt: skip


def _telling(mine: Sequence[Candidate], theirs: Sequence[Candidate]) -> list[str]:
    others = " ".join(it.statement.reading for it in theirs)
    known = set(analyse(others).stems)
    figures = {value.form for value in values(others)}
    text = " ".join(it.statement.reading for it in mine)
    counted: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for word in words(text):
        stem = next(iter(analyse(word).stems), "")
        if stem and not _known(stem, known) and _names_something(word):
            counted[stem] += 1
            shown.setdefault(stem, word)
    named = [shown[stem] for stem, _ in counted.most_common(_MOST)]
    new = [_with_unit(text, it) for it in values(text)
           if it.kind in ("share", "money") and it.form not in figures]  # fmt: skip
    return [*named, *dict.fromkeys(new[:2])]


def _known(stem: str, known: set[str]) -> bool:
    # "Entreprenören" and "entreprenör" are the same to a reader, whatever their stems.
    return any(other[:_SHORTEST] == stem[:_SHORTEST] for other in known)


def _with_unit(text: str, value: Value) -> str:
    unit = _UNIT.match(text, value.end)
    return text[value.start : unit.end() if unit else value.end]


def _names_something(word: str) -> bool:
    return (
        word.isalpha()
        and len(word) >= _SHORTEST
        and not is_function_word(fold(word), "sv")
        and frequency(word) < _COMMON
        and not is_verb(word, "sv")
        and not is_adjective(word)
    )
