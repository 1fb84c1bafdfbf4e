"""Questions of what a document says that they name: "enligt personalbokslutet"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.bodies import is_bare_body
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.weights import HARD
from assistant.answering.kinds.coordination import without
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold, words
from assistant.records.answers import Status
from assistant.records.documents import Facts

_SORT = (
    r"(?:rapport|berattelse|bokslut|uppfoljning|redovisning|anteckning|protokoll)"
    r"(?:en|et|n|ar|arna|er|erna)?"
)
# A sort of document that something tells from others: "halvårsuppföljningen", "LSS-rapporten".
_NAMED = re.compile(
    rf"\b(?:enligt|i|ur|fran|och|samt|med|eller|respektive|anger|redovisar|visar) "
    rf"(?:(?:den|det) )?((?:muntliga|skriftliga) {_SORT}|\w[\w-]{{2,}}{_SORT})(?![\w-])"
)
# What was told the council is a deck, whatever its title.
_TOLD = re.compile(
    r"\b(?:enligt|i|pa|vid|fran|till) (?:(?:den|de) )?"
    r"((?:(?:fore)?dragning|presentation)(?:en|arna|erna)"
    r"(?: (?:i|for|till|infor) (?:kommun)?fullmaktige)?|muntliga \w+(?:en|arna|erna))(?![\w-])"
)
_ENDING = re.compile(rf"s?-?{_SORT}$")
# What a document does, which says nothing of the matter.
_TELLS = re.compile(
    r"anger|redovisar|visar|uppger|namner|beskriver|sager|skriver|muntliga|skriftliga|dragning\w*"
)
# Kinds of which each document gives its own answer.
_APART = frozenset({"fact", "comparison", "person", "yes_no"})
# A document as a question names it, with those that are called so.
_Named = tuple[str, tuple[Facts, ...]]


def by_sources(case: Case, choose: Callable[[Case], Selection]) -> tuple[Selection | None, Case]:
    """Give what each of several documents says that a question names, and the case kept to them.

    The first is None where the documents that are named, if any, answer together.
    """
    named = _named_sources(case)
    kept = _kept_to_sources(case, named)
    if len(named) < 2 or case.query.kind not in _APART:
        return None, kept
    return _of_each(case, kept, named, choose), kept


def _named_sources(case: Case) -> list[_Named]:
    """Give each document that a question names, as it names it, with those of that name."""
    found = [(name, _titled(name, case.documents)) for name in _NAMED.findall(case.asked)]
    told = tuple(facts for facts in case.documents if facts.kind == "deck")
    found += [(name, told) for name in _TOLD.findall(case.asked)
              if not any(name == other and of for other, of in found)]  # fmt: skip
    return [(name, of) for name, of in found if 0 < len(of) < len(case.documents)]


def _kept_to_sources(case: Case, named: Sequence[_Named]) -> Case:
    """Give the case with what stands in the documents that it names, and without their names."""
    if not named:
        return case
    said = {word for name, _ in named for word in words(name)}
    naming = [
        part for part in case.concepts
        if set(words(fold(part.term))) <= said or _TELLS.fullmatch(fold(part.term))
    ]  # fmt: skip
    if not case.aspects and not any(part.hard for part in case.concepts if part not in naming):
        # The document itself is what is asked about.
        return case
    return _kept_to(without(case, naming), [facts for _, of in named for facts in of])


def _of_each(
    case: Case, kept: Case, named: Sequence[_Named], choose: Callable[[Case], Selection]
) -> Selection | None:
    """Give what each document says, the parts by their titles; None where none says anything."""
    told = [(name, _told(kept, of, choose)) for name, of in named]
    chosen = tuple(
        replace(choice, group=_title(case, choice)) for _, one in told for choice in one.chosen
    )
    missing = tuple(name for name, one in told if not one.chosen)
    status: Status = "partial" if missing else "answered"
    return Selection(status, chosen, missing, form="comparison") if chosen else None


def _told(case: Case, of: Sequence[Facts], choose: Callable[[Case], Selection]) -> Selection:
    kept = _kept_to(case, of)
    return choose(replace(kept, query=replace(kept.query, kind="fact")))


def _kept_to(case: Case, of: Sequence[Facts]) -> Case:
    """Give the case with what stands in some documents, whose titles say a part of it for all."""
    ids = {facts.id for facts in of}
    kept = [it for it in case.candidates if it.facts.id in ids]
    if not kept:
        return case
    case = replace(case, candidates=_ranked_anew(kept))
    # "Vad säger nämnden i årsrapporten": whose report it is, all in it says.
    titled = [part for part in case.concepts if is_bare_body(part.term)
              or all(part.match(bag(facts.title)) >= ENOUGH for facts in of)]  # fmt: skip
    rest = any(part.hard for part in case.concepts if part not in titled)
    return without(case, titled) if rest else case


def _title(case: Case, choice: Chosen) -> str:
    return next(it.title for it in case.documents if it.id == choice.statement.document)


def _titled(name: str, documents: Sequence[Facts]) -> tuple[Facts, ...]:
    """Give the documents whose title has all words of a name, else what its compound is of."""
    whole = tuple(it for it in documents if _says(name, it.title))
    about = _ENDING.sub("", name)
    return whole or tuple(it for it in documents if about and _says(about, it.title))


def _says(name: str, title: str) -> bool:
    said = bag(title)
    return all(Concept(word, (word,), HARD).match(said) >= ENOUGH for word in words(name))


def _ranked_anew(kept: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Give candidates by their rank among themselves: other documents' passages count no more."""
    ranks = {rank: place for place, rank in enumerate(sorted({it.rank for it in kept} - {0}), 1)}
    return tuple(replace(it, rank=ranks.get(it.rank, 0)) for it in kept)
