"""Find who holds an office, among those who are said to speak in the documents."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import EMPTY, bag
from assistant.answering.evidence.bodies import is_body, is_named_in
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import APART, ENOUGH, EXACT, phrase_match
from assistant.answering.kinds.judging.agents import names_person, persons_in
from assistant.answering.kinds.judging.covering import full
from assistant.answering.kinds.persons.outright import held_outright
from assistant.answering.selection import Case
from assistant.language import fold, words
from assistant.records.documents import Speaker, Statement

# A head is called director in one house and chief in another.
_HEADS = frozenset({"chef", "chefen", "direktor", "direktoren", "ledare", "head", "director",
                    "manager", "chief"})  # fmt: skip
_HEAD_OFFICE = re.compile(r"(direktor|chef)\b|\b(head|director|manager|chief)\b")
# Who holds it now is told by the newest that tells.
_IS = re.compile(r"\b(ar|heter|is)\b")
_OF_WHAT = re.compile(
    r"\b\w*(?:ordforande|chef|direktor|ledare|chair) (?:i|for|of|in) (?:the )?(\w+)"
)
# Share of a heading that must be the office.
_MOSTLY = 0.75
_NEARLY = 0.95


def office_holders(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give what names the holder of the office, or the person, in the years asked for.

    A statement may name another year than its document is of: who spoke then, the document tells.
    """
    asked = [part for part in case.hard if part.term in people_words(case)]
    if not asked:
        return []
    others = [part for part in case.hard if part not in asked]
    found: dict[Speaker, tuple[tuple[int, bool], Candidate]] = {}
    for it in dated:
        speaker = it.statement.speaker
        if speaker is None or not speaker.name or speaker in found or not is_of_year(case, it):
            continue
        named = bag(str(speaker))
        if held_outright(case.query.standalone, asked, str(speaker)) and all(
            part.match(named) >= ENOUGH or _heads(part, str(speaker)) or _in_swedish(case, part, it)
            for part in asked
        ):
            # "Municipal director" is one director of all those that match by their head alone.
            outright = all(part.match(named) == EXACT for part in asked)
            found[speaker] = ((_qualified(others, speaker, it), outright), it)
    best = max((score for score, _ in found.values()), default=(0, False))
    if others and not best[0]:
        return []
    introduced = (introduction(case, it.statement, speaker)
                  for speaker, (score, it) in found.items() if score == best)  # fmt: skip
    return [statement for statement in introduced if statement is not None]


def named_holders(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give what says in its own words who holds the office asked for, the best first."""
    offices = office_places(case)
    saying = [
        it for it in full(case, dated)
        if offices and it.statement.kind != "contact" and is_of_year(case, it)
        and all(it.own[place] >= ENOUGH for place in offices)
        and names_somebody(case, it.statement.reading)
        and has_office(case, it.statement.reading)
    ]  # fmt: skip
    saying = _of_the_body(case, saying)
    best = max((it.coverage(case.concepts) for it in saying), default=0.0)
    kept = [it for it in saying if it.coverage(case.concepts) >= best * _NEARLY]
    if asks_who_it_is(case):
        newest = max((it.facts.year or 0 for it in kept), default=0)
        kept = [it for it in kept if (it.facts.year or 0) == newest]
    kept.sort(key=lambda it: (len(it.statement.reading), it.order))
    return [it.statement for it in kept[:1]]


def office_places(case: Case) -> list[int]:
    """Give the places of the words for people among what is asked: of the office, mostly."""
    people = people_words(case)
    return [place for place, part in enumerate(case.concepts) if part.term in people]


def asks_who_it_is(case: Case) -> bool:
    """Say whether a question asks who holds it now, not who did."""
    return _IS.search(case.asked) is not None


def _of_the_body(case: Case, saying: Sequence[Candidate]) -> list[Candidate]:
    """Keep those of the very body asked for, where there are any.

    One town's "socialnämnden" is another's "vård- och omsorgsnämnden", and some have both.
    """
    bodies = [part for part in case.hard if is_body(part.term)]
    own = [
        it
        for it in saying
        if all(is_named_in(body, f"{it.statement.reading} {it.facts.publisher}") for body in bodies)
    ]
    kept = own or list(saying)
    return [it for it in kept if not _is_of_another(case, it)] or kept


def _is_of_another(case: Case, it: Candidate) -> bool:
    """Say whether an office is said to be of what is not asked about: "ordförande i rådet"."""
    hit = _OF_WHAT.search(fold(it.statement.reading))
    return hit is not None and not any(part.match(bag(hit[1])) > 0 for part in case.concepts)


def names_somebody(case: Case, text: str) -> bool:
    """Say whether a text names a person, or a vacancy, by more than the question's own words."""
    asked = {fold(word) for word in words(case.query.standalone)}
    persons = [name for name in persons_in(text) if not {fold(it) for it in words(name)} <= asked]
    return bool(persons) or (names_person(text) and not persons_in(text))


def _heads(part: Concept, speaker: str) -> bool:
    """Say whether a head of any name is asked for and the office is one of some name."""
    return fold(part.term) in _HEADS and bool(_HEAD_OFFICE.search(fold(speaker)))


def _in_swedish(case: Case, part: Concept, it: Candidate) -> bool:
    """Say whether an office of an English document is the one asked for, in Swedish."""
    return it.facts.language == "en" and it.around[case.concepts.index(part)] > _MOSTLY


def _qualified(others: Sequence[Concept], speaker: Speaker, it: Candidate) -> int:
    """Count the words beside the office that the office, or else the publisher, matches."""
    named = bag(str(speaker))
    own = sum(
        part.match(named) >= ENOUGH or is_named_in(part, speaker.office or "") for part in others
    )
    body = bag(it.facts.publisher) if it.facts.publisher else EMPTY
    return 2 * own + sum(part.match(body) >= ENOUGH for part in others)


def is_head(word: str) -> bool:
    """Say whether a word is that for a head of anything."""
    return fold(word) in _HEADS


def has_head(office: str) -> bool:
    """Say whether an office is that of a head."""
    return bool(_HEAD_OFFICE.search(fold(office)))


def has_office(case: Case, text: str) -> bool:
    """Say whether a text has each office asked for itself, or says of whom somebody is the head.

    Whoever works with economy is no director of it, though the words are of one root; and
    "kommunen" and "socialdirektör" make no kommundirektör.
    """
    said, own = fold(text), bag(text)
    offices = [part for part in case.hard if part.term in people_words(case)]
    if not held_outright(case.query.standalone, offices, text):
        return False
    heads = [part for part in offices if _HEAD_OFFICE.search(fold(part.term))]
    bare = bool(_HEADS & {fold(word) for word in words(text)})
    return not heads or (
        bool(_HEAD_OFFICE.search(said))
        and all(bare or not part.compound or part.match(own) > APART for part in heads)
    )


def people_words(case: Case) -> set[str]:
    """Give the words of the names and offices that are asked for."""
    return {word for named in case.query.people for word in (named, *named.split())}


def introduction(case: Case, of: Statement, speaker: Speaker) -> Statement | None:
    """Give the statement of the document that names a speaker, with the office where it does."""
    naming = [
        statement
        for statement in case.statements_of(of.document)
        if phrase_match(speaker.name, bag(statement.reading)) >= 1.0
    ]
    with_office = [
        statement
        for statement in naming
        if speaker.office and phrase_match(speaker.office, bag(statement.reading)) >= ENOUGH
    ]
    return next(iter(with_office or naming), None)


def is_of_year(case: Case, it: Candidate) -> bool:
    """Say whether a document is of a year asked for, whatever years its statements name."""
    return not case.query.years or it.facts.year in case.query.years
