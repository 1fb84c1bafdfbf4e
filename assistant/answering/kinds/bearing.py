"""What bears on a question that no statement covers whole: the documents say it in other words.

A denial rests on what names the thing asked about: a name, an abbreviation, a number, a value of
another kind. Where only other words are not met, how likely a statement answers is told by a model
fitted to questions of public sets, and the words that were not met are named as missing.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.likelihood import load_odds
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.said_here import FAR
from assistant.answering.evidence.weights import HARD, SOFT
from assistant.answering.kinds.facts.reason import may_give_cause
from assistant.answering.kinds.judging.evidence import Offer, offered
from assistant.answering.kinds.judging.matters.other_matters import without_other_matters
from assistant.answering.kinds.judging.merit import of_other_years
from assistant.answering.kinds.judging.near_misses import of_other_deed, of_other_group
from assistant.answering.kinds.judging.one_of_several import of_another_of_several
from assistant.answering.kinds.judging.said_about import lacks_what_is_said
from assistant.answering.kinds.judging.settled import decided, is_of, matters_of, may_settle
from assistant.answering.kinds.judging.telling_apart import tells_apart
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.kinds.judging.values.rather import rather
from assistant.answering.kinds.judging.values.stock import counting_all
from assistant.answering.kinds.judging.values.values_of_others import of_another
from assistant.answering.kinds.judging.values.wanted import only_asks
from assistant.answering.kinds.lists.items import with_items
from assistant.answering.kinds.lists.sections import with_sections
from assistant.answering.kinds.persons.bearing_on import may_name
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold

# Statements shown, and of those that hold a value; each nearly as likely as the likeliest.
_MOST, _FEW = 3, 2
_NEARLY, _ALIKE = 0.7, 0.93
# Share of what is named that a statement must cover to be shown whatever the model says of it: for
# yes or no one of two nouns will do.
_SHARE, _SHARE_YES_NO = 0.6, 0.5
# What follows is the thing asked for: "vilken skattesats", "finns det en isbana".
_ASKS_FOR = re.compile(
    r"^\W*(?:(?:pa|i|for|till|av|in|at|to|och|men)\s)?"
    r"(?:vilk\w+|vad (?:ar|var|blev|blir)|hur (?:manga|mycket|stor\w*|hog\w*|lang\w*)"
    r"|finns|fanns|har (?:kommunen|ni|vi)"
    r"|(?:har|hade|far|fick) \w+ (?:nagon|nagot|nagra|en egen|ett eget|egna)"
    r"|what (?:is|are|was|were)|which"
    r"|how (?:much|many|long|high)|(?:is|are|was|were) there"
    r"|vad (?:tyck|ans|tank|sag)\w+|what (?:do|does|did) (?:the )?)\s+((?:\w+\s*){1,4})"
)

# Kinds of question of which a part can be answered by what covers most of it.
_IN_PARTS = frozenset({"yes_no", "list", "overview", "fact"})
_QUALIFIES = frozenset(
    ("i", "pa", "for", "till", "med", "av", "om", "vid", "hos", "inom", "som", "in", "on", "to",
     "with", "of", "at", "about", "that", "which")
)  # fmt: skip


def bearing(case: Case) -> Selection | None:
    """Give what likely answers a part of the question; None where nothing does."""
    odds = load_odds()
    least = odds.least_value if wanted_value(case) else odds.least
    offers = [
        (one.it, max(odds.likelihood(one.seen), least if _mostly_named(case, one) else 0.0))
        for one in may_bear(case)
    ]
    best = max((likely for _, likely in offers), default=0.0)
    if best < least:
        return None
    near = [it for it, likely in offers if likely >= max(best * _NEARLY, least)]
    if wanted_value(case):
        near = rather(case, near)
    near.sort(key=lambda it: (-_weight(case, it), it.rank, it.order))
    most = _weight(case, near[0]) * _ALIKE
    kept = [it for it in near if _weight(case, it) >= most]
    if wanted_value(case):
        # Two that say a part each say no value of both.
        kept = [
            it for it in kept if set(it.lacks(case.concepts)) <= {*kept[0].lacks(case.concepts)}
        ]
    kept = kept[: _FEW if wanted_value(case) else _MOST]
    missing = named_and_unmet(case, kept)
    if case.query.kind == "list" and case.aspects:
        kept = with_sections(case, kept)
    elif not wanted_value(case):
        # "Revisorerna rekommenderar nämnden att" says nothing without its items.
        led = [one for it in kept for one in with_items(case, it)]
        kept = list({it.statement.id: it for it in led}.values())
    return bearing_on(case, kept, missing, "likely answers a part of the question")


def bearing_on(
    case: Case, kept: Sequence[Candidate], missing: tuple[str, ...], why: str
) -> Selection:
    """Give what bears on a question, in reading order, with what it leaves unmet."""
    return Selection(
        "partial" if missing else "answered",
        tuple(Chosen(it.statement, why=why) for it in sorted(kept, key=lambda it: it.order)),
        missing,
        form="yes_no" if case.query.kind == "yes_no" else "items",
    )


def may_bear(case: Case) -> list[Offer]:
    """Give the statements of the best ranked passages that nothing forbids to show."""
    left = without_other_matters(case)
    dated = {it.statement.id for it in in_years(left.candidates, case.query) if it.telling}
    offers = offered(case, _asked_for(case))
    found = [one for one in offers if one.it.statement.id in dated and _may(case, one)]
    counting = counting_all(case, [one.it for one in found])
    return [one for one in found if one.it in counting]


def _mostly_named(case: Case, one: Offer) -> bool:
    """Say whether a statement covers most of what is named, and all that is asked for by name."""
    if case.query.kind not in _IN_PARTS or wanted_value(case) or one.seen["lacks asked"]:
        return False
    least = _SHARE_YES_NO if case.query.kind == "yes_no" else _SHARE
    return one.seen["named"] >= least and _says_a_noun(case, one.it)


def _weight(case: Case, it: Candidate) -> float:
    return it.coverage(case.concepts) + 0.5 * it.own_coverage(case.concepts) + 0.3 / it.rank


def _may(case: Case, one: Offer) -> bool:
    """Say whether nothing forbids to show it: another name, another quantity, no person."""
    it = one.it
    if not _may_be_of(case, one) or it.statement.kind == "contact":
        return False
    undone = tuple(part.term for part in it.lacks(case.concepts))
    valueless = one.holds is False and not (one.counts and not only_asks(it, wanted_value(case)))
    others = one.holds is not None and of_another(case, one)
    causeless = case.query.asked_for == "reason" and not may_give_cause(case, it)
    if of_other_deed(it, undone) or valueless or others or causeless:
        return False
    if case.query.kind == "person":
        return may_name(case, it)
    if case.query.kind == "yes_no":
        # What is of one noun of two and tells of no change does not say what changed.
        return may_settle(matters_of(case), it)
    if set(case.aspects):
        return bool(set(case.aspects) & set(it.statement.aspects))
    return True


def _may_be_of(case: Case, one: Offer) -> bool:
    """Say whether a statement may be of what is asked about, and not of another name or year."""
    parts = case.concepts
    if any(part.named and one.named[place] < ENOUGH for place, part in enumerate(parts)):
        return False
    # What only a later sentence names has no part in a sum told before it.
    told_before = one.it.statement.kind == "paragraph" and wanted_value(case) == "money"
    near = one.named if told_before else one.beside
    unsaid = [part for place, part in enumerate(parts) if part.hard and near[place] < ENOUGH]
    # Of "skjutningar i Navestad" what only names the place says nothing.
    telling = [part for part in case.hard if not part.named] or case.hard
    nothing_said = bool(case.aspects) and all(part in unsaid for part in telling)
    if unsaid and (nothing_said or tells_apart(case, unsaid)):
        return False
    if case.query.kind == "yes_no" and of_another_of_several(case, one.it, unsaid):
        return False
    if lacks_what_is_said(case, one.it):
        return False
    return not (of_other_group(case, one.it) or of_other_years(case, one.it))


def _says_a_noun(case: Case, it: Candidate) -> bool:
    """Say whether the statement or its headings, not the document's name alone, say something.

    Of "hemtjänsten i Hagby" the place alone says nothing.
    """
    telling = [part for part in case.hard if not part.named] or case.hard
    return any(
        part in telling and max(own, around if around > FAR else 0.0) > FAR
        for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
    )


def _asked_for(case: Case) -> tuple[Concept, ...]:
    """Give what is named right after the words that ask, up to where it is qualified."""
    hit = _ASKS_FOR.search(fold(case.query.standalone))
    said = list(takewhile(lambda word: word not in _QUALIFIES, hit.group(1).split() if hit else []))
    return tuple(part for part in case.hard if fold(part.term) in said)


def named_and_unmet(case: Case, kept: Sequence[Candidate]) -> tuple[str, ...]:
    """Name what is named and not met; of a day also what was done then."""
    least = SOFT if wanted_value(case) == "date" else HARD
    told = decided(case, kept)
    return tuple(
        part.term
        for place, part in enumerate(case.concepts)
        if part.weight >= least
        and not is_of(part, told)
        and not any(it.covered(place) for it in kept)
    )
