"""Who presented a matter, where that is asked for or nothing says who answers for it."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.judging.covering import full, headed
from assistant.answering.kinds.persons.offices import (
    has_head,
    introduction,
    is_head,
    is_of_year,
)
from assistant.answering.kinds.persons.on_programme import on_programme
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.documents import Speaker, Statement

# To whom it was presented says nothing of what was.
_AUDIENCE = re.compile(r"\b(?:for|infor|to) (?:the )?((?:kommun)?fullmaktige|council)\b")
# Topics that a question joins.
_SEVERAL = 2

_PRESENTED = re.compile(
    r"\b(presenter|redovis|present|foredr|berattade|holl i|talade|talar|prata|snacka|informera"
    r"|spoke|talked|reported|sade|sager|sagt|said|says|tyck|anser|ansag|menar|menade|pastod|pastar|havda"
    r"|papeka)\w*"
    r"|\bsa\b"
)


def presented_by_head(case: Case, dated: Sequence[Candidate]) -> Selection | None:
    """Give the head who presented a matter, where its head is asked for by no office's name."""
    heads = [part for part in case.hard if is_head(part.term)]
    subject = without(case, heads)
    if not heads or not subject.hard or any(part.named for part in subject.hard):
        # Who speaks of a house by its name is not its head.
        return None
    by_head = [
        it for it in dated
        if it.statement.speaker and has_head(it.statement.speaker.office) and is_of_year(case, it)
    ]  # fmt: skip
    ids = {it.statement.id for it in by_head}
    kept = [it for it in subject.candidates if it.statement.id in ids and headed(subject, it)]
    return presented(subject, presenter_of(subject, kept))


def presented(case: Case, introduced: Statement | None) -> Selection | None:
    """Say who presented a matter, and that who answers for it is not said."""
    if introduced is None:
        return None
    missing = "vem som ansvarar" if case.query.language == "sv" else "who is responsible"
    chosen = (Chosen(introduced, why="presented what is asked about"),)
    return Selection("partial", chosen, (missing,), form="presented")


def presenters(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give what introduces who presented, or said, what is asked about."""
    if not _PRESENTED.search(case.asked):
        return []
    spoken = [fold(it) for it in _AUDIENCE.findall(case.asked)]
    deeds = [part for part in case.concepts
             if _PRESENTED.match(fold(part.term)) or fold(part.term) in spoken]  # fmt: skip
    subject = without(case, deeds)
    if listed := on_programme(subject, dated):
        return listed
    told = _presenter_of_each(subject, dated) or presenter_of(subject, dated)
    return [told] if told else []


def _presenter_of_each(case: Case, dated: Sequence[Candidate]) -> Statement | None:
    """Give what introduces the one whose pages' titles name each of several topics.

    The programme names them in one line, and who opened the meeting presented none of them.
    """
    named: dict[Speaker, set[int]] = {}
    places = {place for place, part in enumerate(case.concepts) if part.hard}
    if len(places) < _SEVERAL:
        return None
    titles = [title for facts in dict.fromkeys(it.facts.id for it in dated)
              for title in case.titles_of(facts)]  # fmt: skip
    for title in titles:
        if title.speaker and title.speaker.name:
            met = {
                place
                for place in places
                if case.concepts[place].match(bag(title.reading)) >= ENOUGH
            }
            named.setdefault(title.speaker, set()).update(met)
    found = [title for title in titles if title.speaker and named.get(title.speaker) == places]
    speakers = {title.speaker for title in found}
    if len(speakers) != 1 or found[0].speaker is None:
        return None
    return introduction(case, found[0], found[0].speaker)


def presenter_of(case: Case, dated: Sequence[Candidate]) -> Statement | None:
    """Give what introduces the speaker of what covers the question best."""
    of = {it.statement.id for it in dated}
    told = [
        it for it in full(case, case.candidates)
        if it.statement.id in of and it.statement.speaker and it.statement.speaker.name
    ]  # fmt: skip
    if not told or not case.hard:
        return None
    best = min(told, key=lambda it: (-_headed(it), it.rank or 999, it.order))
    speaker = best.statement.speaker
    return introduction(case, best.statement, speaker) if speaker else None


def _headed(it: Candidate) -> float:
    return sum(it.around) / (len(it.around) or 1)
