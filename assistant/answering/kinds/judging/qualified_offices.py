"""Of the vice chair nothing tells that names the chair alone, and of a mind no list of who came."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.selection import Case
from assistant.language import fold

# Alone, and not beside the office itself: "ordförande och vice ordförande".
_QUALIFIED = re.compile(
    r"(?<!\boch )(?<!\bsamt )(?<!\brespektive )(?<!\band )\b(vice|bitradande|deputy)\b(?=[- ]\w)"
)
_THINKS = re.compile(
    r"^\W*(?:och |men |and |but )?(?:vad|what) (?:tyck|ans[ae]|sag|sa\b|does|did)\w*"
)
# Persons of whom nothing but that they are there is told: "Närvarande: ...".
_MANY = 3
_TOLD = re.compile(r"\b(?:tyck|ans[ae]|sag|sad|fram|menad?|foresl|yrka|undra|frag|konstat)\w*")


def lacks_qualifier(case: Case, told: Sequence[Candidate]) -> str | None:
    """Give the word before an office that nothing which was chosen says: "vice ordförande"."""
    hit = _QUALIFIED.search(fold(case.query.standalone))
    if hit is None or any(hit[1] in fold(it.statement.reading) for it in told):
        return None
    return hit[1] if case.query.people else None


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
