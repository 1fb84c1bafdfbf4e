"""Say what may be shown of who is asked for where no statement covers the question whole."""

import re

from assistant.answering.evidence.bodies import has_chair
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.kinds.judging.merit import plainly
from assistant.answering.kinds.persons.acting import tells_who
from assistant.answering.kinds.persons.contacts import asks_to_reach
from assistant.answering.kinds.persons.offices import has_office, names_somebody, people_words
from assistant.answering.selection import Case
from assistant.language import fold

# Who holds an office, which nobody else's office tells.
_WHO_IS = re.compile(r"^\W*(?:och |men |and |but )?(?:vem|vilka|who) (?:ar|var|is|was|are)\b")


def may_name(case: Case, it: Candidate) -> bool:
    """Say whether a statement may tell who is asked for, though it leaves a part unsaid."""
    # Of somebody asked for by name alone, all that is told stands with the name.
    unnamed = not all(part.named for part in case.hard)
    whole = not any(_must_be_said(case, part) for part in it.lacks(case.concepts))
    # What an English office is called in Swedish need not have the word for a head.
    held = case.query.language == "en" or has_office(case, it.statement.reading)
    named = held and names_somebody(case, it.statement.reading)
    acting = tells_who(case, it) and plainly(case, it) and not asks_to_reach(case)
    return unnamed and whole and (named or acting)


def _must_be_said(case: Case, part: Concept) -> bool:
    """Say whether who it is is not told without a word: an office, or what that is of.

    What it is of is the name of a body, the first half of one ("barn- och ..."), or of a house:
    "Strandskolan". In English an office is another word.
    """
    asked = fold(case.query.standalone)
    if has_chair(part.term) or f"{fold(part.term)}- " in asked:
        return True
    told = part.term in people_words(case) or (part.hard and part.term[:1].isupper())
    return told and case.query.language == "sv" and _WHO_IS.match(asked) is not None
