"""Say what of a question an answer must cover, and how much each part of it weighs."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from assistant.answering.evidence.bags import Bag
from assistant.answering.evidence.forms import forms_of, near_forms
from assistant.answering.evidence.matching import (
    APART,
    CALLED,
    ENOUGH,
    best_match,
    compound_parts,
    split_match,
)
from assistant.answering.evidence.phrases import in_phrases
from assistant.answering.evidence.weights import (
    HARD,
    LIGHT,
    SOFT,
    is_deed,
    is_document,
)
from assistant.answering.evidence.weights_in_place import is_name, weight_in
from assistant.answering.evidence.word_lists import word_lists
from assistant.language import fold, words
from assistant.language.frequency import frequency
from assistant.records.documents import Aspect
from assistant.records.questions import Language, Query, Widening

# "Vilket är störst" asks for no year, though without its letters it reads so.
_COPULA = re.compile(r"^\W*vil\w+ är\b", re.IGNORECASE)

_HOW_FAR = re.compile(r"^\W*(hur långt .*\bkom|how far .*\b(come|got|progressed))", re.IGNORECASE)
# A question of fewer words is what it is about: "äldre?".
_FEW_WORDS = 3
# Occurrences a billion words (log10) from which two words run together are a word.
_LEAST_KNOWN = 1.2
_BY_SECTION = frozenset({"list", "overview", "comparison", "count"})

AspectsOf: TypeAlias = Callable[[str, Language], tuple[Aspect, ...]]


@dataclass(frozen=True, slots=True)
class Concept:
    """A part of the question that an answer must cover.

    Attributes:
        term: As the question has it.
        forms: What covers it: the term and what the glossary widens it to.
        weight: `HARD` for what is named, `SOFT` for verbs and adjectives, `LIGHT` for words true
            of nearly anything, `TYPED` for words that say which kind of value is asked for.
        named: It is a name, an abbreviation or a number, which nothing else can stand for.
        near: What many people also call it, in any of its meanings; it covers the least.
    """

    term: str
    forms: tuple[str, ...]
    weight: float
    named: bool = False
    near: tuple[str, ...] = ()

    @property
    def hard(self) -> bool:
        """Say whether an answer that does not cover it is no answer."""
        return self.weight >= HARD

    @property
    def said(self) -> tuple[str, ...]:
        """Give the word itself, as asked and as it is spelt where that is misspelt."""
        return tuple(form for form in self.forms if fold(form)[:2] == fold(self.term)[:2])

    @property
    def compound(self) -> bool:
        """Say whether it is one word made of several."""
        return not self.named and len(compound_parts(self.term)) > 1

    def split_match(self, said: Bag, *around: Bag) -> bool:
        """Say whether its head is said, and what comes before that said or around it."""
        return split_match(compound_parts(self.term), said, *around)

    def match(self, text: Bag) -> float:
        """Say how well some text covers it, 0 to 1."""
        match = best_match(self.forms, text)
        if match < ENOUGH and self.near and best_match(self.near, text) >= APART:
            return CALLED
        # Of one root are a word and its derivations, but two names are two.
        return 0.0 if self.named and match < APART else match


@lru_cache(maxsize=512)
def concepts(query: Query) -> tuple[Concept, ...]:
    """Give the concepts of a query in the question's order; years are kept apart in `years`."""
    terms = [term for term in _terms(query) if not _is_year(term, query)]
    found = tuple(
        Concept(
            term,
            forms_of(term, query),
            _weight(term, query),
            is_name(term, query) and not _is_verb_phrase(term, query),
            near_forms(term, query),
        )
        for term in terms
    )
    if any(part.hard for part in found):
        return found
    # What is all that a question names is what it is about, verb or not; of both the verb is less.
    few = len(words(query.standalone)) < _FEW_WORDS
    soft = [part for part in found if part.weight == SOFT]
    telling = [part for part in soft if not is_deed(part.term, query)] or soft
    return tuple(
        replace(part, weight=HARD)
        if part in telling or (part.weight == LIGHT and (few or is_document(part.term)))
        else part
        for part in found
    )


def settled(query: Query, aspects_of: AspectsOf) -> Query:
    """Give the query as answers are chosen by it.

    Neighbouring terms may be one word, and terms that only name an aspect, which sections are kept
    to, are left out.
    """
    query = replace(query, widened=query.widened + _run_together(query))
    if query.asked_for == "date" and _COPULA.search(query.standalone):
        query = replace(query, asked_for=None)
    if query.asked_for == "figure" and _HOW_FAR.search(query.standalone):
        query = replace(query, asked_for=None)
    if query.kind not in _BY_SECTION or not query.aspects:
        return query
    kept = tuple(
        term
        for term in query.terms
        if not (named := aspects_of(term, query.language)) or not set(named) <= set(query.aspects)
    )
    return replace(
        query, terms=kept, topics=tuple(topic for topic in query.topics if topic in kept)
    )


def _run_together(query: Query) -> tuple[Widening, ...]:
    """Give neighbouring terms as one word: "skate park" is a skatepark, "natt härbärge" one too."""
    text = " ".join(words(query.standalone))
    return tuple(
        Widening(f"{first} {second}", (first + second,))
        for first, second in pairwise(query.terms)
        if f"{first} {second}" in text and _is_compound(first + second)
    )


def _is_compound(word: str) -> bool:
    return word.isalpha() and frequency(word) >= _LEAST_KNOWN


def typed_value(query: Query) -> str | None:
    """Give the kind of value that a word of the question asks for; None where none does."""
    typed = word_lists().typed
    return next((typed[fold(term)] for term in query.terms if fold(term) in typed), None)


def _terms(query: Query) -> list[str]:
    terms = dict.fromkeys(query.terms or query.topics + query.people)
    return in_phrases([term for term in terms if any(mark.isalnum() for mark in term)], query)


def _weight(term: str, query: Query) -> float:
    """Give what a term weighs; a phrase as much as its words, of which none stands alone."""
    if term not in query.phrases:
        return weight_in(term, query)
    return sum(weight_in(word, query) for word in words(term) if word in query.terms)


def _is_verb_phrase(term: str, query: Query) -> bool:
    """Say whether a term is a verb with its particle, which only a first word gives a capital."""
    return query.language == "sv" and term in query.phrases


def _is_year(term: str, query: Query) -> bool:
    return term.isdigit() and int(term) in query.years
