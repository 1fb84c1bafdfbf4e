"""Say what may belong to a list besides: bullets of which it is unsure which column is theirs."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.selection import Case
from assistant.answering.writing.formats import locator_label
from assistant.records.documents import Statement


def unsure_note(case: Case, listed: Sequence[Candidate]) -> str:
    """Count the bullets beside those listed that may stand under their heading; "" for none.

    They are not listed themselves: of a hundred such bullets about fifteen really stand there.
    """
    slides = {(it.facts.id, it.statement.locator.page) for it in listed}
    shown = {it.statement.id for it in listed}
    unsure = [
        it.statement
        for it in case.candidates
        if set(case.aspects) & set(it.statement.possible)
        and (it.facts.id, it.statement.locator.page) in slides
        and it.statement.id not in shown
    ]
    if not unsure:
        return ""
    places = ", ".join(dict.fromkeys(_place(case, one) for one in unsure))
    one = len(unsure) == 1
    if case.query.language == "sv":
        said = "En punkt till" if one else f"{len(unsure)} punkter till"
        return f"{said} kan höra hit: på {places} är det osäkert i vilken spalt {_ITS[one]} står."
    said = "One more point" if one else f"{len(unsure)} more points"
    return f"{said} may belong here: on {places} it is unsure which column {_THEIRS[one]} in."


_ITS = {True: "den", False: "de"}
_THEIRS = {True: "it is", False: "they are"}


def _place(case: Case, statement: Statement) -> str:
    bare = replace(statement.locator, section=None, beside=None)
    return locator_label(bare, case.query.language)
