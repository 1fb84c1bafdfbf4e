"""Lists of no aspect: what stands under the heading asked about, or the items that say it."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.headings import introduces, leading_line
from assistant.answering.evidence.matching import ENOUGH, EXACT
from assistant.answering.evidence.values import values
from assistant.answering.evidence.weights import SOFT
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.judging.covering import closest_headed, full, headed
from assistant.answering.kinds.lists.groups import listed
from assistant.answering.kinds.lists.led_to import introducing, rows_led_to
from assistant.answering.kinds.lists.sections import completed
from assistant.answering.selection import Case, Selection, nothing
from assistant.language import fold

# The best of the statements are given, close to the best in coverage.
_NEARLY = 0.8
# More under one heading is all that is said of a topic, and no list of anything.
_SHORT_LIST, _LONG_LIST = 8, 15
_ASKS_EXAMPLES = re.compile(r"\b(?:exempel|examples?)\b")
_GIVES_EXAMPLES = re.compile(
    r"^(?:(?:ett|några|some) )?"
    r"(?:exempel|exempelvis|till exempel|bland annat|examples?|for example)\b",
    re.IGNORECASE,
)
_DENIAL = re.compile(r"\b(inte|ej|icke|not|n't)\b", re.IGNORECASE)
# "Vilka har KAA fått ...": a deed that is done, and no denial of one.
_HAS_BEEN = re.compile(
    r"^(?!.*\b(?:inte|ej|saknat\w*|not|lacked)\b).*\b(?:"
    r"(?:har|hade) (?:\w+ ){0,3}?(?:fatt|gatt|blivit|kommit|tagit|givit|\w{3,}(?:at|it|ats|its))"
    r"|fick|gjordes|(?:has|have|had) (?:\w+ ){0,3}?(?:\w{3,}ed|been|got|gained|become))\b"
)
# "Fyra målområden", "Fyra mål för perioden": no more than how many, of what.
_FIGURE_FIRST = re.compile(r"^\W*(\w+)\s+\w+(?:\s+(?:för|i|på|inom|under|for|in|of)\b[^.]*)?\W*$")
# "Tre alternativ har utretts" leads to its alternatives where each has its letter or number.
_LABEL = re.compile(r"^(?:[A-Za-z]|\d{1,2})[:.)]\s")
_POINTS_TO_LIST = re.compile(
    r"^(?:följande|dessa|de|det|detta|these|the following)\b", re.IGNORECASE
)


def choose_items(case: Case, dated: Sequence[Candidate]) -> Selection:
    """Give the statements under the topic's heading, else those that cover the question."""
    body = [it for it in dated if it.telling]
    covering = full(case, body) or introducing(case, body)
    if not covering:
        return nothing(case, body)
    covering = _done(case, covering)
    under = [it for it in covering if headed(case, it)]
    # Whom to call stands last on many a list, and is no item of it.
    under = [it for it in under if it.statement.kind != "contact"] or under
    if under:
        doing = _doing_it(case, closest_headed(case, under))
        return listed(case, [one for it in doing for one in with_items(case, it)])
    covering = _of_like_denial(case, covering)
    asked = _without_bodies(case)
    told = {it.statement.id: it.coverage(asked.concepts) for it in asked.candidates}
    best = max(told[it.statement.id] for it in covering)
    kept = [it for it in covering if told[it.statement.id] >= best * _NEARLY]
    whole = [one for it in kept for one in with_items(case, it)]
    return listed(case, completed(case, whole))


def _done(case: Case, covering: list[Candidate]) -> list[Candidate]:
    """Leave out what is hard or yet to come where the question asks what has been, if any has."""
    if not _HAS_BEEN.search(fold(case.query.standalone)):
        return covering
    ahead = {"challenges", "outlook"}
    return [it for it in covering if not ahead & set(it.statement.aspects)] or covering


def _doing_it(case: Case, under: list[Candidate]) -> list[Candidate]:
    """Keep what also says what is done ("vilka samarbetar KAA med") of more than a short list.

    Of a long one what says itself most of what is named: "Vilka bolag ligger under Stadshus AB?"
    """
    deeds = [place for place, part in enumerate(case.concepts) if part.weight == SOFT]
    if len(under) > _SHORT_LIST and deeds:
        under = [it for it in under if all(it.own[place] >= ENOUGH for place in deeds)] or under
    if len(under) <= _LONG_LIST:
        return under
    most = max(it.own_coverage(case.concepts) for it in under)
    return [it for it in under if it.own_coverage(case.concepts) >= most] if most else under


def _without_bodies(case: Case) -> Case:
    """Give the case without the words of a body's name, which its own reports need not repeat."""
    bodies = [bag(body) for body in case.query.bodies]
    named = [part for part in case.concepts if any(part.match(body) == EXACT for body in bodies)]
    return without(case, named) if len(named) < len(case.concepts) else case


def _of_like_denial(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what is denied where the question asks for what was not, if any is."""
    if not _DENIAL.search(case.query.standalone):
        return list(found)
    return [it for it in found if _DENIAL.search(it.statement.reading)] or list(found)


def with_items(case: Case, it: Candidate) -> list[Candidate]:
    """Give a statement that announces a list ("Tre områden", "... genom:") with its items.

    An item need not name the year that its list is of, and may be the title of a page of its own.
    """
    after = [
        one for one in case.candidates
        if (one.facts.id, one.statement.locator.page) == (it.facts.id, it.statement.locator.page)
        and one.order > it.order
    ]  # fmt: skip
    if introduces(it.statement):
        return [it, *_led_by(it, after)]
    if rows := rows_led_to(it, after):
        return [it, *rows]
    following = [
        one for one in after
        if one.statement.locator.section == it.statement.locator.section
        and one.statement.kind in ("bullet", "paragraph", "row")
    ]  # fmt: skip
    if following and introduces(following[0].statement):
        # "... förslag till besparingar. Följande har beslutats:"
        points = _POINTS_TO_LIST.match(following[0].statement.reading)
        return [it, *_led_by(following[0], after)] if points else [it]
    if following and _gives_examples(case, following[0]):
        return [it, following[0]]
    return [it, *following[: _announced(it.statement.reading, following)]]


def _gives_examples(case: Case, it: Candidate) -> bool:
    """Say whether a sentence gives the examples asked for: "Exempel på detta är ..."."""
    return _ASKS_EXAMPLES.search(case.asked) is not None and (
        _GIVES_EXAMPLES.match(it.statement.reading) is not None
    )


def _led_by(line: Candidate, after: Sequence[Candidate]) -> list[Candidate]:
    """Give the items of the list that a line leads to, which it may head."""
    said = line.statement.reading
    return [
        one for one in after
        if one.order > line.order and leading_line(one.statement, one.introduced) == said
    ]  # fmt: skip


def _announced(reading: str, following: Sequence[Candidate]) -> int:
    """Give how many of the lines that follow are the items that a line gives the number of."""
    counts = [v for v in values(reading) if v.kind == "figure" and v.form.isdigit()]
    many = int(counts[0].form) if counts else 0
    if not 2 <= many <= len(following):
        return 0
    labelled = all(_LABEL.match(one.statement.reading) for one in following[:many])
    return many if labelled or _FIGURE_FIRST.match(reading) else 0
