"""Tell what a question was about, in the words by which a follow-up takes it up."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from assistant.answering.evidence.body_stems import BOARDS, OFFICES
from assistant.answering.evidence.concepts import concepts
from assistant.answering.evidence.naming import defined, is_phrase, listed, place_of, subject
from assistant.answering.evidence.weights import HARD, weight_of
from assistant.language import fold, words
from assistant.language.deeds import is_prefixed_verb
from assistant.language.verbs import is_verb
from assistant.records.questions import Language, Query

# Which one of a kind was spoken of.
_WHICH = frozenset(
    ("old", "new", "current", "former", "present", "previous", "existing", "first", "second",
     "last", "gamla", "nya", "nuvarande", "tidigare", "första", "andra", "sista")
)  # fmt: skip

_BODY = re.compile(rf"(?:{BOARDS}|{OFFICES}|fullmaktige)\w{{0,3}}$")
# Characters beyond which a stretch of a question is no name of its subject.
_LONGEST = 60
_LINK = re.compile(
    r"\b((?:i|på|för|av|om|till|hos|inom|vid|in|at|of|on|for|about|within)(?: (?:the|a|an))?)\s*$",
    re.IGNORECASE,
)
# What something is taken into, or is in.
_USE = frozenset({"bruk", "drift", "ansprak", "kraft"})
_NUMBER = re.compile(r" \d{1,2}\b")
_WORD = re.compile(r"[^\W\d_][\w-]*")


def subject_of(query: Query) -> tuple[str, ...]:
    """Give the words that name what a question was about: abbreviations, else topics and names."""
    if query.kind == "definition":
        return (defined(query.standalone),)
    parts = [part for part in concepts(query) if part.hard and not _is_in_use(part.term, query)]
    named = [part.term for part in parts if part.term in query.topics or part.named]
    named = named or [part.term for part in parts]
    short = [term for term in named if term.isupper() or term[1:].lower() != term[1:]]
    return tuple(dict.fromkeys(short or named))


def _is_in_use(term: str, query: Query) -> bool:
    """Say whether a word only says with others that something was begun: "togs i bruk"."""
    return fold(term) in _USE and f"i {term}" in query.standalone


def written_subject(query: Query, language: Language, named: Sequence[str] | None = None) -> str:
    """Give what a question was about as it wrote it ("skolan i Hamnen"), else its words joined.

    Args:
        named: The words that name it, where not all that do.
    """
    named = subject_of(query) if named is None else named
    if phrase := _office(query, named) or whole_phrase(query, named) or _of_body(named, language):
        return phrase
    phrase = subject(query)
    said = phrase in query.standalone and "," not in phrase
    if len(named) > 1 and said and all(fold(term) in fold(phrase) for term in named):
        return phrase
    return linked(query.standalone, named, language)


def linked(text: str, named: Sequence[str], language: Language) -> str:
    """Give words that stand apart in a question as it links them: "frånvaron i skolan".

    Neighbours stay together ("debt counselling"), a preposition before a word goes with it, and
    the others are listed.
    """
    places = sorted((place_of(term, text), term) for term in named)
    if len(places) < 2 or places[0][0] < 0:
        return listed(named, language)
    pieces = [places[0][1]]
    for (start, one), (at, other) in pairwise(places):
        between = text[start + len(one) : at]
        link = _LINK.search(between)
        if not between.strip() or link:
            pieces[-1] += f" {link[1] if link else ''} {other}".replace("  ", " ")
        else:
            pieces.append(other)
    return listed(pieces, language)


def _of_body(named: Sequence[str], language: Language) -> str:
    """Give what a body has as of it: "mål för nämnden", not "mål och nämnden"."""
    if len(named) != 2 or not _BODY.search(fold(named[1])) or _BODY.search(fold(named[0])):
        return ""
    return f"{named[0]} {'för' if language == 'sv' else 'for'} {named[1]}"


def whole_phrase(query: Query, named: Sequence[str]) -> str:
    """Give the subject with what belongs to it: "verksamhet" as "första linjens verksamhet".

    Returns:
        The stretch of the question around its named words that has only its other terms and small
        words in it, no verb; nothing where a named word stands outside.
    """
    text, own = query.standalone, _nouns(query)
    span = subject_span(text, named)
    if span is None or not is_phrase(text[slice(*span)], own):
        return ""
    start, end = span
    for hit in reversed(list(_WORD.finditer(text, 0, start))):
        if text[hit.end() : start].strip() or hit.group() not in own:
            break
        start = hit.start()
    for hit in _WORD.finditer(text, end):
        if not is_phrase(text[start : hit.end()], own):
            break
        named_too = hit.group() in own and _is_thing(hit.group(), query)
        end = hit.end() if named_too and not _is_in_use(hit.group(), query) else end
    number = _NUMBER.match(text, end)
    if number and text[start:end].split()[-1][:1].isupper():
        # "SkolFam 2" is another than "SkolFam".
        end = number.end()
    phrase = text[start:end]
    return phrase if len(phrase) <= _LONGEST else ""


def _is_thing(term: str, query: Query) -> bool:
    """Say whether a term names something: what was done, or how it was, ends no name of it."""
    return weight_of(term, query) >= HARD


def _nouns(query: Query) -> tuple[str, ...]:
    """Give the terms of a question that are no verbs, years or numbers."""
    return tuple(
        term
        for term in query.terms
        if term.isalpha() and not is_verb(term, query.language) and not is_prefixed_verb(term)
    )


def written_person(query: Query) -> str:
    """Give who a question was about: the office with what it is of ("chefen för kosten")."""
    named = query.people[0]
    if named[:1].isupper():
        return named
    whole = _office(query, subject_of(query))
    if query.language == "en":
        return whole or f"the {_with_next(named, query)}"
    phrase = whole if whole.startswith(named) else named
    return definite(named) + phrase[len(named) :]


def _with_next(named: str, query: Query) -> str:
    """Give a word with the terms right after it: "chief" as "chief executive"."""
    said = words(query.standalone)
    rest = said[said.index(named) + 1 :] if named in said else []
    return " ".join((named, *takewhile(lambda word: word in query.terms, rest)))


def thing_of(query: Query) -> str:
    """Give the thing that a question was about without how it is: "swimming hall" of an old one."""
    named = [part.term for part in concepts(query) if part.hard and part.term not in _WHICH]
    span = subject_span(query.standalone, named)
    phrase = query.standalone[slice(*span)] if span else ""
    return phrase if phrase and is_phrase(phrase, named) else ""


def definite(office: str) -> str:
    """Give a Swedish office in its definite form: "chefen", "ordföranden", "rektorn"."""
    if office.endswith(("en", "n")):
        return office
    return office + ("n" if office.endswith(("e", "or", "er")) else "en")


def genitive(named: str) -> str:
    """Give whose something is; a phrase has its ending at its first word ("chefens för kosten")."""
    first, *rest = named.split(" ") if named.islower() else [named]
    return " ".join((first if first.endswith("s") else f"{first}s", *rest))


def _office(query: Query, named: Sequence[str]) -> str:
    """Give the office that a question asks about with what it is of: "the head of finance"."""
    span = subject_span(query.standalone, named) if query.people and len(named) > 1 else None
    phrase = query.standalone[slice(*span)] if span else ""
    if not phrase or not is_phrase(phrase, named):
        return ""
    return f"the {phrase}" if query.language == "en" else phrase


def subject_span(text: str, named: Sequence[str]) -> tuple[int, int] | None:
    """Give where the subject stands in a question; with its words apart, from first to last."""
    places = [(place_of(term, text), len(term)) for term in named]
    if not places or any(start < 0 for start, _ in places):
        return None
    return min(start for start, _ in places), max(start + size for start, size in places)
