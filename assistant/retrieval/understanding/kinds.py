"""Tell what kind of question it is, and what kind of value it wants."""

import re
from dataclasses import dataclass

from assistant.records.questions import QuestionKind
from assistant.retrieval.understanding.rules import KindRule, Rules

# Of "budget- och skuldrådgivningen" the first half is no budget.
_HALF = re.compile(r"\b\w+- (?:och|eller|samt) ")


@dataclass(frozen=True, slots=True)
class Signs:
    """What else is known of a question when its kind is told.

    Attributes:
        folded: The question proper, folded.
        aspects: How many aspects it names.
        years: How many of its years are followed up by documents of the index.
        bodies: How many bodies of the index it names.
        terms: How many content words it has.
        bare: It has neither question word nor verb of asking, as in a search box.
        verb_first: Its first word is a finite verb of Swedish: "Höjs taxan?".
    """

    folded: str
    aspects: int
    years: int
    bodies: int
    terms: int
    bare: bool
    verb_first: bool = False


_NEEDS = {
    "aspect": lambda signs: signs.aspects > 0,
    "no_aspect": lambda signs: signs.aspects == 0,
    "two_years": lambda signs: signs.years > 1,
    "two_bodies": lambda signs: signs.bodies > 1,
    "brief": lambda signs: 0 < signs.terms <= 3 and signs.aspects == 0,
    "bare": lambda signs: signs.bare,
    "verb_first": lambda signs: signs.verb_first,
}


def question_kind(signs: Signs, rules: Rules) -> QuestionKind:
    """Give the kind of the first rule that holds; an overview where none does."""
    for rule in rules.kinds:
        if _holds(rule, signs):
            return rule.kind
    return "overview"


def asked_for(folded: str, kind: QuestionKind, rules: Rules) -> str | None:
    """Give the kind of value that the question wants, None where it wants no single value."""
    if kind not in ("fact", "person", "yes_no", "comparison"):
        return None
    whole = _HALF.sub("", folded)
    found = (rule.value for rule in rules.asked if rule.pattern.search(whole))
    value = next(found, None)
    return value or ("person" if kind == "person" else None)


def _holds(rule: KindRule, signs: Signs) -> bool:
    if rule.needs is not None and not _NEEDS[rule.needs](signs):
        return False
    if rule.unless is not None and rule.unless.search(signs.folded):
        return False
    return rule.pattern.search(signs.folded) is not None
