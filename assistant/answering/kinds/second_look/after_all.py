"""What the model is surest of, shown where words find nothing or doubt what they found."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.read_together import likeliest_read
from assistant.answering.evidence.values import values
from assistant.answering.kinds.bearing import bearing_on, may_bear, named_and_unmet
from assistant.answering.kinds.judging.agents import names_person
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.kinds.judging.values.wanted import only_asks
from assistant.answering.kinds.persons.contacts import asks_for_mail
from assistant.answering.kinds.persons.reaching import has_mail
from assistant.answering.selection import Case, Selection

# Log odds from which the surest statement is shown where words find nothing, from which also where
# rules refuse it, and from which where it is a near miss: it is refused though it covers so much.
_SURE, _SURE_THOUGH_REFUSED, _SURE_THOUGH_NEAR = 1.0, 3.0, 4.0
_NEAR_MISS = 0.8
# Kinds of value of which a statement must have one to tell a value that is asked for.
_NEEDED = {
    "money": frozenset({"money", "figure"}),
    "phone": frozenset({"phone"}),
}
# Beside the surest another is shown that is nearly as sure.
_MOST_SHOWN, _NEARLY = 2, 0.5


def found_after_all(case: Case) -> Selection | None:
    """Give the surest statement where what words say of it does not speak against it."""
    read = likeliest_read(case) if case.hard else []
    if not read or read[0][1] < _SURE or _spoken_against(case, *read[0]):
        return None
    best, *others = read[:_MOST_SHOWN]
    beside = [it for it, sure in others if sure >= best[1] - _NEARLY and not _lacks_value(case, it)]
    return shown(case, [best[0], *beside])


def shown(case: Case, kept: Sequence[Candidate]) -> Selection:
    """Give the selection of what answers a question in other words, with what it leaves unmet."""
    return bearing_on(case, kept, named_and_unmet(case, kept), "answers it in other words")


def _lacks_value(case: Case, it: Candidate) -> bool:
    """Say whether a statement has no sum, no number and no address where one is asked for."""
    if asks_for_mail(case):
        return not has_mail(it.statement.reading)
    wanted = wanted_value(case)
    if only_asks(it, wanted):
        return True
    needed = _NEEDED.get(wanted or "")
    return needed is not None and needed.isdisjoint(
        value.kind for value in values(it.statement.reading)
    )


def _spoken_against(case: Case, it: Candidate, sure: float) -> bool:
    """Say whether rules refuse a statement on a ground that weighs more than how sure the model is.

    It has another name, names nobody where a person is asked for, or says nearly all that is asked,
    and so of another matter.
    """
    if _lacks_value(case, it):
        return True
    if any(one.it.statement.id == it.statement.id for one in may_bear(case)):
        return False
    unnamed = any(part.named for part in it.lacks(case.concepts))
    if case.query.kind == "yes_no":
        # What settles it need not say it: that something opens in May says that it is shut.
        return unnamed
    nobody = case.query.kind == "person" and not names_person(it.statement.reading)
    near_miss = it.coverage(case.concepts) >= _NEAR_MISS
    return unnamed or nobody or sure < (_SURE_THOUGH_NEAR if near_miss else _SURE_THOUGH_REFUSED)
