"""Leave out what stands under headings where the model finds no answer."""

from dataclasses import replace
from math import inf

from assistant.answering.evidence.read_together import sureness
from assistant.answering.selection import Case, Selection, quoted

# What stands under a heading is left out where the surest of it is so unsure, and so much less sure
# than the surest of all.
_UNSURE, _STRAY = -3.5, 4.5
# Beyond so many statements quoted, each of which takes ten milliseconds to read, all are kept.
_MOST_QUOTED = 24
# Kinds of question of which statements are left out: in an overview each says another thing, and a
# count counts them all.
_PRUNED = frozenset({"list", "comparison", "definition", "yes_no"})


def without_strays(case: Case, chosen: Selection) -> Selection:
    """Give the selection without what stands under headings where nothing answers.

    Of a comparison each part is held against itself: one year may be told in other words.
    """
    if case.query.kind not in _PRUNED or not 1 < len(chosen.chosen) <= _MOST_QUOTED:
        return chosen
    read = quoted(case, chosen)
    heading = {it.statement.id: it.headed_by for it in read}
    # A title goes by the id of the first statement under it.
    places = [
        (choice.group, heading.get(choice.statement.id, choice.statement.id))
        for choice in chosen.chosen
    ]
    parts = [choice.group if case.query.kind == "comparison" else None for choice in chosen.chosen]
    if len(set(places)) == len(set(parts)):
        return chosen
    sure = sureness(case, read)
    best: dict[object, float] = {}
    for choice, *keys in zip(chosen.chosen, places, parts, strict=True):
        for key in keys:
            best[key] = max(best.get(key, -inf), sure.get(choice.statement.id, 0.0))
    kept = tuple(
        choice
        for choice, place, part in zip(chosen.chosen, places, parts, strict=True)
        if best[place] >= min(_UNSURE, best[part] - _STRAY)
    )
    return chosen if len(kept) == len(chosen.chosen) else replace(chosen, chosen=kept)
