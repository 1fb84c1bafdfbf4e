"""Examples: where a sentence only names what examples are asked of, the next gives them."""

import re
from dataclasses import replace

from assistant.answering.kinds.facts.said_next import sentences_after
from assistant.answering.selection import Case, Selection, quoted
from assistant.answering.writing.citing import Chosen
from assistant.language import fold

_ASKS = re.compile(
    r"\b(?:vad|vilka|vilket|nagra|nagot|ge|what|which|some|give)\b.*\b(?:exempel|examples?)\b"
)
# What says that examples are given.
_GIVES = re.compile(
    r"\b(?:exempel(?:vis)?|t\.? ?ex|bland annat|bl\.? ?a|daribland|sasom|kan vara|kan handla om"
    r"|handlar om|ingar|for example|for instance|such as|including|e\.g)\b"
)
# Sentences after one that may give what it only names.
_NEXT = 2


def with_examples(case: Case, chosen: Selection) -> Selection:
    """Give what was chosen with the sentence after it that gives the examples asked for.

    Only after what itself gives none: "Mycket handlar om omvårdnad. Det kan vara hjälp med ...".
    """
    few = chosen.status != "not_found" and len(chosen.chosen) <= _NEXT
    if not few or not _ASKS.search(case.asked):
        return chosen
    said = quoted(case, chosen)
    if any(_GIVES.search(fold(it.statement.reading)) for it in said):
        return chosen
    after = [one for it in said for one in sentences_after(case, it)[:_NEXT]]
    found = next((one for one in after if _GIVES.search(fold(one.statement.reading))), None)
    if found is None:
        return chosen
    return replace(
        chosen, chosen=(*chosen.chosen, Chosen(found.statement, why="gives the examples asked for"))
    )
