"""Write out a question without question word and verb: "Elevantalet 2021?", "Head of culture?"."""

import re

from assistant.language.folding import fold
from assistant.retrieval.understanding.verb_first import opens_with_verb

# Whoever asks so types words, a handful at most.
_MOST_WORDS = 12
_SENTENCE = re.compile(
    r"\b(?:vad|vem|vems|vilk\w+|hur|varfor|vart|nar|var|varifran|what|who|whose|which|how|why|when"
    r"|where|blev|blir|har|hade|finns|fanns|ska|skall|kan|kom|kommer|fick|far|gick|gar|kostar"
    r"|kostade|is|are|was|were|has|have|had|did|does|do|will|can|jamfor\w*|skillnad\w*|compared?"
    r"|beratta|sammanfatta|lista|forklara|beskriv|ge|visa|rakna|list|tell|describe|explain|give"
    r"|show|summari[sz]e)\b"
)
# "År" is a noun and no verb, and folding makes one of both.
_IS = re.compile(r"\b(?:är|ar)\b", re.IGNORECASE)
# A number that somebody is reached by, or that a case has, counts nothing.
_NO_WAY = r"(?!(?:tele)?phone|mobile|cell|direct|contact|case|reference|registration|file)"
_NEWEST = r"(?:(?:det|den|de|the) )?(?:(?:senaste|aktuella|nuvarande|latest|current|newest) )?"
_OFFICE = (
    r"\w*(?:chef|direktor|ordforande|samordnare|rektor|forestandare|borgmastare|kommunalrad"
    r"|sekreterare)(?:en|n)?"
)
_OFFICE_EN = (
    r"(?:(?:deputy|vice|acting) )?"
    r"(?:head|chief|chief executive|director|manager|chair|principal|coordinator|mayor)"
)
_OF = r"(?:i|pa|for|inom|vid|av|hos|till|in|of|at|for|on)"
_SIZE = (
    r"\w*(?:\wantal|siffra|grad|niva|tathet|franvaro|narvaro|arbetsloshet|tvarde)(?:en|et|n|t)?"
    r"|andel(?:en)?|storlek(?:en)?|folkmangd(?:en)?"
)
_SUM = (
    r"(?:\w*(?:kostnad|avgift|taxa|hyra|budget|pris|prislapp|notan|omsattning|intakt)"
    r"(?:en|n|et|t|er|erna)?|summan?|belopp(?:et)?)"
)
_COMMON = re.compile(rf"(?:{_SIZE}|{_SUM}|{_OFFICE}|{_OFFICE_EN})\b")
# How it is put, folded, and how the same is asked; "{1}" is what the first group found.
_WAYS = tuple(
    (re.compile(pattern), written)
    for pattern, written in (
        (rf"^{_NEWEST}(?:totala? )?antal(?:et)? (?:av )?(?=\w)", "Hur många "),
        (rf"^{_NEWEST}(?:total )?(?:number|count) of (?:the )?", "How many "),
        (
            rf"^{_NEWEST}(?:total )?{_NO_WAY}(\w+) (?:numbers?|counts?|totals?) (?={_OF}\b)",
            "How many {1} ",
        ),
        (rf"^{_NEWEST}(?=(?:\w+s )?(?:{_SIZE})\b)", "Hur stor är "),
        (rf"^{_NEWEST}(?=(?:\w+s |\w+a )?(?:{_SUM})\b)", "Vad var "),
        (
            rf"^{_NEWEST}(?=(?:\w+ )?(?:cost|costs|price|budget|fee|rent|share|percentage|rate"
            rf"|population|size) (?:{_OF})\b)",
            "What was the ",
        ),
        (r"^(?:start|slut|oppnings|invignings)?datum(?:et)? (?:for|till) ", "Vilket datum var "),
        (r"^(?:(?:start|end|opening|closing) )?date (?:of|for) ", "What was the date of "),
        (
            rf"^(?:{_NEWEST}(?:ny |nya )?)(?=(?:\w+s )?{_OFFICE}(?: {_OF}\b| (?:19|20)\d\d|\W*$))",
            "Vem är ",
        ),
        (rf"^{_NEWEST}({_OFFICE})s namn(?=\W*$|(?: {_OF}\b| (?:19|20)\d\d))", "Vad heter {1}"),
        (rf"^{_NEWEST}(?:new )?(?={_OFFICE_EN} (?:of|for|in|at)\b)", "Who is the "),
        (r"^(?:orsak|anledning|skal)(?:en|et|er|erna)? (?:till|bakom) ", "Vad är orsaken till "),
        (r"^reasons? (?:for|behind) ", "What is the reason for "),
    )
)


def as_question(text: str) -> str:
    """Give words that name a value, an office or a reason as the question they stand for.

    Anything else is given as it stands: a topic alone asks for all that is said of it.
    """
    folded = fold(text)
    if len(text.split()) > _MOST_WORDS or _SENTENCE.search(folded) or _IS.search(text):
        return text
    if opens_with_verb(text):
        return text
    for pattern, written in _WAYS:
        if hit := pattern.search(folded):
            first = text[slice(*hit.span(1))] if pattern.groups else ""
            rest = text[hit.end() :].rstrip("?!. ")
            return f"{written.replace('{1}', first.lower())}{_within(rest)}?"
    return text


def _within(rest: str) -> str:
    """Give the first word small where only its place gave it a capital: no name is a value."""
    return rest[:1].lower() + rest[1:] if _COMMON.match(fold(rest)) else rest
