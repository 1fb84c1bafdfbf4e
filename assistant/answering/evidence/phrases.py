"""Take a phrase of a question for the one thing that the documents have a word for."""

from collections.abc import Callable
from dataclasses import replace

from assistant.answering.evidence.weights import HARD, SOFT, weight_of
from assistant.language import fold, is_function_word, words
from assistant.language.particles import is_particle
from assistant.language.verbs import is_verb
from assistant.records.questions import Query, Widening

Knows = Callable[[str], bool]


def with_phrases(query: Query, knows: Knows) -> Query:
    """Give the query with the phrases whose single words say nothing by themselves.

    "Letters of intent" are "avsiktsförklaringar": another letter is none, nor is any intent. "Jobba
    ihop" is "samverka", and any work is no such thing.

    Args:
        knows: Says whether the documents have a word.
    """
    if query.language != "en":
        verbs = (it.term for it in query.widened if _is_particle_verb(it, query, knows))
        return replace(query, phrases=tuple(verbs))
    found = tuple(it.term for it in query.widened if _stands_for_one(it, query, knows))
    # "Special school" is a part of "upper secondary special school", and no thing beside it.
    phrases = tuple(it for it in found if not any(it != other and it in other for other in found))
    parts = {fold(word) for phrase in phrases for word in words(phrase)}
    topics = tuple(topic for topic in query.topics if fold(topic) not in parts)
    headed = tuple(it for it in phrases if len(topics) < len(query.topics))
    return replace(query, phrases=phrases, topics=(*topics, *headed))


def in_phrases(terms: list[str], query: Query) -> list[str]:
    """Give the terms with those of a phrase as that phrase, at the place of its first.

    A word that two phrases share ("primary special school", "secondary special school") is of both.
    """
    whole: dict[str, list[str]] = {}
    for phrase in query.phrases:
        for word in map(fold, words(phrase)):
            kept = [it for it in whole.get(word, ()) if _are_apart(it, phrase, query)]
            whole[word] = [*kept, phrase]
    return list(dict.fromkeys(it for term in terms for it in whole.get(fold(term), [term])))


def _are_apart(one: str, other: str, query: Query) -> bool:
    """Say whether a question has two phrases beside each other, and neither within the other."""
    asked = fold(query.standalone)
    first, second = sorted((asked.find(fold(it)), len(it)) for it in (one, other))
    return first[0] >= 0 and first[0] + first[1] <= second[0]


def _is_particle_verb(it: Widening, query: Query, knows: Knows) -> bool:
    """Say whether a verb of the question and its particle are called by a word of the documents."""
    verb, _, particle = it.term.partition(" ")
    named = verb in query.terms and is_particle(particle) and is_verb(verb, "sv")
    return named and any(" " not in form and knows(fold(form)) for form in it.also)


def _stands_for_one(it: Widening, query: Query, knows: Knows) -> bool:
    said = {fold(word) for word in words(it.term)}
    terms = [term for term in query.terms if fold(term) in said]
    named = any(term in query.people for term in terms)
    if len(said) < 2 or not terms or named or is_function_word(words(it.term)[-1], "en"):
        return False
    weights = [weight_of(term, query) for term in terms]
    # "City hall" is one thing, though any "city" is the municipality.
    light = min(weights) < SOFT and weights[-1] < HARD
    if light or max(weights) < HARD or all(knows(word) for word in said):
        return False
    return any(" " not in form and knows(fold(form)) for form in it.also)
