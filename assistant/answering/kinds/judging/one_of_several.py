"""Which one of several is asked about: power "på biblioteket" is not that of the care home."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import Bag, bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import DERIVED, LIGHT_HEADS, compound_parts
from assistant.answering.evidence.word_lists import word_lists
from assistant.answering.kinds.judging.settled import is_of, matters_of
from assistant.answering.kinds.judging.told_elsewhere import told_elsewhere
from assistant.answering.kinds.judging.under_headings import under_headings
from assistant.answering.selection import Case
from assistant.language import fold, words

# A noun, and what it is of: "nöjdhet med städningen", "a plan for the harbour".
_PREPOSITION = (
    r"(?P<by>på|pa|för|for|till|om|av|med|hos|bland|vid|åt|at|i|of|to|on|in|with|among|about)"
)
_DETERMINERS = r"(?:(?:den|det|de|en|ett|the|a|an|vår\w*|our|\w+s)\s+)?"
_OF = rf"(?P<noun>\w+) {_PREPOSITION} {_DETERMINERS}"
# Of a Swedish statement an English question knows no preposition.
_ANY = "|".join(("pa", "for", "till", "om", "av", "med", "hos", "bland", "vid", "at", "i"))
# What has a plague, a summer or a year tells when, and not of whom.
_WHEN = re.compile(r"pandemi|corona|covid|framtid|period|\d")
# Letters from which what a word begins with is no chance.
_STEM = 4


def of_another_of_several(case: Case, it: Candidate, unsaid: Sequence[Concept]) -> bool:
    """Say whether a noun is asked about of one thing, and a statement has it of another.

    Another it is where the documents speak elsewhere of the one asked about, where the statement or
    its heading says of what it has the noun, or where it has another of the sort
    ("vinterfestivalen" for "sommarfestivalen").
    """
    things = [part for part in case.hard if not part.named and not is_of(part, matters_of(case))]
    # An English word may be met in Swedish by none that it is known to have.
    if case.query.language == "sv" and things and all(part in unsaid for part in things):
        return True
    over = bag(under_headings(it))
    return any(
        not _half_said(case, part, over) and (_of_another(case, it, part) or _is_of_sort(part, it))
        for part in unsaid
    )


def _of_another(case: Case, it: Candidate, part: Concept) -> bool:
    if _WHEN.match(fold(part.term)) or fold(part.term) in word_lists().counted:
        return False
    # What is told before the question names more than it asks about.
    asked = re.split(r"[.!?] +(?=\w)", case.query.standalone)[-1]
    term, swedish = re.escape(part.term), case.query.language == "sv"
    if swedish and re.search(rf"\b{term} {_PREPOSITION} ", asked, re.IGNORECASE):
        return _is_thing(case, part) and not _has_head(part, bag(under_headings(it)))
    at = rf"\b{_PREPOSITION} {_DETERMINERS}{term}\b"
    if swedish and re.search(at, asked, re.IGNORECASE) and told_elsewhere(case, part):
        return True
    hit = re.search(rf"\b{_OF}{term}\b", asked, re.IGNORECASE)
    noun = _named(case, hit["noun"]) if hit else None
    if hit is None or noun is None:
        return False
    # "Barnmorskor med legitimation" are midwives all the same.
    of_one = swedish and fold(hit["by"]) != "med"
    by = fold(hit["by"]) if swedish else _ANY
    return of_one or told_elsewhere(case, part) or _says_of_what(noun, by, it)


def _is_thing(case: Case, part: Concept) -> bool:
    """Say whether a concept names a thing: it is no slip of the pen, and asks of no two sides."""
    spelt = all(word in case.asked for word in fold(part.term).split())
    return spelt and not is_of(part, matters_of(case))


def _has_head(part: Concept, over: Bag) -> bool:
    """Say whether what a compound is a kind of is said: "APL-platser" of "praktikplatser"."""
    return any(piece in over.stems for piece in compound_parts(part.term)[-1:])


def _named(case: Case, noun: str) -> Concept | None:
    """Give the thing that a noun of the question names; None where it names none."""
    found = (part for part in case.hard if fold(noun) in fold(part.term).split())
    return next((part for part in found if _is_thing(case, part)), None)


def _says_of_what(noun: Concept, by: str, it: Candidate) -> bool:
    """Say whether a statement or its heading has the noun, with what it is of right after it."""
    return any(
        noun.match(bag(hit[1])) >= DERIVED
        for hit in re.finditer(rf"(\w+) (?:{by}) (?!\w{{1,3}}\b)[a-z]", fold(under_headings(it)))
    )


def _is_of_sort(part: Concept, it: Candidate) -> bool:
    """Say whether a statement has another compound of the same head, and so another thing."""
    own = compound_parts(part.term)
    if part.named or len(own) < 2 or own[-1] in LIGHT_HEADS:
        return False
    return any(
        len(pieces) > 1 and pieces[-1] == own[-1]
        for pieces in map(compound_parts, words(it.statement.reading))
    )


def _half_said(case: Case, part: Concept, over: Bag) -> bool:
    """Say whether what a compound begins with is said: "Svets och CNC" of a course in it."""
    whole = fold(part.term)
    # "Skola" beside it is said of a school, and not of its kitchen.
    others = bag(fold(case.query.standalone).replace(whole, ""))
    said = (over.stems | over.parts) - others.stems - others.parts
    if any(len(stem) >= _STEM and whole.startswith(stem) for stem in over.stems & said):
        return True
    return any(piece in said for piece in compound_parts(whole)[:-1])
