"""What somebody thinks is not told by a list of who was there."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.selection import Case
from assistant.language import fold

_THINKS = re.compile(
    r"^\W*(?:och |men |and |but )?(?:vad|what) (?:tyck|ans[ae]|sag|sa\b|does|did)\w*"
)
# Persons of whom nothing but that they are there is told: "Närvarande: ...".
_MANY = 3
_TOLD = re.compile(r"\b(?:tyck|ans[ae]|sag|sad|fram|menad?|foresl|yrka|undra|frag|konstat)\w*")


def only_lists_persons(case: Case, told: Sequence[Candidate]) -> bool:
    """Say whether somebody's mind is asked for, and what was chosen only lists who there are."""
    asked = case.query.standalone
    if not _THINKS.match(fold(asked)) or not persons_in(asked):
        return False
    return all(
        len(persons_in(it.statement.reading)) >= _MANY
        and not _TOLD.search(fold(it.statement.reading))
        for it in told
    )
