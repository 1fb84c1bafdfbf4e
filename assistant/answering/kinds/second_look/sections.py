"""The section of the aspect asked for that the model is surest of, where words found no section."""

from math import inf

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.read_together import likeliest, sureness
from assistant.answering.kinds.lists.groups import listed
from assistant.answering.kinds.lists.of_aspect import is_of
from assistant.answering.kinds.lists.sections import sections_of
from assistant.answering.selection import Case, Selection

# What happened is told under any heading; what is hard, went well or is meant under its own.
_HEADED = frozenset({"challenges", "progress", "outlook"})
# Sections held against each other, and statements of each that are read.
_MOST_SECTIONS, _MOST_OF_EACH = 12, 2
# Log odds from which the surest is shown, where it has a word of the question and where none, and
# by how much it must be surer than the next.
_SURE, _SURE_UNSAID, _SURER = 3.0, 4.2, 0.4


def likeliest_section(case: Case, chosen: Selection) -> Selection | None:
    """Give the section that the model is surest of; None where words found one, or it is unsure.

    A name that is asked about must stand in the section or over it. Where no word of the question
    does it must be surer, for of another matter's difficulties it is nearly sure too, and what is
    left unsaid is told.
    """
    aspects = set(case.aspects)
    found = chosen.form == "list" and chosen.status != "not_found"
    if case.query.kind != "list" or found or not aspects or not aspects <= _HEADED:
        return None
    body = [it for it in in_years(case.candidates, case.query) if it.telling]
    sections = sections_of([it for it in body if is_of(it, case.aspects)])
    heads = [it for of in sections for it in of[:_MOST_OF_EACH]]
    near = {it.statement.id for it in likeliest(case, heads, _MOST_SECTIONS * _MOST_OF_EACH)}
    sure = sureness(case, [it for it in heads if it.statement.id in near])
    rated = sorted(
        ((max(sure.get(it.statement.id, -inf) for it in of), place)
         for place, of in enumerate(sections)),
        reverse=True,
    )  # fmt: skip
    if not rated or (len(rated) > 1 and rated[0][0] < rated[1][0] + _SURER):
        return None
    odds, place = rated[0]
    best = sections[place]
    unsaid = [part for part in case.hard if not _is_said(case, part, best)]
    said = len(unsaid) < len(case.hard)
    if odds < (_SURE if said else _SURE_UNSAID) or any(part.named for part in unsaid):
        return None
    return listed(case, best, () if said else tuple(part.term for part in unsaid))


def _is_said(case: Case, part: Concept, section: list[Candidate]) -> bool:
    place = case.concepts.index(part)
    return any(it.covered(place) for it in section)
