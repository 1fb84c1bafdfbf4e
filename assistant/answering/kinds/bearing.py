"""What bears on a question that no statement covers whole: the documents say it in other words.

A denial rests on what names the thing asked about: a name, an abbreviation, a number, or the noun
that the question asks for. Where only other words are not met, the statements that cover the most
are quoted, and the words that were not met are named as missing.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from assistant.answering.candidates import FAR, Candidate, in_years
from assistant.answering.citing import Chosen
from assistant.answering.concepts import Concept
from assistant.answering.kinds.fact import wanted_value
from assistant.answering.selection import Case, Selection
from assistant.language import fold

# Passages ranked lower bear on the question by chance.
_LOWEST_RANK = 5
# Share of what is named that a statement must cover: for yes or no one of two nouns will do.
_SHARE, _SHARE_YES_NO = 0.6, 0.5
_MOST = 3
_NEARLY = 0.93
# What follows is the thing asked for: "vilken skattesats", "finns det en isbana".
_ASKS_FOR = re.compile(
    r"^\W*(?:(?:pa|i|for|till|av|in|at|to|och|men)\s)?"
    r"(?:vilk\w+|vad (?:ar|var|blev|blir)|hur (?:manga|mycket|stor\w*|hog\w*|lang\w*)"
    r"|finns|fanns|har (?:kommunen|ni|vi)|what (?:is|are|was|were)|which"
    r"|how (?:much|many|long|high)|(?:is|are|was|were) there)\s+((?:\w+\s*){1,4})"
)

_QUALIFIES = frozenset(
    ("i", "pa", "for", "till", "med", "av", "om", "vid", "hos", "inom", "som", "in", "on", "to",
     "with", "of", "at", "about", "that", "which")
)  # fmt: skip


def bearing(case: Case) -> Selection | None:
    """Give what covers most of the question, as an answer to a part of it; None where little is."""
    if case.query.kind not in ("yes_no", "list", "overview", "fact") or wanted_value(case):
        return None
    asked = _asked_for(case)
    near = [it for it in in_years(case.candidates, case.query) if _may_bear(case, it, asked)]
    of_aspect = [it for it in near if set(case.aspects) & set(it.statement.aspects)]
    found = of_aspect or ([] if case.aspects and case.query.kind != "yes_no" else near)
    if not found:
        return None
    best = max(_weight(case, it) for it in found)
    kept = [it for it in found if _weight(case, it) >= best * _NEARLY]
    kept = sorted(kept, key=lambda it: (-_weight(case, it), it.rank, it.order))[:_MOST]
    return Selection(
        "partial",
        tuple(
            Chosen(it.statement, why="covers the most of what is named")
            for it in sorted(kept, key=lambda it: it.order)
        ),
        _missing(case, kept),
        form="yes_no" if case.query.kind == "yes_no" else "items",
    )


def _may_bear(case: Case, it: Candidate, asked: Sequence[Concept]) -> bool:
    if not it.telling or it.statement.kind == "contact" or not 0 < it.rank <= _LOWEST_RANK:
        return False
    lacking = [part for part in it.lacks(case.concepts) if part.hard]
    if any(part.named or part in asked for part in lacking):
        return False
    least = _SHARE_YES_NO if case.query.kind == "yes_no" else _SHARE
    return _said(case, it) and _named_share(case, it) >= least


def _said(case: Case, it: Candidate) -> bool:
    """Say whether the statement or its headings, not the document's name alone, say something.

    Of "hemtjänsten i Hagby" the place alone says nothing.
    """
    telling = [part for part in case.hard if not part.named] or case.hard
    return any(
        part in telling and max(own, around if around > FAR else 0.0) > FAR
        for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
    )


def _named_share(case: Case, it: Candidate) -> float:
    lacking = [part for part in it.lacks(case.concepts) if part.hard]
    return 1 - len(lacking) / len(case.hard)


def _weight(case: Case, it: Candidate) -> float:
    return it.coverage(case.concepts) + 0.5 * it.own_coverage(case.concepts) + 0.3 / it.rank


def _asked_for(case: Case) -> tuple[Concept, ...]:
    """Give what is named right after the words that ask, up to where it is qualified."""
    hit = _ASKS_FOR.search(fold(case.query.standalone))
    said = list(takewhile(lambda word: word not in _QUALIFIES, hit.group(1).split() if hit else []))
    return tuple(part for part in case.hard if fold(part.term) in said)


def _missing(case: Case, kept: Sequence[Candidate]) -> tuple[str, ...]:
    return tuple(
        part.term
        for place, part in enumerate(case.concepts)
        if part.hard and not any(it.covered(place) for it in kept)
    )
