"""A word that the documents use of other things, and not of this: what lacks it is of another."""

import re

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.bodies import is_body
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import COMPOUND, best_match
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.language.verbs import is_verb

# What such a word leads tells in which way or when, and not of whom.
_IN_WHICH_WAY = re.compile(
    r"\b(utan|enligt|mot|\w+del(?:ar)? av|without|according to|against) (\w+ )?$"
)
# What comes after such a verb tells how it is with them: "stod tomma" may be told as "vakanta".
_HOW_IT_IS = re.compile(r"\b(ar|var|blev|blir|star|stod|gar|gick|sitter|ligger|is|are|was|were) $")
# Anybody in charge or at work may be told by what they are.
_ANYBODY = re.compile(r"(chef|ledare|personal|medarbetare|anstalld)")
_WHEN = re.compile(r"(natt|kvall|helg|dag|veck|manad|sommar|host|vinter|termin|lov|ar(et|s)?$)")


def told_elsewhere(case: Case, part: Concept) -> bool:
    """Say whether the documents have the word of a question, so that no other stands for it.

    "Personalomsättningen bland lärare" is not that of the headteachers in documents that tell of
    teachers; "tonåringar" may be told as "ungdomar" in those that have no such word.
    """
    asked, said = fold(case.query.standalone), fold(part.term)
    start = asked.find(said)
    if start < 0 or is_body(part.term) or _WHEN.match(said) or _ANYBODY.match(said):
        return False
    if is_verb(part.term, case.query.language) or _is_half_a_word(case, part):
        return False
    before = asked[:start]
    if _IN_WHICH_WAY.search(before) or _HOW_IT_IS.search(before):
        return False
    place = case.concepts.index(part)
    own = (part.term,) if case.query.language == "sv" else part.forms
    return any(
        it.telling
        and it.own[place] >= COMPOUND
        and best_match(own, bag(it.statement.reading)) >= COMPOUND
        for it in case.candidates
    )


def _is_half_a_word(case: Case, part: Concept) -> bool:
    """Say whether a word of an English question may be half of a Swedish one: "residual waste"."""
    return case.query.language == "en" and " " not in part.term
