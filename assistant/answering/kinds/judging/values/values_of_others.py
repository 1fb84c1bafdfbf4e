"""Whether a value that stands near what is asked is of something else."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.body_stems import OFFICES
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import (
    CALLED,
    COMPOUND,
    ENOUGH,
    EXACT,
    best_match,
    compound_parts,
    has_head,
)
from assistant.answering.evidence.said_here import FAR
from assistant.answering.evidence.values import values
from assistant.answering.evidence.weights import SOFT
from assistant.answering.kinds.judging.evidence import Offer
from assistant.answering.kinds.judging.near_misses import qualified_otherwise
from assistant.answering.kinds.judging.values.counted import (
    begins_with_another,
    counted_in,
    counts_anybody,
    counts_some,
    is_measure,
    is_people,
)
from assistant.answering.kinds.judging.values.figures import numbers
from assistant.answering.kinds.judging.values.together import of_several_together, only_tells_where
from assistant.answering.selection import Case
from assistant.language import fold, words
from assistant.records.questions import Language

# Likeness in meaning from which a statement bears on a question none of whose words it has.
_ALIKE = 0.2
# A place, a house or a body is one, of which another of its sort is none.
_SORTS = re.compile(
    r"(skola|hall|gard|bad|bibliotek|museum|museet|park|plan|boende|hem|station|mottagning|teater"
    rf"|namnd|{OFFICES}|bolag|central)(en|n|et|t|na|orna|arna|s|ns|ens|ets|er|erna)?$"
)
# What the figures of a row count: "Antal ärenden", "Skolfrånvaro, ärenden".
# Of "antal inkomna anmälningar" reports are counted.
_UNIT = re.compile(
    r"\bantal(?:et)? (?:(?:nya|olika|\w+(?:omna|ade|rda|lda|nda|kta|tta|sta)) "
    r"(?!(?:inom|fran|hos|med|per|for|som|vid|under|over|till|och|som)\b))?([a-z]{3,})"
    r"|, ([a-z]{3,})$"
)
_NO_UNIT = re.compile(
    r"(antal\w*|procent|andel\w*|utfall|prognos|budget|index|varav|totalt|genomsnitt|number|share)$"
)
# "Hur stor är otryggheten": what is asked how great it is.
_HOW_GREAT = re.compile(
    r"\bhur (?:stor|stort|stora|hog|hogt|hoga|lag|lagt|laga) "
    r"(?:(?:ar|var|blev|blir) )?((?:\w+ ?){1,3})"
)


def of_another(case: Case, one: Offer) -> bool:
    """Say whether a statement that says a part of what is asked holds the value of another thing.

    It does where it has no word of the question and is not like it, where its figures count
    something else, where it is one row of many alike and which one is not said, and where it names
    another place or body of the sort that is asked for.
    """
    it = one.it
    says = it.own_coverage(case.concepts) > 0 or _says_a_part(case, it)
    lacking = [part for part in it.lacks(case.concepts) if part.hard]
    if not says and lacking and one.seen["alike"] < _ALIKE:
        return True
    if one.holds is False and _counts_another(case, one, lacking, says=says):
        return True
    row = it.statement.kind == "row"
    if row and lacking and (len(lacking) > 1 or not _label_says(case, it)):
        return True
    if row and counts_some(case) and qualified_otherwise(it, case):
        return True
    if counts_other(case, it) or counts_its_own_instead(case, it):
        return True
    return any(_has_other_of_sort(part, it) for part in lacking)


def said_outright(case: Case, it: Candidate) -> bool:
    """Say whether something that is named is met by more than what some people also call it."""
    return not case.hard or any(
        part.hard and max(own, around) > CALLED
        for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
    )


def counts_other(case: Case, it: Candidate) -> bool:
    """Say whether figures are of what is not asked for: by a row's label, or of more than one."""
    if it.statement.kind != "row" or not counts_some(case):
        return of_several_together(case, it)
    label = it.statement.reading.split(":")[0]
    if only_tells_where(case, label):
        return True
    over = (label, it.statement.locator.section or "")
    units = [unit for text in over for unit in _units(text)]
    if counts_anybody(case) and any(is_people(unit) for unit in units):
        return False
    return bool(units) and not any(
        _is_asked(unit, part, case.query.language) for unit in units for part in case.concepts
    )


def counts_its_own_instead(case: Case, it: Candidate) -> bool:
    """Say whether how great something is is asked for and each figure counts another thing.

    Of "hur stor är otryggheten" tells no "sex ordningsvakter" under its heading, and of "hur stort
    är underhållet" no "underhållsplan för 77 byggnader".
    """
    hit = _HOW_GREAT.search(fold(case.query.standalone))
    if hit is None or it.statement.kind == "row":
        return False
    asked = [own for part, own in zip(case.concepts, it.own, strict=True)
             if part.hard and fold(part.term) in hit.group(1).split()]  # fmt: skip
    unsaid = bool(asked) and max(asked) < EXACT
    return unsaid and _counts_its_own(case, it.statement.reading)


def _units(text: str) -> list[str]:
    found = ["".join(groups) for groups in _UNIT.findall(fold(text))]
    return [unit for unit in found if not _NO_UNIT.match(unit) and not is_measure(unit)]


def _is_asked(unit: str, part: Concept, language: Language) -> bool:
    """Say whether a unit is what a concept asks for; "personal" is not "hemtjänst"."""
    forms = part.forms if language == "en" else (part.term,)
    return best_match(forms, bag(unit)) >= ENOUGH or has_head(part.term, bag(unit))


def _counts_another(case: Case, one: Offer, lacking: Sequence[Concept], *, says: bool) -> bool:
    """Say whether the figures of a statement, which hold no such value, count another thing."""
    counted = counted_in(case)
    if counted is None or counted.weight < SOFT or counted not in case.concepts:
        return False
    if case.query.language == "en":
        # Half of what is one word in Swedish is counted by no figure: "safety alarms".
        return False
    place = case.concepts.index(counted)
    # Whom a document's name or its body's speaks of it need not count.
    if not (says and (one.beside[place] > FAR or _says_a_part(case, one.it))):
        return True
    outright = max(one.it.own[place], one.it.around[place]) > CALLED
    # "Barnantal" says of what a text is, and no more how many children there are.
    within = one.it.own[place] == COMPOUND and one.it.around[place] < ENOUGH
    own = bool(lacking) or not outright or within
    return own and _counts_its_own(case, one.it.statement.reading)


def _counts_its_own(case: Case, text: str) -> bool:
    """Say whether a noun that is not asked for stands right after each figure: "tre mål"."""
    after = [
        text[value.end :]
        for value in values(text)
        if value.kind == "figure" and not numbers(text, value)
    ]
    return bool(after) and all(begins_with_another(rest, case) for rest in after)


def _says_a_part(case: Case, it: Candidate) -> bool:
    """Say whether a statement has a part of some compound: "språkvänner" of "språkvänspar"."""
    said = bag(it.statement.reading)
    return any(
        part in said.stems or part in said.parts
        for concept in case.concepts
        if concept.compound
        for part in compound_parts(concept.term)[:-1]
    )


def _label_says(case: Case, it: Candidate) -> bool:
    label = bag(it.statement.reading.split(":")[0])
    return any(part.match(label) > 0 for part in case.concepts)


def _has_other_of_sort(part: Concept, it: Candidate) -> bool:
    """Say whether a statement names another of the sort: "Simhallen" for "ishallen"."""
    asked = fold(part.term)
    sort = _SORTS.search(asked)
    if part.named or sort is None or not sort.start():
        return False
    others = [word for word in words(fold(it.statement.reading)) if (hit := _SORTS.search(word))
              and hit.start() and hit.group(1) == sort.group(1)]  # fmt: skip
    return any(not other.endswith(asked[: sort.end(1)]) and asked[: sort.end(1)] not in other
               for other in others)  # fmt: skip
