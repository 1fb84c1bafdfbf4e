"""Tell when what is asked about is what a whole document is about."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import Bag, bag
from assistant.answering.evidence.bodies import is_of_body
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import APART, COMPOUND, LIGHT_HEADS, compound_parts
from assistant.answering.evidence.weights import is_document
from assistant.answering.selection import Case
from assistant.language import fold, is_function_word, words
from assistant.records.documents import DocumentId, Facts

# Share of a name's words that must be asked about: "barn" alone is not "barn och utbildning". Of a
# title that names two matters, "Besöksnäring och naturreservat", one will do.
_MOST_OF_NAME, _ONE_OF_TWO = 0.6, 0.5
_TWO = re.compile(r"(?<!-) (?:och|samt|and) ")
_SHORTEST = 4
_SUBTITLE = re.compile(r": | [–—-] ")
# What sort of document it is says nothing of what it is about.
_SORT = re.compile(
    r"(riktlinj\w*|\w*plan(en|er)?|\w*program(met)?|strategi\w*|policy\w*|\w*uppfoljning\w*|muntlig"
    r"|(las|skol|kalender)?ar(et|ets)?|school|academic|year"
    r"|kommun(en|ens|s)?|municipality|guidelines|strategy|plan|programme)"
)


def of_named_documents(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what stands in the documents whose name, or whose body's name, is what is asked about.

    "Planer för kultur och fritid" is answered by all plans of kultur- och fritidsnämnden.
    """
    named: dict[DocumentId, bool] = {}
    for it in found:
        if it.facts.id not in named:
            named[it.facts.id] = _is_named(case, it.facts)
    return [it for it in found if named[it.facts.id]]


def _is_named(case: Case, facts: Facts) -> bool:
    body = (facts.publisher or "").split(",")[0]
    if body and _names(case, body, _MOST_OF_NAME):
        return True
    # "Enkäten 2024: skola och fritids" is called by what stands before the colon.
    head = _SUBTITLE.split(facts.title)[0]
    return any(
        _names(case, name, _ONE_OF_TWO if _TWO.search(name) else _MOST_OF_NAME)
        for name in dict.fromkeys((facts.title, head))
    )


def _names(case: Case, name: str, least: float) -> bool:
    whole = bag(name)
    if case.hard and all(is_of_body(part, whole) for part in case.hard):
        return True
    if not case.hard or not all(_is_in(part, whole) for part in case.hard):
        return False
    if any(is_document(part.term) for part in case.hard):
        return True
    telling = _telling(name)
    met = sum(any(_is_in(part, bag(word)) for part in case.hard) for word in telling)
    return bool(telling) and met >= least * len(telling)


def _telling(name: str) -> list[str]:
    """Give the words of a name that say what it is about."""
    return [
        word for word in words(name)
        if len(word) >= _SHORTEST and word.isalpha()
        and not is_function_word(word, "sv") and not is_document(word)
        and not _SORT.fullmatch(fold(word))
    ]  # fmt: skip


def _is_in(part: Concept, name: Bag) -> bool:
    """Say whether a name has a word, or all of it that says something: "klimatarbetet"."""
    light = compound_parts(part.term)[-1:]
    least = APART if light and light[0] in LIGHT_HEADS else COMPOUND
    return part.match(name) >= least
