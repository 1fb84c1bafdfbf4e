"""Keep the statements of an aspect, where a passage holds some that only may be of it."""

from collections import Counter
from typing import get_args

import numpy as np

from assistant.indexing.generation import Generation
from assistant.records.documents import Aspect, PassageId
from assistant.records.questions import Filters
from assistant.retrieval.found import Found
from assistant.retrieval.kept import once_a_generation


def of_aspect(found: Found, aspect: Aspect | None, generation: Generation) -> Found:
    """Give the hits that are of an aspect or may be; all where none is asked for.

    A filter lets a whole passage through for one bullet that may stand under the other heading of
    its slide. Such passages are few, and no other is read.
    """
    if aspect is None:
        return found
    mixed = [row for row, name in enumerate(found.ids) if name in _of_several(generation)]
    kept = np.ones(len(found), bool)
    passages = generation.passages([found.ids[row] for row in mixed])
    for row, passage in zip(mixed, passages, strict=True):
        may_be = np.array([statement.may_be_of(aspect) for statement in passage.statements])
        hits = np.flatnonzero(found.passages == row)
        kept[hits] = may_be[found.ordinals[hits]]
    return Found(found.ids, found.passages[kept], found.ordinals[kept], found.scores[kept])


@once_a_generation
def _of_several(generation: Generation) -> frozenset[PassageId]:
    """Give the passages whose statements are, or may be, of several aspects."""
    counts = Counter(
        name for one in get_args(Aspect) for name in generation.passage_ids(Filters(aspect=one))
    )
    return frozenset(name for name, count in counts.items() if count > 1)
