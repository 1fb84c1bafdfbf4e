"""Who did something, told as what was done by whom: "Vem antog planen?", "antagen av nämnden"."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.windows import Passages
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.judging.agents import names_doer
from assistant.answering.kinds.persons.deciders import (
    asks_who_decided,
    is_any_body,
    is_deciding,
    says_who_decided,
)
from assistant.answering.kinds.persons.offices import is_of_year
from assistant.answering.selection import Case
from assistant.language import fold, is_function_word, words
from assistant.language.deeds import same_deed
from assistant.records.documents import Statement

# "Antagen i juni av tekniska nämnden": a few words may stand before who did it.
_DONE_BY = re.compile(r"((?:\w+\s+){1,4})(?=((?:av|by)\s+[^.;:]{3,60}))")
# The question's verb stands among its first words: "vem är det som leder".
_FIRST_WORDS = 6


def done_by(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give the statement that best says by whom was done what is asked about, if any does.

    What was done may be told by the lines before it in the same passage.
    """
    asked = words(case.query.meant or case.query.standalone)[1:_FIRST_WORDS]
    decided = asks_who_decided(asked)
    if case.query.language == "en":
        # "Compiled" is done where a Swedish text says "sammanställts".
        asked += [form for part in case.concepts if not part.hard for form in part.forms]
    deeds = [
        part for part in case.concepts
        if not part.hard or (decided and (is_any_body(part.term) or is_deciding(part.term)))
    ]  # fmt: skip
    subject = without(case, deeds)
    # "Mosjöskolan leds av ..." tells of no deed that "vem är rektor på Mosjöskolan" asks for.
    things = {fold(part.term) for part in subject.hard}
    # Nor does "är", which "rapporten är sammanställd av ..." has too.
    asked = [
        word
        for word in asked
        if fold(word) not in things and not is_function_word(word, case.query.language)
    ]
    ids = {it.statement.id for it in dated}
    near = Passages(subject.candidates)
    found = [
        it for it in subject.candidates
        if it.statement.id in ids and is_of_year(case, it)
        and (
            _says_by_whom(it.statement.reading, asked)
            or (decided and says_who_decided(it.statement.reading))
        )
        and all(near.covers(it, place) for place, part in enumerate(subject.concepts) if part.hard)
    ]  # fmt: skip
    whole = {it.statement.id: it.coverage(case.concepts) for it in case.candidates}
    best = min(found, default=None, key=lambda it: (
        -it.coverage(subject.concepts),
        -whole[it.statement.id],
        not _says_by_whom(it.statement.reading, asked),
        it.rank or 999,
        it.order,
    ))  # fmt: skip
    return [best.statement] if best else []


def _says_by_whom(text: str, asked: Sequence[str]) -> bool:
    """Say whether a text tells who did one of the deeds, and does not only repeat the question."""
    said = {fold(word) for word in asked}
    return any(
        any(same_deed(done, word) for done in words(hit[1]) for word in asked)
        and names_doer(hit[2], "")
        and not {fold(word) for word in words(hit[2])[1:]} <= said
        for hit in _DONE_BY.finditer(text)
    )
