"""Which one of several is asked about: power "på biblioteket" is not that of the care home."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import DERIVED, phrase_match
from assistant.answering.kinds.judging.told_elsewhere import told_elsewhere
from assistant.answering.kinds.judging.under_headings import under_headings
from assistant.answering.selection import Case
from assistant.language import fold, is_function_word

# A noun, and what it is of: "nöjdhet med städningen", "a plan for the harbour".
_PREPOSITION = (
    r"(?P<by>på|pa|för|for|till|om|av|med|hos|bland|vid|åt|at|i|of|to|on|in|with|among|about)"
)
_DETERMINERS = r"(?:(?:den|det|de|en|ett|the|a|an|vår\w*|our|\w+s)\s+)?"
_OF = rf"(?P<noun>\w+) {_PREPOSITION} {_DETERMINERS}"
_ANY = "|".join(("pa", "for", "till", "om", "av", "med", "hos", "bland", "vid", "at", "i"))
# What has a plague, a summer or a year tells when, and not of whom.
_WHEN = re.compile(r"pandemi|corona|covid|framtid|period|\d")


def restricted_otherwise(case: Case, it: Candidate, unsaid: Sequence[Concept]) -> bool:
    """Say whether a noun is asked about of one thing, and a statement has it of another.

    Another it is where the documents speak elsewhere of the one asked about, or where the statement
    or its heading says of what it has the noun.
    """
    return any(_of_another(case, it, part) for part in unsaid)


def _of_another(case: Case, it: Candidate, part: Concept) -> bool:
    hit = re.search(rf"\b{_OF}{re.escape(part.term)}\b", case.query.standalone, re.IGNORECASE)
    if hit is None or _WHEN.match(fold(part.term)):
        return False
    if is_function_word(hit["noun"], case.query.language):
        return False
    return told_elsewhere(case, part) or _says_of_what(case, hit["noun"], hit["by"], it)


def _says_of_what(case: Case, noun: str, by: str, it: Candidate) -> bool:
    """Say whether a statement or its heading has the noun, with what it is of right after it."""
    named = next((one for one in case.concepts if fold(noun) in fold(one.term).split()), None)
    # Of a Swedish statement an English question knows no preposition.
    by = fold(by) if case.query.language == it.facts.language else _ANY
    return any(
        (named.match(bag(hit[1])) if named else phrase_match(noun, bag(hit[1]))) >= DERIVED
        for hit in re.finditer(rf"(\w+) (?:{by}) (?!\w{{1,3}}\b)[a-z]", fold(under_headings(it)))
    )
