"""What a question that asks how many wants counted."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.weights import HARD, LIGHT, SOFT
from assistant.answering.selection import Case
from assistant.language import fold, is_function_word, words
from assistant.language.adjectives import is_adjective
from assistant.language.verbs import is_verb

# What ends the words of what is counted, and how many they are at most.
_PREPOSITIONS = frozenset(
    ("i", "pa", "for", "med", "inom", "hos", "till", "om", "under", "genom", "vid", "fran", "in",
     "at", "for", "with", "on", "from", "through", "during", "about")
)  # fmt: skip
_HAVE = frozenset(("har", "hade", "finns", "fanns", "have", "has", "had"))
# Whoever "har", "får" or "tar emot" something is a person.
_GET = _HAVE | {"far", "fick", "fatt", "haft", "get", "gets", "got", "receive", "received"}
_NEAR_COUNT = 4
_COUNTED = re.compile(r"\b(?:hur manga|how many|antal(?:et)?|number of)\s+((?:[\w-]+\s*){1,5})")
# What is measured is no count of anybody: "fem timmar i veckan", "41 kilo".
_MEASURED = re.compile(
    r"\s*(sekund|minut|timm|tim\b|dag(ar|en)?\b|dygn|veck|manad|ar(s|et|en)?\b|kilo|gram|kg\b|ton\b"
    r"|met(er|ers)\b|kilomet|km\b|mil\b|kvm\b|kvadrat|liter|kw|mw|grad|poang|kr\b|kronor|euro"
    r"|second|minute|hour|days?\b|week|month|years?\b|met(re|er)s?\b|points?\b)"
)
_PRESENT = re.compile(r"\w{3}(?:ande|ende)$")
# Whoever is counted as "personer" may be told by any of these.
_PEOPLE_WORDS = (
    "personer", "människor", "individer", "deltagare", "ungdomar", "barn", "vuxna", "elever",
    "brukare", "män", "kvinnor", "anställda", "medarbetare", "studerande", "besökare", "invånare",
    "klienter", "patienter", "studenter", "äldre", "flickor", "pojkar", "people", "persons",
)  # fmt: skip
# Words that may stand between a figure and its noun.
_OTHER = frozenset({"andra", "olika", "nya", "fler", "ytterligare"})
_PEOPLE = re.compile(r"(personer|manniskor|individer|people|persons)$")


def counted_words(case: Case) -> list[str]:
    """Give the words after "hur många", as written; none where nothing is to be counted."""
    asked = case.query.standalone
    hit = _COUNTED.search(fold(asked))
    return words(asked[hit.start(1) : hit.end(1)]) if hit else []


def counts_some(case: Case) -> bool:
    """Say whether somebody or something is counted, not hours, metres or kronor."""
    said = counted_words(case)
    return bool(said) and not is_measure(said[0])


def counts_doers(case: Case) -> bool:
    """Say whether those are counted who did something, whatever they are called: "ställde upp"."""
    said = counted_words(case)
    return bool(said) and is_verb(said[0], case.query.language)


def counts_anybody(case: Case) -> bool:
    """Say whether it is asked how many people there are, by that word or none: "har hemtjänst"."""
    said = [fold(word) for word in counted_words(case)]
    return bool(said) and (is_people(said[0]) or said[0] in _GET)


def is_people(folded: str) -> bool:
    """Say whether a folded word is one for people, whoever they are."""
    return _PEOPLE.match(folded) is not None


def is_measure(text: str) -> bool:
    """Say whether a text begins with what is measured: "timmar", "kilo"."""
    return _MEASURED.match(fold(text)) is not None


def counted_in(case: Case) -> Concept | None:
    """Give the concept that follows "hur många"; None where something else is asked for.

    A name is not counted, but what was done there: "hur många var inskrivna i Bron", and of those
    who "känner sig otrygga" the last word tells whom. Of "studie- och yrkesvägledare" so, too.
    """
    asked = case.query.standalone
    written = counted_words(case)
    said = [fold(word) for word in written]
    window = set(_of_the_noun(said[:_NEAR_COUNT]))
    near = [
        part
        for part in case.concepts
        if window.issuperset(fold(part.term).split())
        and not part.named
        and f"{fold(part.term)}- " not in fold(asked)
    ]
    first = next((part for part in near if fold(part.term) == said[0]), None)
    if first and first.weight >= SOFT and said[1:2] and said[1] in _HAVE:
        # "Hur många anställda har simhallen" counts no halls.
        return first
    if _PRESENT.search(said[0] if said else ""):
        # "Hur många övergripande mål": what is said of a noun is not counted beside it.
        noun = next((part for part in near if part.hard and [fold(part.term)] == said[1:2]), None)
        if noun:
            return noun
    if case.query.language == "en" and len(said) > 1:
        # "How many qualified teachers": a participle before a noun is no deed.
        noun = next((part for part in near if part.hard and fold(part.term) == said[1]), None)
        if noun and _is_deed(written[0], case):
            return noun
    if written and _is_deed(written[0], case):
        told = [part for part in near if part.term.lower() != written[0].lower()]
        return next((part for part in reversed(told) if SOFT <= part.weight < HARD), None)
    if said and is_people(said[0]):
        # "Personer med demens" are told by either word, and who "fick hemtjänst" by the first.
        return Concept(
            said[0], (*_PEOPLE_WORDS, *(form for it in near for form in it.forms)), LIGHT
        )
    return next((part for part in near if part.hard), next(iter(near), None))


def _of_the_noun(said: Sequence[str]) -> Iterator[str]:
    """Give the words up to where it is told where, or who has them: "ärenden hade nämnden"."""
    ends = _PREPOSITIONS | (_HAVE if said[1:] and said[0] not in _HAVE else frozenset())
    return takewhile(lambda word: word not in ends, said)


def begins_with_another(text: str, case: Case) -> bool:
    """Say whether what follows a figure begins with a noun that is not asked for: "96 000 besök".

    The first word is looked at, or the second where an adjective stands before it.
    """
    said = words(text)[:2]
    noun = next((it for it in said if not (is_adjective(it) or fold(it) in _OTHER)), "")
    if not noun.isalpha() or is_function_word(noun, "sv") or is_verb(noun, "sv"):
        return False
    return not any(
        part.match(bag(noun)) >= ENOUGH or fold(part.term).endswith(fold(noun))
        for part in case.concepts
    )


def _is_deed(word: str, case: Case) -> bool:
    """Say whether a word after "hur många" says what was done, and none that it was done to."""
    parts = [part for part in case.concepts if part.term.lower() == word.lower()]
    return is_verb(word, case.query.language) and not any(part.hard for part in parts)
