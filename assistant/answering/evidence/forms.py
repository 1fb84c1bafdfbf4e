"""What covers a term of a question: the word itself, as it is spelt, and what it is widened to."""

import re
from itertools import pairwise

from assistant.answering.evidence.bags import ROOT
from assistant.answering.evidence.matching import LIGHT_HEADS, compound_parts
from assistant.answering.evidence.numerals import COUNTS, WRITTEN
from assistant.answering.evidence.weights import is_named, known, without_particle
from assistant.answering.evidence.word_lists import word_lists
from assistant.language import fold, is_function_word, words
from assistant.language.adjectives import is_adjective
from assistant.language.stems import stem
from assistant.language.synonyms import near_words
from assistant.records.questions import Query, Widening

_PEOPLE_OF = re.compile(r"([A-ZÅÄÖ][a-zåäö]{2,}?)s?bor(?:na|nas|s)?")
_AGED = (
    r"\b(?:over|under|aldre an|yngre an|fyllt|fyllda|older than|younger than|above) {}"
    r" (?:ar|years?)\b"
)
# A vowel is lost before the article.
_SHORTENED = re.compile(r"(?<=[bdgkpt])([nrl])et$")


def forms_of(term: str, query: Query) -> tuple[str, ...]:
    """Give the phrases that cover a term, itself first; a goal's number only with its noun.

    So is an age: of those over 80 a share of 80 says nothing.
    """
    asked = fold(query.standalone)
    if term.isdigit() and re.search(rf"\b(?:mal|goal) {term}\b", asked):
        return (f"mål {term}", f"goal {term}")
    if term.isdigit() and re.search(_AGED.format(term), asked):
        return (f"{term} år", f"{term}-åringar", f"{term}-årsåldern", f"{term} years")
    forms = [term, *_without_ending(term), *_home_of(term), *_number(term), *_also(term, query)]
    if query.language == "sv" and (bare := without_particle(term)):
        # "Utbytta" are those that have been "bytts".
        forms.append(bare)
    # What a misspelt word was meant for is widened in its turn.
    meant = [form for form in forms[1:3] if fold(form)[:2] == fold(term)[:2]]
    return tuple(dict.fromkeys([*forms, *(also for form in meant for also in _also(form, query))]))


def near_forms(term: str, query: Query) -> tuple[str, ...]:
    """Give what a Swedish term is also called by many, less sure than what covers it."""
    # Of an office's everyday names each is another office ("ordförande", "ledare").
    if query.language != "sv" or is_named(term, query) or term in query.people:
        return ()
    return near_words(term.lower())


def _also(term: str, query: Query) -> list[str]:
    own = {fold(word) for word in words(term)}
    return [
        also
        for widening in query.widened
        if own <= {fold(word) for word in words(widening.term)}
        and not (" " not in widening.term and _is_in_name(term, query))
        for also in widening.also
        if not _asks_of(own, widening, query) or _shares_root(term, also)
        if not _is_the_rest(also, own, widening) and not _is_modifier(also, term)
    ]


def _is_the_rest(also: str, own: set[str], widening: Widening) -> bool:
    """Say whether what a phrase is widened to is another of its words: "lån på biblioteken"."""
    return any(fold(word) == fold(also) for word in words(widening.term) if fold(word) not in own)


def _is_modifier(also: str, term: str) -> bool:
    """Say whether what a compound is widened to is only what it begins with: water for its leaks.

    "Trygghetsarbete" is about safety, whose head says little.
    """
    parts = compound_parts(term)
    return (
        len(parts) > 1
        and parts[-1] not in LIGHT_HEADS
        and fold(term).startswith(fold(also)[:-1])
        and stem(fold(also)) == parts[0]
    )


def _is_in_name(term: str, query: Query) -> bool:
    """Say whether a word is one of a name's: "Rädda Barnen" are afraid of nothing."""
    if query.language != "sv" or not term.istitle():
        return False
    return any(
        term in pair and all(word.istitle() for word in pair)
        for pair in pairwise(words(query.standalone)[1:])
    )


def _asks_of(own: set[str], widening: Widening, query: Query) -> bool:
    """Say whether a phrase is a term with no more than what is asked of it: "kostar hemtjänsten".

    What it is widened to ("avgifter") leaves out what the term names.
    """
    lists = word_lists()
    rest = [
        word
        for word in words(widening.term)
        if fold(word) not in own and not is_function_word(word, query.language)
    ]
    return bool(rest) and all(
        fold(word) in lists.typed
        or (fold(word) in lists.light[query.language] and not is_adjective(word))
        for word in rest
    )


def _shares_root(term: str, also: str) -> bool:
    return fold(term)[:ROOT] in fold(also)


def _number(term: str) -> tuple[str, ...]:
    """Give a number in figures where it is written in words, and in words where in figures."""
    if term in WRITTEN:
        return WRITTEN[term]
    count = str(COUNTS.get(fold(term)))
    return (count,) if count in WRITTEN else ()


def _home_of(term: str) -> tuple[str, ...]:
    """Give the place whose people a word names: "Bråtaborna" live in Bråta."""
    hit = _PEOPLE_OF.fullmatch(term)
    return (hit.group(1),) if hit else ()


def _without_ending(term: str) -> tuple[str, ...]:
    """Give the word that loses a vowel before its article: "vattnet" is "vatten"."""
    hit = _SHORTENED.search(term)
    if not hit:
        return ()
    whole = f"{term[: hit.start(1)]}e{hit.group(1)}"
    return (whole,) if known(whole) else ()
