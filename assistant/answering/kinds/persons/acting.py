"""Who does something, told by a role, a group or a body: "kontrollerar flygteknikern arbetet"."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH, best_match
from assistant.answering.evidence.weights import SOFT
from assistant.answering.evidence.windows import Passages
from assistant.answering.selection import Case
from assistant.language import fold, words
from assistant.language.deeds import same_deed
from assistant.language.person_words import is_person_word
from assistant.language.verbs import is_verb
from assistant.records.documents import Statement

# Who holds an office, or is called something, is answered by a name alone.
_BY_NAME = re.compile(
    r"^\W*(?:och |men |and |but )?(?:vem|vad|who) (?:ar|var|heter|hette|is|was)\b"
)
_DENIES = re.compile(r"\b(?:inte|ej|aldrig|not|never)\b")
_ONE_WHO = re.compile(r"\b(?:den|de|dem|those|anyone|whoever) (?:person(?:er)? )?(?:som|who)\b")
_POINTS_BACK = re.compile(r"(?:Det|Den|De|Detta|Denna|Dessa|It|This|That|They) ")
# Letters by which a role is told from those that the question names, whatever their endings.
_ROOT = 8
_MOST = 2


def acting(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give what says all that is asked, deed and all, of somebody whom the question does not name.

    What is named may be told by the lines before it in the same passage, in its own words: of
    those that do one thing or nearly the same to one thing or nearly the same there are many. Of
    those that say as much themselves the best ranked are given.
    """
    if not case.hard:
        return []
    near = Passages(case.candidates)
    found = [it for it in dated if it.telling and it.well_ranked and _tells(case, it, near)]
    best = max((it.own_coverage(case.concepts) for it in found), default=0.0)
    kept = [it for it in found if it.own_coverage(case.concepts) >= best]
    kept.sort(key=lambda it: (it.rank, it.order))
    return [it.statement for it in kept[:_MOST]]


def names_role(text: str, question: str) -> bool:
    """Say whether a text has a noun for who can do something that the question does not name."""
    asked = [fold(word) for word in words(question)]
    said = fold(text)
    return bool(_ONE_WHO.search(said)) or any(
        is_person_word(word) and not _is_asked(fold(word), asked) for word in words(text)
    )


def tells_who(case: Case, it: Candidate) -> bool:
    """Say whether a statement says the deed asked about, of a role that the question has not.

    What it does not say of what is named stands in its passage.
    """
    if _BY_NAME.match(case.asked) or (case.query.people and not _deeds(case)):
        return False
    text = it.statement.reading
    denied = _DENIES.search(fold(text)) is not None and not _DENIES.search(case.asked)
    named = names_role(text, case.query.standalone)
    return named and not denied and _says_the_deed(case, it) and _in_its_passage(case, it)


def tells_all(case: Case, it: Candidate, near: Passages) -> bool:
    """Say whether a statement and what leads to it say all that is asked, a part of it itself."""
    hard = [place for place, part in enumerate(case.concepts) if part.hard]
    soft = [place for place, part in enumerate(case.concepts) if part.weight == SOFT]
    points_back = _POINTS_BACK.match(it.statement.reading) and it.own_coverage(case.concepts) > 0
    return (
        (bool(points_back) or any(it.own[place] >= ENOUGH for place in hard))
        and all(_says_plainly(case, it, place, near) for place in hard)
        and all(near.covers(it, place) for place in soft)
    )


def _says_plainly(case: Case, it: Candidate, place: int, near: Passages) -> bool:
    """Say whether a statement, its headings or what leads to it have the very word of a concept."""
    if it.facts.language != case.query.language:
        return near.covers(it, place)
    at, part = it.statement.locator, case.concepts[place]
    told = (it.statement.topic, at.section, *(one.statement.reading for one in near.before(it)))
    return any(
        text and best_match(part.said, bag(text)) >= ENOUGH
        for text in (it.statement.reading, *told)
    )


def _is_asked(role: str, asked: Sequence[str]) -> bool:
    root = role[:_ROOT]
    return any(it.startswith(root) or (len(it) > 3 and role.startswith(it)) for it in asked)


def _tells(case: Case, it: Candidate, near: Passages) -> bool:
    return tells_all(case, it, near) and tells_who(case, it)


def _in_its_passage(case: Case, it: Candidate) -> bool:
    beside = [one for one in case.candidates if one.statement.passage == it.statement.passage]
    return all(
        any(one.covered(place) for one in beside)
        for place, part in enumerate(case.concepts)
        if part.hard
    )


def _says_the_deed(case: Case, it: Candidate) -> bool:
    """Say whether a statement itself says what is done, by any form of the first verb."""
    text = it.statement.reading
    foreign = it.facts.language != case.query.language
    return all(
        (it.own[place] >= ENOUGH if foreign else best_match(part.said, bag(text)) >= ENOUGH)
        or any(same_deed(part.term, word) for word in words(text))
        for place, part in ((place, case.concepts[place]) for place in _deeds(case)[:1])
    )


def _deeds(case: Case) -> list[int]:
    """Give the places of the concepts that are what is done."""
    return [
        place
        for place, part in enumerate(case.concepts)
        if part.weight == SOFT and is_verb(part.term, case.query.language)
    ]
