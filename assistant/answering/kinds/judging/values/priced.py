"""Whether a sum is the cost of something else that stands under the same heading."""

import re

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.selection import Case
from assistant.language import fold, is_function_word, words

_ASKS_COST = re.compile(r"\b(?:kosta\w*|\w*kostnad\w*|prislapp\w*|notan?|costs?|price)\b")
# What some of those who use it pay, and what comes in: no cost of the thing itself.
_PAID_BY_USERS = re.compile(
    r"\b\w*(?:avgift|biljett|entre|hyra|hyran|taxa)(?:en|er|erna|an|orna)?\b|\bstatsbidrag\w*"
)
_ASKS_OF_USERS = re.compile(
    r"avgift|biljett|entre|hyra|taxa|vuxen|vuxna|barn\b|pensionar|per (?:gang|manad|termin|person)"
    r"|kostar det (?:att|for)|fee|ticket|rent|does it cost to|bidrag|grant"
)
# Whose cost it is: "busskostnaden", "kostnaden för busstransporter".
_OWN_COST = re.compile(r"\b(\w{3,})kostnad(?:en|er|erna)?\b")
_COST_OF = re.compile(r"\bkostnad(?:en|er|erna)? (?:for|av) ((?:\w+ ){0,3}\w+)")
_WHOLE = re.compile(
    r"(?:slut|total|netto|brutto|bygg|byggnads|investerings|projekt|mer|hel|renoverings|anlaggnings"
    r"|entreprenad|sam|pris)s?"
)


def prices_other(case: Case, it: Candidate) -> bool:
    """Say whether a statement that only its heading ties to the question tells another's cost.

    Of "vad kostar nya simhallen" tells no "busskostnaden 1,1 miljoner" under "Simhallen".
    """
    if not _ASKS_COST.search(case.asked) or _says_a_noun(case, it):
        return False
    said = fold(it.statement.reading)
    if _PAID_BY_USERS.search(said) and not _ASKS_OF_USERS.search(case.asked):
        return True
    whose = [hit for hit in _OWN_COST.findall(said) if not _WHOLE.fullmatch(hit)]
    whose += [
        word
        for of in _COST_OF.findall(said)
        for word in words(of)
        if not is_function_word(word, "sv")
    ]
    return bool(whose) and not any(
        part.match(bag(word)) >= ENOUGH for word in whose for part in case.concepts if part.hard
    )


def _says_a_noun(case: Case, it: Candidate) -> bool:
    return any(part.hard and own >= ENOUGH for part, own in zip(case.concepts, it.own, strict=True))
