"""Whether a figure counts what a question wants counted, and not something beside it."""

import re

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH, has_head
from assistant.answering.evidence.pointing_back import counts_what_is_before
from assistant.answering.evidence.values import Value, ValueKind, values
from assistant.answering.evidence.weights import HARD
from assistant.answering.evidence.word_lists import word_lists
from assistant.answering.kinds.judging.near_misses import qualified_otherwise
from assistant.answering.kinds.judging.values.by_how_much import asks_by_how_much, is_by_how_much
from assistant.answering.kinds.judging.values.counted import (
    begins_with_another,
    counted_in,
    counted_words,
    counts_anybody,
    counts_doers,
    counts_some,
    is_measure,
)
from assistant.answering.kinds.judging.values.year_rows import counts_under
from assistant.answering.selection import Case
from assistant.language import fold, words

# Kinds of value that answer "how many" and "how much".
FIGURES: frozenset[ValueKind] = frozenset({"figure", "share", "money"})
# Words of a label whose figure counts what its heading names ("Fristående skola 4").
_LABEL = 9
# Words between a figure and what it counts ("1 070 av dessa ungdomar").
_BETWEEN = 3
_RIGHT_AFTER = 2
# What follows such a word after what is counted is another thing.
_TIES = frozenset(("och", "samt", "eller", "for", "pa", "hos", "fran", "and", "or", "for", "at"))
# "19.00 Plats: fritidsgården Kajen": what a label leads to is counted by no figure before it.
_LABELS = re.compile(r"[A-ZÅÄÖ]\w+:")
_WITH = frozenset(("med", "with"))
# "Antalet skjutningar minskade från sju till två": what is counted is told before the verb.
_ABOUT = re.compile(r"^\W*(?:antalet|antal|the number of|number of)\s+((?:[^\W\d]+\s+){1,3})")
# A figure after such a word tells one thing from others ("årskurs 7-9"), and counts none.
_NUMBERED = re.compile(
    r"\b(arskurs\w*|ak|klass|mal|bild|sida|nr|nummer|punkt|avdelning|enhet|vaning|etapp|fas|steg"
    r"|alternativ|kapitel|linje|vag|vecka|veckorna|klockan|kl|grades?|goals?|pages?|slides?|years?"
    r"|weeks?|units?|stages?|phases?"
    r"|options?|chapters?|lines?|roads?)"
    r"\.?\s+(\d+\s*([-–,]|och|till|and|to)\s*)*$|\d[-–]$"
    # A house has its number after the name of a street: "Hamngatan 11".
    r"|\w(gatan?|vagen|torget|grand|stigen|allen|backen|esplanaden)\s+$"
)
_ORDINAL = re.compile(
    r"forsta|andra|tredje|fjarde|femte|sjatte|sjunde|attonde|nionde|tionde"
    r"|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
)
_EVERY = re.compile(r"\b(vart|var|varje|every)\W*$")
# A row whose column heads say so holds sums or shares, and counts nobody.
_SUMS = re.compile(r"\b(mnkr|mkr|tkr|msek|tsek|kronor)\b", re.IGNORECASE)
_SHARES = re.compile(r"\b(procent|andel(en)?)\b|%", re.IGNORECASE)
_FIGURE_LAST = re.compile(r"\d[\d ]*\W*\w?\W*$")


def counts_it(it: Candidate, case: Case) -> bool:
    """Say whether a figure of the statement counts what the question wants counted."""
    text = it.statement.reading
    if counts_some(case) and not any(_may_count(text, value) for value in values(text)):
        return False
    counted = counted_in(case)
    if (counted or counts_anybody(case)) and it.statement.kind == "row" and _counts_none(it, case):
        return False
    if counted is None:
        return True
    if _labelled(it, case, counted):
        return True
    if (not counted.hard and counted in case.concepts) or it.facts.language == "en":
        # What was done need not stand beside the figure of those it was done to; beside that of
        # an English document stands a word that only the whole statement is matched by.
        return counted not in case.concepts or it.own[case.concepts.index(counted)] >= ENOUGH
    asked = case.query.standalone
    counts = [value for value in values(text) if value.kind in FIGURES]
    beside = [
        # Whose share it is may be told anywhere in its sentence.
        _sentence(text, value) if value.kind == "share" else _beside(text, value, case)
        for value in counts
        if not numbers(text, value)
        and not (is_by_how_much(text, value) and not asks_by_how_much(asked))
    ]
    about = _ABOUT.search(fold(text))
    if about and beside:
        beside.append(about.group(1))
    said = counted in case.concepts and it.covered(case.concepts.index(counted))
    return (said and counts_what_is_before(text)) or any(
        counted.match(bag(near)) >= ENOUGH or (said and has_head(counted.term, bag(near)))
        for near in beside
    )


def _counts_none(it: Candidate, case: Case) -> bool:
    """Say whether a row is of sums, of shares or of some only of what is to be counted.

    Of a row that says all that is asked the share tells how many.
    """
    text = it.statement.reading
    # One name alone ("äldreboenden") is the row's, and says nothing of what is shared.
    says_all = len(case.concepts) > 1 and it.own_coverage(case.concepts) == 1
    says_all = says_all or counts_under(it)
    share = _SHARES.search(text) and not says_all
    sums = _SUMS.search(f"{text} {it.statement.locator.section or ''}")
    return bool(sums or share) or qualified_otherwise(it, case)


def _labelled(it: Candidate, case: Case, counted: Concept) -> bool:
    """Say whether the figure of a label or a row counts what its words name."""
    row = it.statement.kind == "row" and counted in case.concepts
    text = it.statement.reading
    if row and it.own[case.concepts.index(counted)] >= ENOUGH:
        return True
    if row and it.covered(case.concepts.index(counted)):
        # "Anmälningar: 2023: 1188" under "Orosanmälningar": the label is the end of its word.
        return counts_under(it) or has_head(counted.term, bag(text.split(":")[0]))
    figures = any(value.kind in ("figure", "share") for value in values(text))
    named = fold(counted.term) in word_lists().counted or bool(counted.match(bag(text)))
    return figures and is_label(it) and named


def may_count(it: Candidate) -> bool:
    """Say whether a statement holds a figure that may count somebody or something, and no sum."""
    text = it.statement.reading
    return any(
        value.kind != "money" and _may_count(text, value) and not numbers(text, value)
        for value in values(text)
    )


def _may_count(text: str, value: Value) -> bool:
    return value.kind in FIGURES and not is_measure(text[value.end :])


def numbers(text: str, value: Value) -> bool:
    """Say whether a figure only tells one thing from others: "mål 9", "årskurs 7-9", "första"."""
    before = fold(text[: value.start])
    ordinal = _ORDINAL.fullmatch(fold(text[value.start : value.end]))
    # "Vart sjätte år" tells how often.
    return bool(ordinal and not _EVERY.search(before)) or bool(_NUMBERED.search(before))


def _beside(text: str, value: Value, case: Case) -> str:
    after = _to_the_noun(text[value.start :].split()[: _BETWEEN + 2])
    if not counts_doers(case) and begins_with_another(text[value.end :], case):
        # Of "biblioteken hade 96 000 besök" no library is counted.
        return " ".join(after)
    before = re.split(r"[.;:]", text[: value.start])[-1].split()[-2:]
    if before and fold(before[-1]) in _WITH:
        # "Ett boende med 60 lägenheter" counts no homes.
        before = []
    return " ".join(before + after)


def _to_the_noun(after: list[str]) -> list[str]:
    """Give the words after a figure up to where something else begins: "sju skolor för elever"."""
    # The word right after may tie the figure to what it counts: "41 av eleverna".
    ends = (
        place
        for place, word in enumerate(after)
        if (place > 1 and fold(word) in _TIES) or (place and _LABELS.fullmatch(word))
    )
    return after[: next(ends, len(after))]


def _sentence(text: str, value: Value) -> str:
    before = re.split(r"[.;:!?]\s", text[: value.start])[-1]
    return before + re.split(r"[.;:!?](?:\s|$)", text[value.start :])[0]


def counts_right_after(it: Candidate, case: Case) -> bool:
    """Say whether what follows "how many" stands right after a figure: "1 985 personer"."""
    said = counted_words(case)
    if not said:
        return False
    counted = counted_in(case)
    if it.statement.kind == "row" and counted in case.concepts:
        return it.covered(case.concepts.index(counted))
    noun, text = Concept(said[0], (said[0],), HARD), it.statement.reading
    return any(
        value.kind == "figure"
        and noun.match(bag(" ".join(words(text[value.end :])[:_RIGHT_AFTER]))) >= ENOUGH
        for value in values(text)
    )


def is_label(it: Candidate) -> bool:
    """Say whether a statement is a name with a figure after it, or a row of a table."""
    text = it.statement.reading
    short = len(text.split()) <= _LABEL and bool(_FIGURE_LAST.search(text))
    return short or it.statement.kind == "row"
