"""What words chose held against what the model says of it and of what else may answer."""

from assistant.answering.evidence.read_together import likeliest_read, sureness
from assistant.answering.kinds.second_look.after_all import shown
from assistant.answering.selection import Case, Selection, quoted

# Kinds of question that one statement answers; by how much the model must be surer of another for
# that to be shown instead, which it is of nothing where it is so sure of what words chose.
_ONE_ANSWER = frozenset({"fact", "yes_no"})
_LIKELY, _FAR_SURER, _SURE_ENOUGH = 0.0, 4.5, 1.0
# What is quoted is not believed under this, unless a statement of it says so much of what is named
# itself; more statements than these are a list.
_NO_ANSWER, _SAID_ITSELF, _MOST_DOUBTED = -5.5, 0.8, 3


def surer(case: Case, chosen: Selection) -> Selection | None:
    """Give the statement of which the model is far surer than of what words chose, if any."""
    if case.query.kind not in _ONE_ANSWER:
        return None
    sure = _surest_of(case, chosen)
    if sure is None or sure >= _SURE_ENOUGH:
        return None
    ids = {choice.statement.id for choice in chosen.chosen}
    others = [one for one in likeliest_read(case) if one[0].statement.id not in ids]
    if not others or others[0][1] < max(_LIKELY, sure + _FAR_SURER):
        return None
    return shown(case, [others[0][0]])


def answers_nothing(case: Case, chosen: Selection) -> bool:
    """Say whether the model is sure that what words chose, by some of the words, is no answer.

    A comparison holds statements against each other, which it does not see.
    """
    if case.query.kind == "comparison":
        return False
    sure = _surest_of(case, chosen)
    said = max((it.own_coverage(case.concepts) for it in quoted(case, chosen)), default=1.0)
    return sure is not None and sure < _NO_ANSWER and said < _SAID_ITSELF


def _surest_of(case: Case, chosen: Selection) -> float | None:
    """Give the log odds of the surest of a few statements; None of more, or of what is unread."""
    read = quoted(case, chosen)
    if not 0 < len(read) <= _MOST_DOUBTED or len(read) < len(chosen.chosen):
        return None
    return max(sureness(case, read).values())
