"""Yes or no: the statements that settle it, for and against; the verdict is the reader's."""

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.kinds.judging.changing import tells_change
from assistant.answering.kinds.judging.covering import full
from assistant.answering.kinds.lists.listing import choose_list
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import words

_MOST = 3
_NEARLY = 0.9


def choose_yes_no(case: Case) -> Selection:
    """Give up to three statements that cover the whole question, best first."""
    if case.aspects and case.hard:
        listed = choose_list(case)
        if listed.status == "answered":
            return listed
    dated = in_years(case.candidates, case.query)
    # Whom to call settles nothing.
    body = [it for it in dated if it.telling and it.statement.kind != "contact"]
    settling = [it for it in full(case, body) if _settles(case, it)]
    if tells_change(case.query.standalone):
        # That a thing is spoken of says nothing of whether it grew.
        settling = [it for it in settling if tells_change(it.statement.reading)]
    if not settling or not case.concepts:
        return nothing(case, body)
    ranked = sorted(
        settling,
        key=lambda it: (it.coverage(case.concepts) + it.own_coverage(case.concepts), -it.rank),
        reverse=True,
    )
    best = ranked[0].coverage(case.concepts) + ranked[0].own_coverage(case.concepts)
    kept = [
        it
        for it in ranked[:_MOST]
        if it.coverage(case.concepts) + it.own_coverage(case.concepts) >= best * _NEARLY
    ]
    ordered = sorted(kept, key=lambda it: it.order)
    return Selection(
        "answered",
        tuple(Chosen(it.statement, why="covers all that is asked") for it in ordered),
        form="yes_no",
    )


def _settles(case: Case, it: Candidate) -> bool:
    """Say whether a statement says something of what is asked, and is not only its name."""
    only_name = len(words(it.statement.reading)) == 1
    return it.own_coverage(case.concepts) > 0 and not only_name
