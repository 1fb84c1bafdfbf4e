"""Find the people and offices that a question asks about."""

import re

from rapidfuzz.distance import OSA

from assistant.language.folding import fold
from assistant.language.tokens import words
from assistant.retrieval.understanding.rules import Rules
from assistant.retrieval.understanding.spelling import nearest_name
from assistant.retrieval.understanding.vocabulary import Vocabulary

# Letters from which a first name may be misspelt by one.
_SHORTEST = 4
# Who to turn to need not be called so where the name stands.
_CALLED = re.compile(r"kontaktperson\w*")
# A question that asks how somebody is reached, and the words by which it does.
_REACHED = re.compile(
    r"\b(ringa?|ringer|na|nar|nas|kontakt\w*|telefon\w*|mobil\w*|num+er|num+ret|mejl\w*|mail\w*"
    r"|e-?post\w*|call|contact|phone|reach|number|(prata|tala|snacka) med|(talk|speak) (to|with)"
    r"|vanda mig till|vander (jag|man|vi) (mig|sig|oss))\b"
)
_WAY = re.compile(
    r"kontakt(en|er|a|ar)?|kontaktuppgift\w*|(telefon|mobil|direkt)\w*|num+(er|ret)|nr"
    r"|personer(na)?|e-?post(en)?|e-?mail|mail(en)?|mejl(en)?|prata|tala|snacka|vand(a|er)|na|nas|phone|mobile|numbers?|talk|speak"
)


def named_people(text: str, vocabulary: Vocabulary, rules: Rules) -> tuple[str, ...]:
    """Give names and offices as the question writes them, in its order, each once."""
    surnames = _surnames(vocabulary)
    found: dict[str, None] = {}
    previous: str | None = None
    for word in words(text):
        folded = fold(word).split(":")[0]
        surname = _surname(folded, surnames) or _misspelt(folded, surnames, vocabulary)
        if surname is not None:
            first = previous is not None and _is_first(fold(previous), surnames[surname])
            found[f"{previous} {word}" if first else word] = None
        elif is_office(folded, rules):
            found[word] = None
        previous = word
    return tuple(found)


def without_ways(terms: tuple[str, ...], folded: str) -> tuple[str, ...]:
    """Leave out the words for reaching somebody, which say nothing of whom.

    Args:
        folded: The question, folded.
    """
    way = _WAY if _REACHED.search(folded) else _CALLED
    kept = tuple(
        term for term in terms if not (way.fullmatch(fold(term)) or _CALLED.match(fold(term)))
    )
    return kept or terms


def is_office(folded: str, rules: Rules) -> bool:
    """Say whether a folded word is an office, in the genitive or not."""
    plain = folded.removesuffix("s")
    forms = (plain, *(plain.removesuffix(ending) for ending in ("en", "n", "et")))
    return plain in rules.office_words or any(it.endswith(rules.office_endings) for it in forms)


def _surnames(vocabulary: Vocabulary) -> dict[str, frozenset[str]]:
    """Give folded last names, each with the first names that it goes with."""
    found: dict[str, frozenset[str]] = {}
    for speaker in vocabulary.speakers:
        name = [fold(word) for word in words(speaker.name)]
        if len(name) > 1:
            found[name[-1]] = found.get(name[-1], frozenset()) | frozenset(name[:-1])
    return found


def _is_first(folded: str, firsts: frozenset[str]) -> bool:
    """Say whether a word is one of some first names, misspelt by a letter or not."""
    slips = 1 if len(folded) >= _SHORTEST else 0
    return any(OSA.distance(folded, name, score_cutoff=slips) <= slips for name in firsts)


def _misspelt(
    folded: str, surnames: dict[str, frozenset[str]], vocabulary: Vocabulary
) -> str | None:
    meant = nearest_name(folded, vocabulary)
    return meant if meant in surnames else None


def _surname(folded: str, surnames: dict[str, frozenset[str]]) -> str | None:
    """Give the last name that a word is, in the genitive or not."""
    return next((form for form in (folded, folded.removesuffix("s")) if form in surnames), None)
