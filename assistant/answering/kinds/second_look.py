"""Look at what was chosen once more, with a model that reads question and statement together.

Words decide first. Where they leave a question unanswered, what the model is surest of is shown
all the same, unless what words do say speaks against it; where they quote several statements,
those under headings where the model finds no answer are left out. docs/evaluation.md says what
each is worth on workspaces that the model had not learnt from, and what was tried beside it.
"""

from collections.abc import Sequence
from dataclasses import replace
from math import inf

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.read_together import likeliest_read, sureness
from assistant.answering.kinds.bearing import may_bear, named_and_unmet
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.selection import Case, Selection, quoted
from assistant.answering.writing.citing import Chosen

# Log odds from which the surest statement is shown where words find nothing, and from which also
# where rules refuse it.
_SURE, _SURE_THOUGH_REFUSED = 2.5, 3.5
# What leaves a word unmet, covers so much and is refused is a near miss, however sure.
_NEAR_MISS = 0.8
# Beside the surest another is shown that is nearly as sure.
_MOST_SHOWN, _NEARLY = 2, 0.5
# What stands under a heading is left out where the surest of it is so unsure, and so much less sure
# than the surest of all.
_UNSURE, _STRAY = -3.0, 4.0
# Beyond so many statements quoted, each of which takes ten milliseconds to read, all are kept.
_MOST_QUOTED = 24
# Kinds of question of which statements are left out: in an overview each says another thing, and a
# count counts them all.
_PRUNED = frozenset({"list", "comparison", "definition", "yes_no"})


def looked_at_again(case: Case, chosen: Selection) -> Selection:
    """Give the selection with what the model adds where nothing was found, or leaves out."""
    if case.read_together is None or chosen.form == "ask_back":
        return chosen
    if chosen.status == "not_found":
        return _found_after_all(case) or chosen
    if case.query.kind in _PRUNED and 1 < len(chosen.chosen) <= _MOST_QUOTED:
        return _without_strays(case, chosen)
    return chosen


def _found_after_all(case: Case) -> Selection | None:
    """Give the surest statement where what words say of it does not speak against it."""
    read = likeliest_read(case) if case.hard else []
    if not read or read[0][1] < _SURE or _spoken_against(case, *read[0]):
        return None
    kept = [it for it, sure in read[:_MOST_SHOWN] if sure >= read[0][1] - _NEARLY]
    missing = named_and_unmet(case, kept)
    return Selection(
        "partial" if missing else "answered",
        _said_otherwise(kept),
        missing,
        form="yes_no" if case.query.kind == "yes_no" else "items",
    )


def _spoken_against(case: Case, it: Candidate, sure: float) -> bool:
    """Say whether rules refuse a statement on a ground that the model does not see.

    It names another name or no person, or says nearly all that is asked, and so of another matter.
    """
    if any(one.it.statement.id == it.statement.id for one in may_bear(case)):
        return False
    no_person = case.query.kind == "person" and wanted_value(case) is None
    unnamed = any(part.named for part in it.lacks(case.concepts))
    near_miss = it.coverage(case.concepts) >= _NEAR_MISS
    return sure < _SURE_THOUGH_REFUSED or no_person or unnamed or near_miss


def _said_otherwise(kept: Sequence[Candidate]) -> tuple[Chosen, ...]:
    ordered = sorted(kept, key=lambda it: it.order)
    return tuple(Chosen(it.statement, why="answers it in other words") for it in ordered)


def _without_strays(case: Case, chosen: Selection) -> Selection:
    """Give the selection without what stands under headings where nothing answers.

    Of a comparison each part is held against itself: one year may be told in other words.
    """
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
