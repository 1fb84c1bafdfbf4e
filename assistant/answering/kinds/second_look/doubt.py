"""What words chose held against what the model says of it and of what else may answer."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate, share_covered
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.read_together import likeliest_read, sureness
from assistant.answering.kinds.second_look.after_all import found_after_all, shown
from assistant.answering.selection import Case, Selection, nothing, quoted

# Kinds of question that one statement answers: a list or an overview is of several, and a
# comparison holds statements against each other, which the model does not see.
_ONE_ANSWER = frozenset({"fact", "yes_no", "person", "definition"})
# By how much the model must be surer of another for that to be shown instead; of these kinds by
# less where no statement says most of the question itself. How likely it must be at least, and how
# sure of what words chose leaves it as it is.
_FAR_SURER, _SURER = 4.5, {"yes_no": 3.0, "person": 3.0}
_LIKELY, _LIKELY_PERSON, _SURE_ENOUGH = 0.0, 2.0, 1.0
# What is quoted is not believed under this, unless a statement of it says so much of what is named
# itself; more statements than these are a list.
_NO_ANSWER, _SAID_ITSELF, _SAID_ALL, _MOST_DOUBTED = -5.5, 0.8, 0.99, 3


def doubted(case: Case, chosen: Selection) -> Selection | None:
    """Give what is shown instead of what words chose, or that nothing is; None where it stays."""
    read = quoted(case, chosen)
    few = 0 < len(read) <= _MOST_DOUBTED and len(read) >= len(chosen.chosen)
    if case.query.kind == "comparison" or not few:
        return None
    sure = max(sureness(case, read).values())
    said = _said(case, read)
    other = _far_surer(case, read, sure, said)
    if other and (said < _SAID_ALL or not any(part.hard for part in other.lacks(case.concepts))):
        return shown(case, [other])
    if sure < _NO_ANSWER and said < _SAID_ITSELF:
        return found_after_all(case) or nothing(case, read)
    return None


def _said(case: Case, read: Sequence[Candidate]) -> float:
    """Give the most that a statement says itself of what is asked, 0 to 1.

    The name of the municipality stands over everything, and nothing need say it.
    """
    places = [
        place for place, part in enumerate(case.concepts)
        if not (part.named and all(it.around[place] >= ENOUGH for it in case.candidates))
    ]  # fmt: skip
    parts = [case.concepts[place] for place in places]
    return max(share_covered(parts, [it.own[place] for place in places]) for it in read)


def _far_surer(case: Case, read: Sequence[Candidate], sure: float, said: float) -> Candidate | None:
    """Give the statement of which the model is far surer than of what words chose, if any."""
    kind = case.query.kind
    if kind not in _ONE_ANSWER or sure >= _SURE_ENOUGH:
        return None
    by = _SURER.get(kind, _FAR_SURER) if said < _SAID_ITSELF else _FAR_SURER
    least = _LIKELY_PERSON if kind == "person" else _LIKELY
    ids = {it.statement.id for it in read}
    others = ((it, odds) for it, odds in likeliest_read(case) if it.statement.id not in ids)
    surest, odds = next(others, (None, 0.0))
    return surest if odds >= max(least, sure + by) else None
