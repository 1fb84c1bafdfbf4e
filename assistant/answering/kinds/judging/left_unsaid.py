"""What was chosen and yet leaves unsaid the one thing that is asked: it is no part of the answer.

That something was done does not say what it led to, one figure says nothing of what it is to be
held against, and of a group that is counted a figure of all is none.
"""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import BEGINNING, ENOUGH
from assistant.answering.evidence.naming import subject
from assistant.answering.kinds.judging.days import lacking_day
from assistant.answering.kinds.judging.matters.outcomes import lacks_outcome
from assistant.answering.kinds.judging.qualified_offices import lacks_qualifier
from assistant.answering.kinds.judging.restricting import restricts_count
from assistant.answering.kinds.judging.values.superlatives import lacks_the_most
from assistant.answering.kinds.judging.which_ones import lacks_name
from assistant.answering.kinds.judging.who_was_there import only_lists_persons
from assistant.answering.selection import Case, Selection, missing_of, quoted
from assistant.answering.writing.lead import missing_value
from assistant.language import fold

# Whom or what a figure is to be held against: "jämfört med länet".
_AGAINST = re.compile(
    r"\b(?:jamfort med|i jamforelse med|jamford med|i forhallande till|gentemot"
    r"|compared (?:to|with)|in comparison (?:to|with)"
    r"|(?:ligger|star sig|klarar sig) .*\bmot)\s+(.+)"
)
# By what means or in what way something is done.
_WAY = re.compile(
    r"^\W*(?:enligt |med |i )?(?:vilke[nt]|which|what) (?:\w+ )?(?P<way>\w*metod|\w*modell"
    r"|\w*arbetssatt|\w*verktyg|\w*system|method|model|tool|approach|system)\b"
)
_BY_A_WAY = re.compile(
    r"\b(?:anvand\w*|arbetar (?:med|enligt|efter)|arbetas|folj(?:er|s|de|des)|tillamp\w*|enligt"
    r"|med hjalp av|bygger pa|utgar fran"
    r"|metod\w*|modell\w*|arbetssatt\w*|verktyg\w*|program\w*|system\w*|instrument\w*|us(?:es?|ing)"
    r"|by means of|method\w*|model\w*|approach\w*|tools?)\b"
)
_WHOLE = re.compile(
    r"\b(?:hela (?:kommunen|kommunens|staden)|kommunen som helhet|kommunen totalt"
    r"|(?:alla|samtliga) (?:kommunens )?(?:anstallda|medarbetare)|kommunens alla"
    r"|(?:the )?(?:whole|entire) municipality|municipality as a whole)\b"
)
_OF_A_PART = re.compile(r"\b(?:bland|among|amongst) ")
_OF_ALL = re.compile(
    r"\b(?:kommun|totalt|total|samlad|samlade|sammanlag\w*|hela|alla|samtliga|overall|municipal)\w*"
)


def unless_left_unsaid(case: Case, chosen: Selection) -> Selection:
    """Give what was chosen, or that nothing is found where it leaves unsaid what is asked."""
    if chosen.status == "not_found" or not chosen.chosen:
        return chosen
    told = quoted(case, chosen)
    said = [it.statement.reading for it in chosen.chosen]
    asked = fold(case.query.standalone)
    if told and (lacking := _lacking(case, asked, told)):
        return Selection("not_found", missing=(lacking,))
    if told and (lacking := _lacking_of_all(case, told)):
        # What else is likely does not name them either, nor is of that day.
        return Selection("not_found", missing=(lacking,), settled=True)
    if lacks_outcome(case, said):
        return Selection("not_found", missing=(missing_value(case.query, "outcome"),))
    if told and restricts_count(case, told, chosen.missing):
        return Selection("not_found", missing=chosen.missing or missing_of(case, told))
    return chosen


def _lacking(case: Case, asked: str, told: Sequence[Candidate]) -> str | None:
    """Name what is asked of all that was chosen and said by none of it; None where all is said."""
    if against := _held_against(case, asked, told):
        return against.term
    if lacks_the_most(case, told):
        return missing_value(case.query, "most")
    way = _WAY.match(asked)
    if way and not any(_tells_way(case, way["way"], it) for it in told):
        return way["way"]
    if _WHOLE.search(asked) and not any(map(_of_the_whole, told)):
        return missing_value(case.query, "whole")
    return None


def _lacking_of_all(case: Case, told: Sequence[Candidate]) -> str | None:
    """Name who is asked for by name, or the meeting's day, where nothing that was chosen has it."""
    if lacks_name(case, told) or only_lists_persons(case, told):
        return subject(case.query)
    return lacks_qualifier(case, told) or lacking_day(case, told)


def _held_against(case: Case, asked: str, told: Sequence[Candidate]) -> Concept | None:
    """Give what something is to be held against where nothing that was chosen tells of it."""
    hit = _AGAINST.search(asked)
    if hit is None:
        return None
    against = [
        place
        for place, part in enumerate(case.concepts)
        if part.hard and fold(part.term) in hit.group(1)
    ]
    if not against or any(
        max(it.own[place], it.around[place]) >= BEGINNING for it in told for place in against
    ):
        return None
    return case.concepts[against[0]]


def _tells_way(case: Case, way: str, it: Candidate) -> bool:
    """Say whether a statement tells of a way of doing it, by the word asked by or another."""
    of_it = [part for part in case.concepts if way in fold(part.term).split()]
    text = bag(it.statement.reading)
    return any(part.match(text) >= ENOUGH for part in of_it) or bool(
        _BY_A_WAY.search(fold(it.statement.reading))
    )


def _of_the_whole(it: Candidate) -> bool:
    """Say whether a statement may be of the whole municipality: of no group, and of no board's."""
    said = fold(it.statement.reading)
    if _OF_ALL.search(said):
        return True
    of_board = "namnd" in fold(f"{it.facts.title} {it.facts.publisher}")
    return not (_OF_A_PART.search(said) or of_board)
