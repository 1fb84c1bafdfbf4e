"""What tells a statement of the right topic from one that answers: another group, another deed."""

import re

from assistant.answering.evidence.bags import bag, names_in
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.classes import classes_in
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH, compound_parts
from assistant.answering.evidence.siblings import of_other_half
from assistant.answering.evidence.weights import SOFT
from assistant.answering.kinds.judging.occupations import of_other_occupation
from assistant.answering.selection import Case
from assistant.language import fold, stem, words
from assistant.language.verbs import is_verb

# Groups of which a figure for one is none for the other.
_PAIRS = (
    (r"\b(kvinn|flick|tjej|women\b|woman|girls?\b)", r"\b(man|mannen|pojk\w*|kill\w*|men|boys?)\b"),
    (r"\b(barn(en|s|ens)?|child\w*)\b", r"\b(vuxn\w*|adults?)\b"),
)
_GROUPS = tuple((re.compile(one), re.compile(other)) for one, other in _PAIRS)
_SHORTEST_NAME = 3
# Deeds of which the day of one is none of the other.
_BEGINS = re.compile(
    r"\b(\w*(?:oppn|invig|start|borj)\w*|inled\w*|open\w*|beg[iau]n\w*|inaugurat\w*)"
)
_ENDS = re.compile(
    r"\b((stang|avslut|upphor|avveckl|clos|shut)\w*|(lades|laggs|lagts) ned|end(s|ed)?)\b"
)
_OPENS = re.compile(r"\b(oppn(a|ar|as|ade|ades|at)|invig(s|as|des|ts)|open(s|ed)?|inaugurated)\b")
_PASSIVE = re.compile(r"[a-zåäö]{3,}(des|tes|ts)$")
# What a row's label adds to what it counts: "elever med frånvaro över 20 procent".
_QUALIFIED = re.compile(r"\b(?:med|utan|som|over|under|with|without|who|over|under)\s+(.*)")


def of_other_group(case: Case, it: Candidate) -> bool:
    """Say whether a statement is of men alone where women are asked for, or of another school."""
    other = any(
        _of_the_other(case, it, *pair) or _headed_by_the_other(case, it, *pair) for pair in _GROUPS
    )
    return (
        other
        or any(of_other_half(place, part, it) for place, part in enumerate(case.concepts))
        or _of_other_name(case, it)
        or of_other_class(case.query.standalone, it)
        or of_other_occupation(case, it)
    )


def of_other_class(asked: str, it: Candidate) -> bool:
    """Say whether a statement is of other classes at school than those asked for: "i femman"."""
    wanted = classes_in(asked)
    told = classes_in(it.statement.reading) if wanted else frozenset()
    return bool(told) and wanted.isdisjoint(told)


def names_group(term: str) -> bool:
    """Say whether a word names a group of which a figure for all, or for others, is none."""
    return any(one.match(fold(term)) for pair in _GROUPS[:1] for one in pair)


def _of_other_name(case: Case, it: Candidate) -> bool:
    """Say whether a statement names another of the sort: "Lillåskolan" for "Stenaryds skola"."""
    kinds = [
        stem(fold(noun.term))
        for (place, name), noun in zip(enumerate(case.concepts), case.concepts[1:], strict=False)
        if name.named and not noun.named and f"{name.term} {noun.term}" in case.query.standalone
        and it.own[place] < ENOUGH
    ]  # fmt: skip
    names = names_in(it.statement.reading) if kinds else ()
    return any(kind in name[_SHORTEST_NAME:] for kind in kinds for name in names)


def of_other_deed(it: Candidate, missing: tuple[str, ...], *, any_verb: bool = False) -> bool:
    """Say whether something else was done than is asked: "beviljades" for "avslogs".

    Args:
        any_verb: What is asked need be no passive: the day when it "stängdes" is not when it
            "öppnar".
    """
    asked = [
        word for word in missing if any_verb or (word.endswith("s") and len(word) > len("gavs"))
    ]
    return any(map(_is_deed, asked)) and any(
        _PASSIVE.match(word) and _is_deed(word) for word in words(it.statement.reading)
    )


def _is_deed(word: str) -> bool:
    """Tell a verb from a noun or a name that ends like one: "plats", "Gräshults"."""
    return word.islower() and is_verb(word, "sv")


def of_opposite_deed(case: Case, it: Candidate) -> bool:
    """Say whether a statement tells of an end where a beginning is asked for, or the other way."""
    return _of_the_other(case, it, _BEGINS, _ENDS)


def tells_no_opening(case: Case, it: Candidate) -> bool:
    """Say whether an opening is asked for and a statement tells neither of one nor of its place."""
    asked = _OPENS.search(fold(case.query.standalone)) is not None
    if not asked or _BEGINS.search(fold(it.statement.reading)):
        return False
    return not any(
        part.hard and own >= ENOUGH for part, own in zip(case.concepts, it.own, strict=True)
    )


def names_only(case: Case, it: Candidate) -> bool:
    """Say whether of all that is asked a statement has only names: of another thing in a place."""
    telling = [
        place for place, part in enumerate(case.concepts) if part.weight >= SOFT and not part.named
    ]
    return bool(telling) and not any(it.covered(place) for place in telling)


def qualified_otherwise(it: Candidate, case: Case) -> bool:
    """Say whether a row counts only some of what is asked for: those "med frånvaro"."""
    label = fold(it.statement.reading.split(":")[0])
    hit = _QUALIFIED.search(label)
    return hit is not None and not any(
        _says(part, hit.group(1)) or _ends_in(part, hit.group(1)) for part in case.concepts
    )


def _says(part: Concept, text: str) -> bool:
    return part.match(bag(text)) > 0


def _ends_in(part: Concept, text: str) -> bool:
    """Say whether a text has what a compound ends in: "med stöd" is with "försörjningsstöd"."""
    said = bag(text).stems
    return any(not said.isdisjoint(compound_parts(form)[-1:]) for form in part.forms)


def _of_the_other(case: Case, it: Candidate, one: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Say whether one of two is asked for alone, and a statement tells of the other alone."""
    return _is_the_other(fold(case.query.standalone), fold(it.statement.reading), one, other)


def _headed_by_the_other(
    case: Case, it: Candidate, one: re.Pattern[str], other: re.Pattern[str]
) -> bool:
    """Say whether a statement that names neither of two stands under a heading of the other."""
    said, over = fold(it.statement.reading), fold(it.statement.locator.section or "")
    named = one.search(said) or other.search(said)
    return not named and _is_the_other(fold(case.query.standalone), over, one, other)


def _is_the_other(asked: str, said: str, one: re.Pattern[str], other: re.Pattern[str]) -> bool:
    return any(
        mine.search(asked) and not theirs.search(asked)
        and theirs.search(said) and not mine.search(said)
        for mine, theirs in ((one, other), (other, one))
    )  # fmt: skip
