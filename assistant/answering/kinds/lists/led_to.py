"""What leads to a list without saying all of it: a sentence to its table, a line to its items."""

import re
from collections.abc import Sequence
from itertools import takewhile

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.headings import introduces
from assistant.answering.evidence.matching import has_head
from assistant.answering.selection import Case
from assistant.language import fold

# A sentence that leaves it to the table after it: "De största projekten framgår av tabellen."
_TO_TABLE = re.compile(
    r"\b(?:framgar|visas|redovisas|anges|listas|finns|(?:is|are) (?:shown|listed|given))\b.*"
    r"\b(?:tabell(?:en)?|nedan|table|below)\b"
    r"|\b(?:tabellen|table) (?:\w+ )?(?:visar|redovisar|shows)\b"
)
_WHICH = re.compile(r"^\W*(?:vilka|which|what) (\w+)")


def rows_led_to(it: Candidate, after: Sequence[Candidate]) -> list[Candidate]:
    """Give the rows of the table that a sentence leaves it to; none where it does not.

    Args:
        after: What stands after it on its page, in reading order.
    """
    if it.statement.kind != "paragraph" or not _TO_TABLE.search(fold(it.statement.reading)):
        return []
    body = (one for one in after if one.statement.kind not in ("title", "heading"))
    return list(takewhile(lambda one: one.statement.kind == "row", body))


def introducing(case: Case, body: Sequence[Candidate]) -> list[Candidate]:
    """Give the line that a list goes on from, where its heading says of what kind its items are.

    Of "vilka sparåtgärder har styrelsen beslutat om" the line "Styrelsen har beslutat om följande:"
    under "Risker och åtgärder" says all but what is saved.
    """
    hit = _WHICH.match(fold(case.query.standalone))
    return [
        it
        for it in body
        if hit and introduces(it.statement) and it.well_ranked
        and (lacking := [part for part in it.lacks(case.concepts) if part.hard])
        and [fold(part.term) for part in lacking] == [hit.group(1)]
        and has_head(lacking[0].term, bag(it.statement.locator.section or ""))
    ]  # fmt: skip
