"""What tells a statement of the right topic from one that answers: another group, another deed."""

import re

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.weights import SOFT
from assistant.answering.selection import Case
from assistant.language import fold, words

# Groups of which a figure for one is none for the other.
_PAIRS = (
    (r"\b(kvinn|flick|tjej|women\b|woman|girls?\b)", r"\b(man|mannen|pojk\w*|kill\w*|men|boys?)\b"),
    (r"\b(barn(en|s|ens)?|child\w*)\b", r"\b(vuxn\w*|adults?)\b"),
)
_GROUPS = tuple((re.compile(one), re.compile(other)) for one, other in _PAIRS)
_PASSIVE = re.compile(r"[a-zåäö]{3,}(des|tes|ts)$")
# What a row's label adds to what it counts: "elever med frånvaro över 20 procent".
_QUALIFIED = re.compile(r"\b(?:med|utan|som|over|under|with|without|who|over|under)\s+(.*)")


def of_other_group(case: Case, it: Candidate) -> bool:
    """Say whether a statement is of men alone where women are asked for, or of adults alone."""
    asked, said = fold(case.query.standalone), fold(it.statement.reading)
    return any(
        mine.search(asked) and not other.search(asked)
        and other.search(said) and not mine.search(said)
        for pair in _GROUPS for mine, other in (pair, pair[::-1])
    )  # fmt: skip


def of_other_deed(it: Candidate, missing: tuple[str, ...]) -> bool:
    """Say whether something else was done than is asked: "beviljades" for "avslogs"."""
    asked = [word for word in missing if word.endswith("s") and len(word) > len("gavs")]
    return bool(asked) and any(_PASSIVE.match(word.lower()) for word in words(it.statement.reading))


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
    return hit is not None and not any(_says(part, hit.group(1)) for part in case.concepts)


def _says(part: Concept, text: str) -> bool:
    return part.match(bag(text)) > 0
