"""What a question names that tells its answer from that of another: a group, a sum, a quality."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bodies import is_unit
from assistant.answering.evidence.concepts import Concept
from assistant.answering.kinds.judging.near_misses import names_group
from assistant.answering.kinds.judging.told_elsewhere import told_elsewhere
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.selection import Case
from assistant.language import fold

_QUALITY = re.compile(
    r"^\W*(?:vilk\w+ (\w+) (?:har|hade|ar|var|blev)\b|(?:what|which) (\w+) (?:has|have|did|does)\b"
    r"|hur (?:stor|stort|stora|hog|hogt|hoga) (\w+)\b|vad (?:tyck|ans)\w+ (\w+))"
)


def tells_apart(case: Case, unsaid: Sequence[Concept]) -> bool:
    """Say whether what a passage leaves unsaid is what tells its answer from that of another.

    Of sums and numbers there is one for each thing, as of figures for women and for men; a
    quality ("vilka meritvärden har eleverna", "hur stort underskott") and whose view it is are what
    is asked for.
    """
    wanted = wanted_value(case)
    if wanted in ("money", "number") or any(names_group(part.term) for part in unsaid):
        return True
    figure = wanted in ("figure", "share")
    if figure and any(is_unit(part.term) or told_elsewhere(case, part) for part in unsaid):
        return True
    hit = _QUALITY.match(fold(case.query.standalone))
    return hit is not None and any(fold(part.term) in hit.groups() for part in unsaid)
