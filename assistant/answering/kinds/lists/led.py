"""Give the items that a line leads to which says what is asked: "... rekommenderar vi att:"."""

import re

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.headings import leading_line
from assistant.answering.evidence.matching import APART
from assistant.answering.evidence.signs import advises
from assistant.answering.evidence.weights import SOFT, is_degree
from assistant.answering.kinds.judging.covering import closest_headed, full, headed
from assistant.answering.kinds.lists.groups import listed
from assistant.answering.selection import Case, Selection

_ASKS = re.compile(r"^\W*(?:(?:och|men|and|but) )?(?:vad|vilk\w+|what|which|lista|list)\b")
_KINDS = frozenset({"fact", "list", "overview"})


def choose_led(case: Case) -> Selection | None:
    """Give the items under the lines that say what is asked to have been said or done.

    Of an item that alone says what is named only it is given; None where no line leads to any.
    """
    if case.query.kind not in _KINDS or case.query.asked_for or not _ASKS.search(case.asked):
        return None
    dated = [it for it in in_years(case.candidates, case.query) if it.telling]
    led = [it for it in full(case, dated) if _says_deed(case, it)]
    if not led:
        return None
    if under := closest_headed(case, [it for it in led if headed(case, it)]):
        lines = {_line(it) for it in under}
        led = [it for it in dated if _line(it) in lines]
    return listed(case, led, form="items")


def _says_deed(case: Case, it: Candidate) -> bool:
    """Say whether the line that leads to an item says the deed asked for, or advises too."""
    line = leading_line(it.statement, it.introduced)
    if line is None:
        return False
    if advises(line) and advises(case.query.standalone):
        return True
    said = bag(line)
    return any(part.match(said) >= APART for part in case.concepts if _tells_which(part))


def _line(it: Candidate) -> tuple[str | int | None, ...]:
    """Give the line that leads to an item, in its place: two of one wording are two."""
    where = it.statement.locator
    return it.facts.id, where.page, where.section, leading_line(it.statement, it.introduced)


def _tells_which(part: Concept) -> bool:
    """Say whether a word tells what is done, or which of several: "beslutades", "de största"."""
    return part.weight == SOFT or is_degree(part.term)
