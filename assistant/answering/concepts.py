"""Say what of a question an answer must cover, and how much each part of it weighs."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias

from assistant.answering.bags import Bag
from assistant.answering.matching import best_match, compound_parts, split_match
from assistant.answering.word_lists import word_lists
from assistant.language import fold, is_function_word, words
from assistant.language.adjectives import is_adjective
from assistant.language.verbs import is_verb
from assistant.records.documents import Aspect
from assistant.records.questions import Language, Query, Widening

# Verbs and adjectives are told in many ways and a name in one: a denial rests on what is named.
HARD, SOFT, LIGHT, TYPED = 1.0, 0.4, 0.2, 0.15


# "Vilket är störst" asks for no year, though without its letters it reads so.
_COPULA = re.compile(r"^\W*vil\w+ är\b", re.IGNORECASE)
_HOW_FAR = re.compile(r"^\W*(hur långt .*\bkom|how far .*\b(come|got|progressed))", re.IGNORECASE)
# Occurrences a billion words (log10) from which a form is no chance.
_LEAST_KNOWN = 2.0
# A question of fewer words is what it is about: "äldre?".
_FEW_WORDS = 3
# What is told of a measure by its degree: a figure answers it without the word.
_DEGREES = frozenset(
    ("hogre", "lagre", "langre", "kortare", "storre", "mindre", "fler", "farre", "battre", "samre",
     "dyrare", "billigare", "snabbare", "langsammare", "bast", "samst", "storst", "minst", "hogst",
     "lagst", "flest", "langst", "kortast", "mest", "basta", "samsta", "storsta", "minsta",
     "hogsta", "lagsta", "langsta", "kortaste", "higher", "lower", "longer", "shorter", "bigger",
     "smaller", "larger", "fewer", "better", "worse", "cheaper", "faster", "slower", "best",
     "worst", "highest", "lowest", "most", "least", "biggest", "smallest", "largest", "longest",
     "shortest", "viktigast", "viktigt", "important", "varen", "sommaren", "hosten", "vintern",
     "spring", "summer", "autumn", "winter")
)  # fmt: skip
# "Kvalitetsrapporten", "årsberättelsen": which document is meant, not what it is about.
_DOCUMENT = re.compile(
    r"(rapport|berattelse|bokslut|redovisning|presentation|protokoll)(en|et|n|s|ens|ets|ns)?$"
)
_BY_SECTION = frozenset({"list", "overview", "comparison", "count"})

AspectsOf: TypeAlias = Callable[[str, Language], tuple[Aspect, ...]]
Widen: TypeAlias = Callable[[Sequence[str], Language], tuple[Widening, ...]]


@dataclass(frozen=True, slots=True)
class Concept:
    """A part of the question that an answer must cover.

    Attributes:
        term: As the question has it.
        forms: What covers it: the term and what the glossary widens it to.
        weight: `HARD` for what is named, `SOFT` for verbs and adjectives, `LIGHT` for words true
            of nearly anything, `TYPED` for words that say which kind of value is asked for.
        named: It is a name, an abbreviation or a number, which nothing else can stand for.
    """

    term: str
    forms: tuple[str, ...]
    weight: float
    named: bool = False

    @property
    def hard(self) -> bool:
        """Say whether an answer that does not cover it is no answer."""
        return self.weight >= HARD

    @property
    def compound(self) -> bool:
        """Say whether it is one word made of several."""
        return not self.named and len(compound_parts(self.term)) > 1

    def split_match(self, said: Bag, *around: Bag) -> bool:
        """Say whether its head is said, and what comes before that said or around it."""
        return split_match(compound_parts(self.term), said, *around)

    def match(self, text: Bag) -> float:
        """Say how well some text covers it, 0 to 1."""
        return best_match(self.forms, text)


@lru_cache(maxsize=512)
def concepts(query: Query) -> tuple[Concept, ...]:
    """Give the concepts of a query in the question's order; years are kept apart in `years`."""
    terms = [term for term in _terms(query) if not _is_year(term, query)]
    found = tuple(
        Concept(term, _forms(term, query), _weight(term, query), _is_named(term, query))
        for term in terms
    )
    if any(part.hard for part in found):
        return found
    # What is all that a question names is what it is about, verb or not.
    few = len(words(query.standalone)) < _FEW_WORDS
    return tuple(
        replace(part, weight=HARD)
        if part.weight == SOFT or (part.weight == LIGHT and (few or is_document(part.term)))
        else part
        for part in found
    )


def is_document(term: str) -> bool:
    """Say whether a word says which document is meant: "kvalitetsrapporten"."""
    return _DOCUMENT.search(fold(term)) is not None


def settled(query: Query, aspects_of: AspectsOf, widen: Widen) -> Query:
    """Give the query as answers are chosen by it.

    Phrases are widened with the small words between their terms ("young people"), and terms that
    only name an aspect, which sections are kept to, are left out.
    """
    whole = widen(words(query.standalone), query.language)
    phrases = tuple(found for found in whole if " " in found.term and found not in query.widened)
    query = replace(query, widened=query.widened + phrases)
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


def typed_value(query: Query) -> str | None:
    """Give the kind of value that a word of the question asks for; None where none does."""
    typed = word_lists().typed
    return next((typed[fold(term)] for term in query.terms if fold(term) in typed), None)


def _terms(query: Query) -> list[str]:
    terms = dict.fromkeys(query.terms or query.topics + query.people)
    return [term for term in terms if any(mark.isalnum() for mark in term)]


def _is_year(term: str, query: Query) -> bool:
    return term.isdigit() and int(term) in query.years


def _forms(term: str, query: Query) -> tuple[str, ...]:
    forms = [term, *_also(term, query)]
    # What a misspelt word was meant for is widened in its turn.
    meant = [form for form in forms[1:3] if fold(form)[:2] == fold(term)[:2]]
    return tuple(dict.fromkeys([*forms, *(also for form in meant for also in _also(form, query))]))


def _also(term: str, query: Query) -> list[str]:
    own = {fold(word) for word in words(term)}
    return [
        also
        for widening in query.widened
        if own <= {fold(word) for word in words(widening.term)}
        for also in widening.also
    ]


def _weight(term: str, query: Query) -> float:
    folded = fold(term)
    if folded in word_lists().typed:
        return TYPED
    if term in query.people or _is_named(term, query):
        return HARD
    light = folded in word_lists().light[query.language] or folded in _DEGREES
    if light or is_function_word(term, query.language) or is_document(term):
        return LIGHT
    return SOFT if _is_verb_or_adjective(term, query) else HARD


def _is_verb_or_adjective(term: str, query: Query) -> bool:
    if is_verb(term, query.language) or _is_finite_verb(term, query):
        return True
    return query.language == "sv" and (is_adjective(term) or _is_bent_verb(term))


def _is_named(term: str, query: Query) -> bool:
    """Say whether a term is a name by its capitals or figures; a first word is capital anyway."""
    if any(mark.isdigit() for mark in term):
        return True
    first = query.standalone.lstrip("\"'”( ").startswith(term)
    inner = any(mark.isupper() for mark in term[1:])
    return inner or (term[:1].isupper() and not first)


@lru_cache(maxsize=20_000)
def _is_bent_verb(term: str) -> bool:
    """Say whether a word is a passive ("byggas") or what has been done ("anställt") of a verb."""
    lower = term.lower()
    if lower.endswith("as"):
        return _known(lower[:-2] + "a") and (_known(lower[:-2] + "er") or is_verb(lower[:-1], "sv"))
    root = lower.removesuffix("t")
    return root != lower and all(_known(root + ending) for ending in ("er", "a", "de"))


def _known(word: str) -> bool:
    from wordfreq import zipf_frequency

    return zipf_frequency(word, "sv") >= _LEAST_KNOWN


def _is_finite_verb(term: str, query: Query) -> bool:
    # The word after a bare question word is the verb in Swedish: "När öppnar", "Vad kostar".
    said = words(query.standalone)
    return query.language == "sv" and term in said[1:2] and fold(said[0]) in _BARE


_BARE = frozenset({"nar", "var", "vart", "vad", "vem", "varfor", "hur"})
