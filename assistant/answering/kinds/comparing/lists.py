"""Comparisons of lists: the challenges of two topics, or what went well and what is hard."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from assistant.answering.evidence.concepts import Concept
from assistant.answering.kinds.coordination import joined_topics, without
from assistant.answering.kinds.lists.listing import choose_list
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.lead import aspect_heading

# What is asked of a part, and what the part is headed by.
_Part: TypeAlias = tuple[str, Case]


def choose_lists(case: Case) -> Selection | None:
    """Give a whole list a part, as each alone would be; None where a part has none.

    The parts are the topics that are compared, else the aspects of the one topic.
    """
    if not case.aspects or case.query.years or case.query.bodies:
        return None
    parts = _by_topic(case) or _by_aspect(case)
    lists = [(heading, choose_list(part)) for heading, part in parts]
    if len(lists) < 2 or not all(told.status == "answered" for _, told in lists):
        return None
    chosen = tuple(
        replace(choice, group=heading) for heading, told in lists for choice in told.chosen
    )
    return Selection("answered", chosen, form="comparison")


def _by_topic(case: Case) -> list[_Part]:
    topics: Sequence[Concept] = joined_topics(case) or tuple(
        part for part in case.hard if part.term in case.query.topics
    )
    if len(topics) < 2:
        return []
    return [(part.term, without(case, [it for it in topics if it is not part])) for part in topics]


def _by_aspect(case: Case) -> list[_Part]:
    if len(case.aspects) < 2 or not case.hard:
        return []
    return [
        (
            aspect_heading(aspect, case.query.language),
            replace(case, query=replace(case.query, aspects=(aspect,))),
        )
        for aspect in case.aspects
    ]
