"""What a bare question asks, where it is said beside what the answer before quoted."""

from collections.abc import Sequence

from assistant.answering.kinds.following.alongside import saying, stands_beside
from assistant.answering.kinds.following.nearness import nearness
from assistant.answering.kinds.judging.asked_value import wanted_value
from assistant.answering.kinds.judging.wanted import holds
from assistant.answering.selection import Case, Selection
from assistant.records.documents import Statement

# More than this was quoted of a whole matter, which says nothing of what is meant now.
_FEW = 5


def said_beside(case: Case, chosen: Selection, before: Sequence[Statement]) -> Selection | None:
    """Give the nearest to what was quoted that says all of a question and holds its value.

    Returns:
        None where what was chosen stands there itself, or nothing there says it.
    """
    if not 0 < len(before) <= _FEW:
        return None
    if stands_beside(case, chosen, lambda it: nearness(it, before)):
        return None
    wanted = wanted_value(case)
    return saying(
        case,
        lambda it: nearness(it, before),
        lambda it: wanted is None or holds(it, wanted, case),
    )
