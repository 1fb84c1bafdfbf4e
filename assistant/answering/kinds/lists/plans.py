"""What a plan that is asked for by name means to do: all its items, whatever their headings."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.lists.named_documents import asks_for_document, of_named_documents
from assistant.answering.selection import Case
from assistant.language import fold

_MOST = 20
_PLAN = re.compile(r"(?:plan|program|strategi|overenskommelse|avtal)(?:et|met|en|n)?\b")
_ITEMS = frozenset({"bullet", "row"})
_AHEAD = frozenset({"outlook", "events"})


def of_plan(case: Case, dated: Sequence[Candidate]) -> list[Candidate]:
    """Give the items of the plan whose measures are asked for; none where no plan is named."""
    if not case.aspects or not set(case.aspects) <= _AHEAD:
        return []
    items = [
        it for it in dated
        if it.telling and it.statement.kind in _ITEMS and _PLAN.search(fold(it.facts.title))
    ]  # fmt: skip
    named = of_named_documents(case, items)
    of_one = len({it.facts.id for it in named}) == 1
    return named[:_MOST] if of_one and asks_for_document(case, named) else []
