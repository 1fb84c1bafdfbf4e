"""Questions that want no kind of value: answered by what stands under their heading, or says it."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import EXACT
from assistant.answering.evidence.said_here import NEAR
from assistant.answering.kinds.facts.said_next import with_next
from assistant.answering.kinds.judging.covering import far_fetched, full, headed
from assistant.answering.kinds.judging.merit import merit, says_all
from assistant.answering.kinds.judging.values.placed import placed
from assistant.answering.kinds.judging.values.superlatives import telling_the_most, with_the_most
from assistant.answering.kinds.lists.items import with_items
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen

# An open question is answered by a few statements, or by those under one heading.
_FEW, _UNDER_HEADING = 3, 8
_NEARLY = 0.9
_ALIKE = 0.05


def choose_open(case: Case, body: Sequence[Candidate]) -> Selection:
    """Answer what wants no kind of value: by what stands under its heading, or what says it."""
    # Whom to call is asked for by its kind of value.
    fitting = [
        it
        for it in full(case, body)
        if it.statement.kind != "contact" and not far_fetched(case, it)
    ]
    fitting = placed(case, fitting)
    if not fitting or not case.concepts:
        return telling_the_most(case, body) or nothing(case, body)
    saying_most = with_the_most(case, fitting)
    if not saying_most and (most := telling_the_most(case, body)):
        return most
    fitting = saying_most or fitting
    under = [it for it in fitting if headed(case, it)]
    best = max((it.coverage(case.concepts) for it in under), default=0.0)
    under = [it for it in under if it.coverage(case.concepts) >= best - _ALIKE]
    # What says less of what is asked than a heading does takes nothing from what stands under it.
    as_good = [it for it in fitting if it.coverage(case.concepts) >= best - _ALIKE]
    if any(_says_better(case, it) for it in as_good):
        under = [it for it in under if says_all(case, it)]
    if under and (len(under) <= _UNDER_HEADING or not any(says_all(case, it) for it in fitting)):
        kept = sorted(under, key=lambda it: (it.rank or 999, it.order))[:_UNDER_HEADING]
    else:
        saying = [it for it in fitting if says_all(case, it)] or fitting
        ranked = sorted(saying, key=lambda it: merit(case, it), reverse=True)
        least = merit(case, ranked[0])[0] * _NEARLY
        kept = [it for it in ranked[:_FEW] if merit(case, it)[0] >= least]
    whole = {
        one.statement.id: one
        for it in with_next(case, kept)
        for one in with_items(case, it)
        if one.telling
    }
    return Selection(
        "answered",
        tuple(
            Chosen(it.statement, why="covers the question")
            for it in sorted(whole.values(), key=lambda it: it.order)
        ),
        form="fact",
    )


def _says_better(case: Case, it: Candidate) -> bool:
    """Say whether a statement has the very words of what is named, and its headings have not."""
    hard = [
        (own, around)
        for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
        if part.hard
    ]
    return all(own == EXACT for own, _ in hard) and any(around < NEAR for _, around in hard)
