"""What bears on a question that no statement covers whole: the documents say it in other words.

A denial rests on what names the thing asked about: a name, an abbreviation, a number, a value of
another kind. Where only other words are not met, how likely a statement answers is told by a model
fitted to questions of public sets, and the words that were not met are named as missing.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from assistant.answering.candidates import FAR, Candidate, in_years
from assistant.answering.citing import Chosen
from assistant.answering.concepts import Concept
from assistant.answering.kinds.agents import names_person
from assistant.answering.kinds.near_misses import of_other_deed, of_other_group
from assistant.answering.kinds.wanted import holds, wanted_value
from assistant.answering.likelihood import Asked, features, load_odds
from assistant.answering.selection import Case, Selection
from assistant.answering.weights import SOFT
from assistant.language import fold

# Passages ranked lower bear on the question by chance.
_LOWEST_RANK = 5
# Statements shown, and of those that hold a value; each nearly as likely as the likeliest.
_MOST, _FEW = 3, 2
_NEARLY, _ALIKE = 0.7, 0.93
# Share of what is named that a statement must cover to be shown whatever the model says of it: for
# yes or no one of two nouns will do.
_SHARE, _SHARE_YES_NO = 0.6, 0.5
# What follows is the thing asked for: "vilken skattesats", "finns det en isbana".
_ASKS_FOR = re.compile(
    r"^\W*(?:(?:pa|i|for|till|av|in|at|to|och|men)\s)?"
    r"(?:vilk\w+|vad (?:ar|var|blev|blir)|hur (?:manga|mycket|stor\w*|hog\w*|lang\w*)"
    r"|finns|fanns|har (?:kommunen|ni|vi)|what (?:is|are|was|were)|which"
    r"|how (?:much|many|long|high)|(?:is|are|was|were) there)\s+((?:\w+\s*){1,4})"
)

# Kinds of question of which a part can be answered by what covers most of it.
_IN_PARTS = frozenset({"yes_no", "list", "overview", "fact"})
_QUALIFIES = frozenset(
    ("i", "pa", "for", "till", "med", "av", "om", "vid", "hos", "inom", "som", "in", "on", "to",
     "with", "of", "at", "about", "that", "which")
)  # fmt: skip


def bearing(case: Case) -> Selection | None:
    """Give what likely answers a part of the question; None where nothing does."""
    odds = load_odds()
    least = odds.least_value if wanted_value(case) else odds.least
    offers = [
        (it, max(odds.likelihood(seen), least if _mostly_named(case, it, seen) else 0.0))
        for it, seen in offered(case)
        if _may(case, it)
    ]
    best = max((likely for _, likely in offers), default=0.0)
    if best < least:
        return None
    near = [it for it, likely in offers if likely >= max(best * _NEARLY, least)]
    near.sort(key=lambda it: (-_weight(case, it), it.rank, it.order))
    most = _weight(case, near[0]) * _ALIKE
    kept = [it for it in near if _weight(case, it) >= most]
    kept = kept[: _FEW if wanted_value(case) else _MOST]
    missing = _missing(case, kept)
    return Selection(
        "partial" if missing else "answered",
        tuple(
            Chosen(it.statement, why="likely answers a part of the question")
            for it in sorted(kept, key=lambda it: it.order)
        ),
        missing,
        form="yes_no" if case.query.kind == "yes_no" else "items",
    )


def offered(case: Case) -> list[tuple[Candidate, dict[str, float]]]:
    """Give the statements of the best ranked passages, each with what the model sees of it."""
    wanted, nouns = wanted_value(case), _asked_for(case)
    return [
        (it, features(case.query, case.concepts, it, Asked(nouns, _holds(case, it, wanted))))
        for it in in_years(case.candidates, case.query)
        if it.telling and 0 < it.rank <= _LOWEST_RANK
    ]


def _holds(case: Case, it: Candidate, wanted: str | None) -> bool | None:
    return None if wanted is None else holds(it, wanted, case)


def _mostly_named(case: Case, it: Candidate, seen: Mapping[str, float]) -> bool:
    """Say whether a statement covers most of what is named, and all that is asked for by name."""
    if case.query.kind not in _IN_PARTS or wanted_value(case) or seen["lacks asked"]:
        return False
    least = _SHARE_YES_NO if case.query.kind == "yes_no" else _SHARE
    return seen["named"] >= least and _says_a_noun(case, it)


def _weight(case: Case, it: Candidate) -> float:
    return it.coverage(case.concepts) + 0.5 * it.own_coverage(case.concepts) + 0.3 / it.rank


def _may(case: Case, it: Candidate) -> bool:
    """Say whether nothing forbids to show it: another name, another quantity, no person."""
    lacking = [part for part in it.lacks(case.concepts) if part.hard]
    if any(part.named for part in lacking) or not _said(case, it) or of_other_group(case, it):
        return False
    wanted = wanted_value(case)
    undone = tuple(part.term for part in it.lacks(case.concepts))
    if wanted is not None and (not holds(it, wanted, case) or of_other_deed(it, undone)):
        return False
    if case.query.kind == "person":
        return names_person(it.statement.reading)
    if set(case.aspects) and case.query.kind != "yes_no":
        return bool(set(case.aspects) & set(it.statement.aspects))
    return it.statement.kind != "contact"


def _said(case: Case, it: Candidate) -> bool:
    """Say whether the statement says more of the question than a name and where it stands."""
    return any(
        part.weight >= SOFT and not part.named and max(own, around if around > FAR else 0.0) > FAR
        for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
    ) or all(part.named for part in case.hard)


def _says_a_noun(case: Case, it: Candidate) -> bool:
    """Say whether the statement or its headings, not the document's name alone, say something.

    Of "hemtjänsten i Hagby" the place alone says nothing.
    """
    telling = [part for part in case.hard if not part.named] or case.hard
    return any(
        part in telling and max(own, around if around > FAR else 0.0) > FAR
        for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
    )


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
