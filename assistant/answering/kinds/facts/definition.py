"""Definitions and abbreviations: where the documents themselves expand or explain a term."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.naming import defined
from assistant.answering.kinds.facts.expanding import expands, is_abbreviation
from assistant.answering.kinds.facts.said_next import pointing_next
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.kinds.overview import best_of, choose_overview, on_topic
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import fold, words
from assistant.records.documents import Statement

_EXPLAINS = re.compile(
    r"\b(det vill saga|dvs|d v s|that is|i e"
    r"|ar (en|ett|att|nar|den|det|de)|innebar|betyder|syftar|avser|avses|handlar om|menas|omfattar"
    r"|is (an?|the|when)|means|refers|aims)\b|\s[–—=-]\s"
)
# What a sentence that says what a term is may open with.
_BEFORE_IT = ("", "den ", "the ", "med ", "by ")
# "Ett jourhem tar emot barn", "På en familjecentral finns barnmorska": so does what any of it does.
_ANY_OF_IT = ("en ", "ett ", "pa en ", "pa ett ", "i en ", "i ett ", "a ", "an ", "at a ")
_DOES = re.compile(
    r"\W*(?:tar|ger|finns|samlas|samlar|erbju\w+|arbetar|far|hjalper|stodjer|vander|riktar|bestar"
    r"|kan|ska|is|has|offers|takes|gives|helps)\b"
)
# "Med välfärdsteknik avses ..." says no more than what it is, "är ett sätt att" what it is for.
_DEFINES = re.compile(r"^\W*(?:med|by) .{3,60}\b(?:avses|menas|is meant)\b")
# What is said of it answers nobody who asks for its words.
_WRITTEN_OUT = re.compile(r"\b(forkortning|abbreviation|acronym|short for)\b")
_STANDS_FOR = re.compile(r"\b(star (\S+ ){1,3}for|stands? for)\b")
_MEANS = re.compile(r"\b(betyder|betyda|menas med|uttyds|utlases|mean|means|meaning)\b")
_MOST = 3
# Characters after a term within which its explanation begins.
_SOON = 40


def choose_definition(case: Case) -> Selection:
    """Give where the term is expanded; else what explains it; else what is said of it."""
    terms = [part.term for part in case.hard] or [part.term for part in case.concepts]
    body = [it for it in case.candidates if not it.echo]
    expanded = [it for it in body if any(expands(it.statement.reading, term) for term in terms)]
    shortest = min(expanded, key=lambda it: (len(it.statement.reading), it.order), default=None)
    best = shortest.statement if shortest else _expanding_title(case, terms)
    if best is not None:
        return Selection(
            "answered", (Chosen(best, why="expands it"),), form="definition", settled=True
        )
    if entry := _entry(case, body):
        return Selection("answered", entry, form="definition")
    phrased = _phrased(case, body)
    if phrased:
        return Selection("answered", tuple(phrased), form="definition")
    told = on_topic(case, body)
    if not told or asks_to_write_out(case):
        return nothing(case, body)
    explaining = [it for it in told if _explains(it, terms)]
    if not explaining:
        return nothing(case, body) if asks_for_meaning(case) else choose_overview(_holding(case))
    defining = [it for it in explaining if _DEFINES.search(fold(it.statement.reading))]
    kept = best_of(case, defining or explaining, _MOST)
    return Selection(
        "answered",
        tuple(Chosen(it.statement, why="explains the term") for it in kept),
        form="definition",
    )


def asks_to_write_out(case: Case) -> bool:
    """Say whether the words of an abbreviation are asked for, and not what it is."""
    asked = fold(case.query.standalone)
    short = case.query.kind == "definition" and any(
        part.named and is_abbreviation(part.term) for part in case.hard
    )
    return bool(_WRITTEN_OUT.search(asked) or (short and _STANDS_FOR.search(asked)))


def asks_for_meaning(case: Case) -> bool:
    """Say whether a question asks what letters mean, which what is said of them does not tell."""
    short = any(part.term.isupper() and is_abbreviation(part.term) for part in case.hard)
    return short and bool(_MEANS.search(fold(case.query.standalone)))


def _expanding_title(case: Case, terms: Sequence[str]) -> Statement | None:
    """Give the title of a page, else the heading, that expands the term; no passage holds it."""
    documents = dict.fromkeys(it.facts.id for it in case.candidates)
    heads = [title for document in documents for title in case.titles_of(document)]
    expanding = [it for it in heads if any(expands(it.reading, term) for term in terms)]
    return min(expanding, key=lambda it: it.kind != "title", default=None)


def _holding(case: Case) -> Case:
    """Give the case with those only that hold the term themselves, where any does.

    What stands under its heading may be about anything that it touches.
    """
    holding = [
        it for it in case.candidates
        if it.telling and any(
            part.hard and own >= ENOUGH
            for part, own in zip(case.concepts, it.own, strict=True)
        )
    ]  # fmt: skip
    return replace(case, candidates=tuple(holding)) if holding else case


def _entry(case: Case, body: Sequence[Candidate]) -> tuple[Chosen, ...]:
    """Give the entry of a word list: a line that is the term, and the line that explains it."""
    asked = {fold(defined(case.query.standalone)), *(fold(part.term) for part in case.hard)}
    for it in body:
        if fold(it.statement.reading).strip(" .:*") not in asked:
            continue
        after = next((one for one in body if _follows(one, it)), None)
        if after is not None:
            return tuple(Chosen(one.statement, why="an entry of a list") for one in (it, after))
    return ()


def _follows(one: Candidate, it: Candidate) -> bool:
    """Say whether a line stands right after another and says more than a word."""
    same = (
        one.facts.id == it.facts.id
        and one.statement.locator.section == it.statement.locator.section
    )
    # Under "NoBra" the next of a list of names explains nothing, nor does who presents it.
    says = len(words(one.statement.reading)) > 1 and not persons_in(one.statement.reading)
    return says and same and one.order == (*it.order[:-1], it.order[-1] + 1)


def _phrased(case: Case, body: Sequence[Candidate]) -> list[Chosen]:
    """Give what holds the asked phrase word for word, or what the glossary writes it out as.

    The glossary's words count only where a document itself says them.
    """
    asked = fold(defined(case.query.standalone))
    wordings = {asked} if " " in asked else set()
    for part in case.hard:
        if part.term.isupper():
            wordings |= {fold(form) for form in part.forms[1:] if " " in form}
    holding = [it for it in body if any(one in fold(it.statement.reading) for one in wordings)]
    ordered = sorted(holding, key=lambda it: (len(it.statement.reading) < 30, it.rank or 999))
    kept = ordered[: _MOST - 1]
    after = [one for it in kept for one in pointing_next(case, it)]
    kept += filter(_goes_on_to_explain, after)
    return [Chosen(it.statement, why="holds the phrase") for it in dict.fromkeys(kept)]


def _goes_on_to_explain(it: Candidate) -> bool:
    """Say whether a sentence says what the one it points back to names: "Det är ett bevis ..."."""
    return it.points_back and bool(_EXPLAINS.search(fold(it.statement.reading)[:_SOON]))


def _explains(it: Candidate, terms: Sequence[str]) -> bool:
    """Say whether a statement opens with the term, or points back to it, and says what it is."""
    text = fold(it.statement.reading).lstrip("\"'”“ ")
    if _goes_on_to_explain(it):
        return True
    openings = [before + fold(term) for term in terms for before in _BEFORE_IT]
    if any(
        text.startswith(opening) and _DOES.match(text.removeprefix(opening))
        for term in terms
        for opening in (before + fold(term) for before in _ANY_OF_IT)
    ):
        return True
    return any(
        text.startswith(opening) and _EXPLAINS.search(text[len(opening) : len(opening) + _SOON])
        for opening in openings
    )
