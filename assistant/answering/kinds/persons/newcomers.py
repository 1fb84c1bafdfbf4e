"""Who comes to an office: "vem blir ny kommundirektör" is not answered by who holds or held it."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.kinds.persons.offices import names_somebody, office_places, people_words
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.records.documents import Statement

_ASKS = re.compile(r"\b(?:blir|tilltrader|nasta|becomes|will be|next)\b")
# "Chef på nya äldreboendet" asks for no new head: the word stands right before the office.
_NEW = re.compile(r"\b(?:nya?|new) (\w+(?: \w+)?)")
_COMES = re.compile(
    r"\b(?:tilltra\w+|eftertra\w+|utse(?:dd|tt|s|des|tts)|utsags|rekryterat\w*|anstallts"
    r"|blir|tar over|tog over|borjar som|borjade som|nya?|appointed|takes? (?:over|office)"
    r"|succeed\w*|new)\b"
)
_VACANT = re.compile(r"\b(?:vakan\w+|vacant)\b")
_GOES = re.compile(
    r"\b(?:vakant|slutar?|slutade|slutat|lamna(?:r|de|t)|gick i pension|gar i pension|avgick|avgar"
    r"|vacant|left|leaves|retire[sd]?|resign\w*)\b"
)


def asks_who_comes(case: Case) -> bool:
    """Say whether a question asks who comes to an office, and not who holds it."""
    offices = {fold(word) for word in people_words(case)}
    new = _NEW.search(case.asked)
    of_office = new is not None and bool(offices & {new[1], *new[1].split()})
    return bool(offices) and (of_office or _ASKS.search(case.asked) is not None)


def newcomers(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give what says in its own words who comes to the office asked for, the newest alone."""
    offices = office_places(case) if asks_who_comes(case) else []
    saying = [
        it
        for it in dated
        if offices
        and it.telling
        and all(it.own[place] >= ENOUGH for place in offices)
        and _COMES.search(fold(it.statement.reading))
        and not _VACANT.search(fold(it.statement.reading))
        and names_somebody(case, it.statement.reading)
    ]
    newest = max(saying, key=lambda it: it.order, default=None)
    return [newest.statement] if newest else []


def newest_holders(
    case: Case, dated: Sequence[Candidate], holders: Sequence[Statement]
) -> list[Statement]:
    """Give those that name nobody who is told to have left the office, where a new one is asked.

    All are given where a question asks who holds it.
    """
    if not asks_who_comes(case):
        return list(holders)
    offices = office_places(case)
    gone = {
        name
        for it in dated
        if any(it.own[place] >= ENOUGH for place in offices)
        and _GOES.search(fold(it.statement.reading))
        for name in persons_in(it.statement.reading)
    }
    return [holder for holder in holders if not gone & set(persons_in(holder.reading))]
