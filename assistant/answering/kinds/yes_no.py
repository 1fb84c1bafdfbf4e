"""Yes or no: the statements that settle it, for and against; the verdict is the reader's."""

import re
from collections.abc import Sequence
from itertools import chain

from assistant.answering.evidence.candidates import Candidate, in_years, share_covered
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.said_here import FAR
from assistant.answering.evidence.windows import Passages
from assistant.answering.kinds.judging.covering import full
from assistant.answering.kinds.judging.near_misses import of_other_group
from assistant.answering.kinds.judging.settled import Matter, is_of, matters_of, may_settle
from assistant.answering.kinds.lists.listing import choose_list
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import fold, words

# What is told of the thing that the sentence before names.
_POINTS_BACK = re.compile(r"(?:Det|De|Den|Detta|Dessa|Antalet|Andelen|Året innan|It|They|This)\b")
_AIM = re.compile(r"(?:Målet|Målvärdet|Riktvärdet|The (?:target|goal)) (?:är|var|is|was)\b")
# A goal that is only named, as on the slide of who presents it, says not whether it was met.
_GOAL = re.compile(
    r"^(?:mal|goal) \d+\b[,:.]? (?!.*\b(?:nadd\w*|natt\w*|uppfyll\w*|klara\w*|met)\b)"
)
_MOST = 3
_NEARLY = 0.9
# What the lines before a statement say counts a little less than what stands over it.
_BEFORE = 0.8
# What deciding all that is asked of two sides counts beside coverage, of which there is up to 2.
_DECIDED = 0.2
_PLAINLY = 0.3


def choose_yes_no(case: Case) -> Selection:
    """Give up to three statements that cover the whole question, best first."""
    if case.aspects and case.hard:
        listed = choose_list(case)
        if listed.status == "answered":
            return listed
    dated = in_years(case.candidates, case.query)
    # Whom to call settles nothing.
    body = [it for it in dated if it.telling and it.statement.kind != "contact"
            and not _GOAL.match(fold(it.statement.reading))]  # fmt: skip
    matters = matters_of(case)
    settling = _deciding(case, body, matters) if matters else []
    if not settling:
        # That a thing is spoken of says nothing of whether it grew.
        settling = [it for it in full(case, body) if _settles(case, it) and may_settle(matters, it)]
    if not settling or not case.concepts:
        return nothing(case, body)
    passages = Passages(body)
    worth = {it.statement.id: _worth(case, it, passages, matters) for it in settling}
    ranked = sorted(settling, key=lambda it: (worth[it.statement.id], -it.rank), reverse=True)
    least = worth[ranked[0].statement.id] * _NEARLY
    kept = [it for it in ranked[:_MOST] if worth[it.statement.id] >= least]
    kept = _with_what_they_point_to(case, kept, passages)
    return Selection(
        "answered",
        tuple(
            Chosen(it.statement, why="settles what is asked")
            for it in sorted(kept, key=lambda it: it.order)
        ),
        form="yes_no",
    )


def _with_what_they_point_to(
    case: Case, kept: Sequence[Candidate], passages: Passages
) -> list[Candidate]:
    """Give statements with the sentence before each that names nothing of what is asked.

    A target is given with what it is held against.
    """
    before = [passages.leading_to(it)[-1:] for it in kept
              if _AIM.match(it.statement.reading)
              or (not _settles(case, it) and _POINTS_BACK.match(it.statement.reading))]  # fmt: skip
    return list({it.statement.id: it for it in (*kept, *chain(*before))}.values())


def _deciding(case: Case, body: Sequence[Candidate], matters: Sequence[Matter]) -> list[Candidate]:
    """Give what decides what is asked of two sides, of the thing that is asked about.

    What it is of may stand in the lines before: "Nämnden beslutar att laddning ska kosta".
    """
    passages = Passages(body)
    return [
        it
        for it in body
        if any(one.settled_by(it) for one in matters)
        and (_settles(case, it) or _headed(case, it) or _POINTS_BACK.match(it.statement.reading))
        and not of_other_group(case, it)
        and all(
            near >= ENOUGH
            for near, part in zip(_led(it, passages), case.concepts, strict=True)
            if part.hard and not is_of(part, matters)
        )
    ]


def _worth(case: Case, it: Candidate, passages: Passages, matters: Sequence[Matter]) -> float:
    """Give how well it covers what is asked; what it decides need not be said in its own word."""
    asked = [place for place, part in enumerate(case.concepts) if not is_of(part, matters)]
    parts = [case.concepts[place] for place in asked]
    decides = any(one.settled_by(it) for one in matters)
    led = _led(it, passages) if decides else list(map(max, it.own, it.around))
    decided = sum(one.settled_by(it) for one in matters) / max(1, len(matters))
    near = share_covered(parts, [led[at] for at in asked])
    own = share_covered(parts, [it.own[at] for at in asked])
    # "Plus" is told by a deviation, and more plainly by "plus".
    plainly = _PLAINLY * it.own_coverage(case.concepts)
    return near + own + _DECIDED * decided + plainly


def _led(it: Candidate, passages: Passages) -> list[float]:
    """Give how well it, its headings or, in running text, the lines before cover each concept."""
    text = it.statement.kind == "paragraph"
    before = passages.leading_to(it) if text else ()
    return [
        max(own, around, *(_BEFORE * one.own[place] for one in before), 0.0)
        for place, (own, around) in enumerate(zip(it.own, it.around, strict=True))
    ]


def _settles(case: Case, it: Candidate) -> bool:
    """Say whether a statement says something of what is asked, and is not only its name."""
    only_name = len(words(it.statement.reading)) == 1
    return it.own_coverage(case.concepts) > 0 and not only_name


def _headed(case: Case, it: Candidate) -> bool:
    """Say whether a heading over a statement names what is asked about."""
    return any(
        part.hard and near > FAR for part, near in zip(case.concepts, it.around, strict=True)
    )
