"""What the model is surest of, shown where words find nothing or doubt what they found."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.read_together import likeliest_read
from assistant.answering.kinds.bearing import bearing_on, may_bear, named_and_unmet
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.selection import Case, Selection

# Log odds from which the surest statement is shown where words find nothing, and from which also
# where rules refuse it.
_SURE, _SURE_THOUGH_REFUSED = 1.75, 3.0
# What leaves a word unmet, covers so much and is refused is a near miss, however sure.
_NEAR_MISS = 0.8
# Beside the surest another is shown that is nearly as sure.
_MOST_SHOWN, _NEARLY = 2, 0.5


def found_after_all(case: Case) -> Selection | None:
    """Give the surest statement where what words say of it does not speak against it."""
    read = likeliest_read(case) if case.hard else []
    if not read or read[0][1] < _SURE or _spoken_against(case, *read[0]):
        return None
    return shown(case, [it for it, sure in read[:_MOST_SHOWN] if sure >= read[0][1] - _NEARLY])


def shown(case: Case, kept: Sequence[Candidate]) -> Selection:
    """Give the selection of what answers a question in other words, with what it leaves unmet."""
    return bearing_on(case, kept, named_and_unmet(case, kept), "answers it in other words")


def _spoken_against(case: Case, it: Candidate, sure: float) -> bool:
    """Say whether rules refuse a statement on a ground that the model does not see.

    It names another name or no person, or says nearly all that is asked, and so of another matter.
    """
    if any(one.it.statement.id == it.statement.id for one in may_bear(case)):
        return False
    no_person = case.query.kind == "person" and wanted_value(case) is None
    unnamed = any(part.named for part in it.lacks(case.concepts))
    near_miss = it.coverage(case.concepts) >= _NEAR_MISS
    return sure < _SURE_THOUGH_REFUSED or no_person or unnamed or near_miss
