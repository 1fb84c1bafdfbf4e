"""Choose by the kind of question alone: which kind it is answered as, and by whom."""

import re
from dataclasses import replace

from assistant.answering.evidence.concepts import typed_value
from assistant.answering.kinds.comparing.both_years import choose_both_years
from assistant.answering.kinds.comparing.comparison import choose_comparison
from assistant.answering.kinds.counts.counting import choose_count
from assistant.answering.kinds.facts.definition import choose_definition
from assistant.answering.kinds.facts.fact import choose_fact
from assistant.answering.kinds.lists.led import choose_led
from assistant.answering.kinds.lists.listing import choose_list
from assistant.answering.kinds.overview import choose_overview
from assistant.answering.kinds.persons.person import choose_person
from assistant.answering.kinds.yes_no import choose_yes_no
from assistant.answering.selection import Case, Selection, Selector
from assistant.language import fold
from assistant.records.questions import QuestionKind

_WHICH_DAY = re.compile(
    r"^\W*(?:(?:pa|i|on|in) )?(?:vilk\w+|which|what) (?:\w+ )?"
    r"(?:dag(?:ar)?|datum|manad(?:er)?|days?|dates?|months?)\b"
)
_WHAT_IT_IS = re.compile(r"^\W*(vad ar|what is|what's) (the )?\w+\W*$")

SELECTORS: dict[QuestionKind, Selector] = {
    "list": choose_list,
    "fact": choose_fact,
    "person": choose_person,
    "definition": choose_definition,
    "overview": choose_overview,
    "comparison": choose_comparison,
    "count": choose_count,
    "yes_no": choose_yes_no,
}


def choose_by_kind(case: Case) -> Selection:
    """Give what the kind of question quotes: statements that cover all that is named."""
    kind, asked = case.query.kind, fold(case.query.standalone)
    dated = _WHICH_DAY.search(asked) and set(case.aspects) <= {"events"}
    if kind == "list" and (dated or not case.aspects) and typed_value(case.query):
        # "Vilka åldrar omfattas av KAA?" wants a value, however many it is asked for.
        kind = "fact"
    if kind in ("fact", "definition") and case.hard and _only_people(case):
        kind = "person"
    if kind in ("fact", "yes_no") and (both := choose_both_years(case)):
        return replace(both, settled=True)
    if led := choose_led(case):
        return led
    chosen = SELECTORS[kind](case)
    if chosen.status == "not_found" and kind == "fact" and _WHAT_IT_IS.search(asked):
        # "Vad är folkmängden?" wants its figure; where there is none, what the word means will do.
        return choose_definition(case)
    return chosen


def _only_people(case: Case) -> bool:
    """Say whether only people are named; what they earn or how old they are is no person."""
    if case.query.asked_for not in (None, "person"):
        return False
    named = {word for person in case.query.people for word in (person, *person.split())}
    return all(part.term in named for part in case.hard)
