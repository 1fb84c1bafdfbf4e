"""What words chose held against what the model says of it and of what else may answer."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.read_together import likeliest_read, sureness
from assistant.answering.kinds.second_look.after_all import found_after_all, shown
from assistant.answering.selection import Case, Selection, nothing, quoted

# Kinds of question that one statement answers; by how much the model must be surer of another for
# that to be shown instead, and of yes or no where no statement says most of the question itself.
# It is surer of nothing where it is so sure of what words chose.
_ONE_ANSWER = frozenset({"fact", "yes_no"})
_FAR_SURER, _SURER = 4.5, 3.0
_LIKELY, _SURE_ENOUGH = 0.0, 1.0
# What is quoted is not believed under this, unless a statement of it says so much of what is named
# itself; more statements than these are a list.
_NO_ANSWER, _SAID_ITSELF, _MOST_DOUBTED = -5.5, 0.8, 3


def doubted(case: Case, chosen: Selection) -> Selection | None:
    """Give what is shown instead of what words chose, or that nothing is; None where it stays.

    A comparison holds statements against each other, which the model does not see.
    """
    read = quoted(case, chosen)
    few = 0 < len(read) <= _MOST_DOUBTED and len(read) >= len(chosen.chosen)
    if case.query.kind == "comparison" or not few:
        return None
    sure = max(sureness(case, read).values())
    said = max(it.own_coverage(case.concepts) for it in read)
    if other := _far_surer(case, read, sure, said):
        return shown(case, [other])
    if sure < _NO_ANSWER and said < _SAID_ITSELF:
        return found_after_all(case) or nothing(case, read)
    return None


def _far_surer(case: Case, read: Sequence[Candidate], sure: float, said: float) -> Candidate | None:
    """Give the statement of which the model is far surer than of what words chose, if any."""
    if case.query.kind not in _ONE_ANSWER or sure >= _SURE_ENOUGH:
        return None
    by = _SURER if case.query.kind == "yes_no" and said < _SAID_ITSELF else _FAR_SURER
    ids = {it.statement.id for it in read}
    others = ((it, odds) for it, odds in likeliest_read(case) if it.statement.id not in ids)
    surest, odds = next(others, (None, 0.0))
    return surest if odds >= max(_LIKELY, sure + by) else None
