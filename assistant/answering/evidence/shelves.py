"""Prepare a document's statements for questions once: their words, headings, years and echoes."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from assistant.answering.evidence.bags import EMPTY, Bag, bag, bag_of, names_in
from assistant.answering.evidence.crumbs import is_crumb
from assistant.answering.evidence.headings import introduced_by
from assistant.answering.evidence.minutes import day_of_minutes
from assistant.answering.evidence.pointing_back import pointed_back_to
from assistant.answering.evidence.values import values
from assistant.language import fold, words
from assistant.language.verbs import is_verb
from assistant.records.documents import Facts, PassageId, Statement
from assistant.retrieval.understanding.years import spans_ends

# Words of a line that names a speaker and the office.
_NAME_LINE = 9
# An agenda's page has more lines than this, and this share of them are other pages' titles.
_SHORTEST_AGENDA, _ECHOES = 3, 1 / 3
# A line of an agenda that says how long it takes says more than the title it repeats.
_TIMED = re.compile(r"\d ?(?:min|minuter|tim|timmar|minutes?|hours?)\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_BEFORE = re.compile(
    r"(?<!\bmed )(?<!\bby )(?<![\d,.])\d[\d ,.]*(?:%|procent |kronor |\w*iljo\w+ (?:kronor )?)?"
    r"(?:aret (?:fore|innan)|foregaende ar|forra aret|(?:the )?(?:previous year|year before))\b"
    r"|(?:[;:,(]|\b(?:och|medan|mot|and)) ?(?:aret (?:fore|innan)|foregaende ar|forra aret) "
    r"(?:var|lag|uppgick|hade|blev|kostade|fick|kom|\d)"
)

Translate: TypeAlias = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a statement stands under, ready to be matched; shared by its neighbours.

    Attributes:
        near: Topic, heading, the line that introduces a list, and speaker.
        above: The headings that the topic and the heading stand under.
        far: What the document is called, who answers for it, and of minutes their day.
    """

    near: Bag
    above: Bag
    goals: Bag
    far: Bag


@dataclass(frozen=True, slots=True)
class Shelved:
    """A statement of a document, ready to be matched.

    Attributes:
        place: Its place among the document's statements, from 0.
        names: The folded words that it writes with a capital.
        years: The year followed up and those that it, or what it stands right under, names.
        before: The words of the sentence before it, where it points back to that; else none.
        echo: It only repeats a page's title, as an agenda does, names a speaker, or is a crumb.
        introduced: The line that introduces the list it is an item of; None where it is none.
    """

    statement: Statement
    place: int
    said: Bag
    names: frozenset[str]
    around: Surroundings
    before: Bag
    years: frozenset[int]
    echo: bool
    introduced: str | None = None


def shelve(
    statements: Sequence[Statement],
    facts: Facts,
    translate: Translate,
    headings: Mapping[PassageId, tuple[str, ...]],
) -> tuple[Shelved, ...]:
    """Give a document's statements, in reading order, prepared.

    Args:
        translate: Gives the Swedish words of an English text, so that a Swedish question meets
            an English document.
        headings: That each passage stands under, beside the nearest.
    """
    surroundings: dict[tuple[object, ...], Surroundings] = {}
    far = bag_of((facts.title, facts.publisher, day_of_minutes(facts.title, statements)))
    titles = {(it.locator.page, bag(it.topic)) for it in statements if it.topic}
    echoes = [_introduces(it) or _repeats(it, titles) or is_crumb(it.reading) for it in statements]
    agendas = _agendas(statements, echoes)
    before = pointed_back_to(statements)
    introduced = introduced_by(statements)
    return tuple(
        Shelved(
            it,
            place,
            _bag((it.reading,), facts, translate),
            names_in(it.reading),
            _surroundings(
                it,
                (introduced[place], *headings.get(it.passage, ())),
                far,
                lambda texts: _bag(texts, facts, translate),
                surroundings,
            ),
            _bag((before[place],), facts, translate),
            _years(it, facts, introduced[place]),
            (echoes[place] or it.locator.page in agendas) and not _TIMED.search(it.reading),
            introduced[place],
        )
        for place, it in enumerate(statements)
    )


def _surroundings(
    it: Statement,
    over: tuple[str | None, ...],
    far: Bag,
    bag_in: Callable[[tuple[str | None, ...]], Bag],
    known: dict[tuple[object, ...], Surroundings],
) -> Surroundings:
    """Give what a statement stands under; `over` is what introduces it, then its headings."""
    speaker = str(it.speaker) if it.speaker else None
    key = (it.topic, it.locator.section, over, speaker, it.goals)
    if key not in known:
        near = bag_in((it.topic, it.locator.section, over[0], _office(it))) | _name(it)
        known[key] = Surroundings(near, bag_in(over[1:]), bag_of(it.goals), far)
    return known[key]


def _office(it: Statement) -> str | None:
    return it.speaker.office if it.speaker else None


def _name(it: Statement) -> Bag:
    """Give the speaker's name, of which no other word is derived: "brandmän" of "Brandt"."""
    return replace(bag(it.speaker.name), roots=frozenset()) if it.speaker else EMPTY


def _bag(texts: tuple[str | None, ...], facts: Facts, translate: Translate) -> Bag:
    given = tuple(text for text in texts if text)
    if facts.language == "en":
        given += tuple(" ".join(translate(text)) for text in given)
    return bag_of(given)


def _years(it: Statement, facts: Facts, introduced: str | None) -> frozenset[int]:
    named = years_of(it.reading) | ({facts.year} if facts.year else set())
    # "505 året före" is a figure of the year before; "61 fler än året före" is none.
    before = {min(named) - 1} if named and _YEAR_BEFORE.search(fold(it.reading)) else set()
    # "Risker inför 2024" says of which year all that stands under it is.
    over = (it.topic, it.locator.section, introduced)
    return frozenset(named | before).union(*(years_of(text) for text in over if text))


def years_of(text: str) -> set[int]:
    """Give the years that a text names: of a span its ends."""
    if not _YEAR.search(text):
        return set()
    return {
        int(value.form[:4])
        for value in values(text)
        if value.kind in ("year", "date") and value.form[:4].isdigit()
    } | spans_ends(text)


def _agendas(statements: Sequence[Statement], echoes: Sequence[bool]) -> set[int]:
    """Give the pages many of whose lines only repeat other pages' titles."""
    lines: dict[int, list[bool]] = {}
    for it, echo in zip(statements, echoes, strict=True):
        lines.setdefault(it.locator.page, []).append(echo)
    return {
        page
        for page, of_page in lines.items()
        if len(of_page) > _SHORTEST_AGENDA and sum(of_page) >= len(of_page) * _ECHOES
    }


def _introduces(it: Statement) -> bool:
    """Say whether a line only names who speaks."""
    if it.speaker is None or not it.speaker.name or len(it.reading.split()) > _NAME_LINE:
        return False
    # "Kulturstipendiet till körledaren Maj-Britt Ek" says what she got.
    return " till " not in it.reading and bag(it.speaker.name).stems <= bag(it.reading).stems


def _repeats(it: Statement, titles: set[tuple[int, Bag]]) -> bool:
    """Say whether a line says no more than the title of another page: "A blir B" says more."""
    said = bag(it.reading)
    if it.kind not in ("bullet", "paragraph") or len(said.stems) < 2:
        return False
    like = [t for page, t in titles if page != it.locator.page and said.stems <= t.stems]
    if not like:
        return False
    verbs = {fold(word) for word in words(it.reading) if is_verb(word, "sv")}
    return any(verbs <= title.exact for title in like)
