"""Whether a figure counts what a question wants counted, and not something beside it."""

import re
from itertools import takewhile

from assistant.answering.bags import bag
from assistant.answering.candidates import Candidate
from assistant.answering.concepts import Concept
from assistant.answering.matching import ENOUGH
from assistant.answering.selection import Case
from assistant.answering.values import Value, ValueKind, values
from assistant.answering.word_lists import word_lists
from assistant.language import fold, words
from assistant.language.verbs import is_verb

# Kinds of value that answer "how many" and "how much".
FIGURES: frozenset[ValueKind] = frozenset({"figure", "share", "money"})
# What ends the words of what is counted, and how many they are at most.
_PREPOSITIONS = frozenset(
    ("i", "pa", "for", "med", "inom", "hos", "till", "om", "under", "genom", "vid", "fran", "in",
     "at", "for", "with", "on", "from", "through", "during", "about")
)  # fmt: skip
_NEAR_COUNT = 4
_COUNTED = re.compile(r"\b(?:hur manga|how many|antal(?:et)?|number of)\s+((?:\w+\s*){1,5})")
# Words of a label whose figure counts what its heading names ("Fristående skola 4").
_LABEL = 9
# Words between a figure and what it counts ("1 070 av dessa ungdomar").
_BETWEEN = 3
# A figure after such a word tells one thing from others ("årskurs 7-9"), and counts none.
_NUMBERED = re.compile(
    r"\b(arskurs\w*|ak|klass|mal|bild|sida|nr|nummer|punkt|grades?|goals?|pages?|slides?|years?)"
    r"\s+(\d+\s*[-–,]\s*)*$|\d[-–]$"
)
# A row whose column heads say so holds sums, and counts nobody.
_SUMS = re.compile(r"\b(mnkr|mkr|tkr|msek|tsek|kronor)\b", re.IGNORECASE)
_NAME = r"[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)*"
_ENUMERATION = re.compile(rf"{_NAME}, {_NAME}(?:,? (?:och|samt|and) {_NAME}|, {_NAME})")
_FIGURE_LAST = re.compile(r"\d[\d ]*\W*\w?\W*$")


def counts_it(it: Candidate, case: Case) -> bool:
    """Say whether a figure of the statement counts what the question wants counted."""
    counted = counted_in(case)
    if counted is None:
        return True
    text = it.statement.reading
    figures = [value for value in values(text) if value.kind in ("figure", "share")]
    if _SUMS.search(text) and it.statement.kind == "row":
        return False
    if (
        figures
        and is_label(it)
        and (fold(counted.term) in word_lists().counted or counted.match(bag(text)))
    ):
        return True
    verb = not counted.hard and is_verb(counted.term, case.query.language)
    if verb or it.facts.language == "en":
        # What was done need not stand beside the figure of those it was done to; beside that of
        # an English document stands a word that only the whole statement is matched by.
        return it.own[case.concepts.index(counted)] >= ENOUGH
    counts = (value for value in values(text) if value.kind in FIGURES)
    beside = (_beside(text, value) for value in counts if not numbers(text, value))
    return any(counted.match(bag(words)) >= ENOUGH for words in beside)


def counted_in(case: Case) -> Concept | None:
    """Give the concept that follows "hur många"; None where something else is asked for.

    A name is not counted, but what was done there: "hur många var inskrivna i Bron".
    """
    asked = case.query.standalone
    hit = _COUNTED.search(fold(asked))
    said = [fold(word) for word in words(asked[hit.start(1) : hit.end(1)])] if hit else []
    until = takewhile(lambda word: word not in _PREPOSITIONS, said[:_NEAR_COUNT])
    window = set(until)
    near = [part for part in case.concepts if fold(part.term) in window and not part.named]
    return next((part for part in near if part.hard), next(iter(near), None))


def numbers(text: str, value: Value) -> bool:
    """Say whether a figure only tells one thing from others: "mål 9", "årskurs 7-9"."""
    return bool(_NUMBERED.search(fold(text[: value.start])))


def _beside(text: str, value: Value) -> str:
    after = text[value.start :].split()[: _BETWEEN + 2]
    before = re.split(r"[.;:]", text[: value.start])[-1].split()[-2:]
    return " ".join(before + after)


def enumerates(it: Candidate) -> bool:
    """Say whether a statement names several one by one: "för Ljura, Ektorp och Navestad"."""
    return _ENUMERATION.search(it.statement.reading) is not None


def is_label(it: Candidate) -> bool:
    """Say whether a statement is a name with a figure after it, or a row of a table."""
    text = it.statement.reading
    short = len(text.split()) <= _LABEL and bool(_FIGURE_LAST.search(text))
    return short or it.statement.kind == "row"
