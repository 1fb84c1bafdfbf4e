"""Name what a question is about, in its own words and as the documents write them."""

import re
from collections.abc import Iterable, Sequence

from assistant.answering.evidence.concepts import concepts
from assistant.language import fold, words
from assistant.records.answers import Citation
from assistant.records.questions import Language, Query

# What a thing may be one of: "vad är KAA för verksamhet".
_SORT = (
    r"(?:lag|projekt|enhet|verksamhet|grupp|team|system|metod|program|insats|modell|begrepp|ord"
    r"|(?:slags|sorts|typ av) \w+)"
)
_ASKING = re.compile(
    r"^\W*(vad|what)('s)? ((?:is|was) meant by|(?:menas|avses|menar \w+|avser \w+) med|är|ar|var|is"
    r"|are|was|betyder|innebär|innebar|står|does|do)\s+"
    r"(en |ett |an? |the )?|^\W*(vad|what) (räknas|raknas|definieras|counts|qualifies) (som|as)\s+"
    rf"|\s+(för (något|nagot|nåt|nånting|(?:en |ett )?{_SORT})|för|mean|stand for|for)\W*$",
    re.IGNORECASE,
)
_SMALL = frozenset(
    ("och", "i", "av", "for", "pa", "till", "kring", "med", "mot", "den", "det", "de", "nara",
     "vid", "hos", "inom", "under", "and", "of", "the", "in", "for", "to", "on", "with", "against",
     "at")
)  # fmt: skip
_OPEN = re.compile(r"(\w+)- (?:och|samt|and) (\w+)")
# Characters of a question that still read as the name of its subject.
_LONGEST_SUBJECT = 60


def subject(query: Query, missing: Sequence[str] = ()) -> str:
    """Name what is asked about: a phrase of the question where its words stand together.

    Args:
        missing: Words that nothing was found for, which an answer is not about.
    """
    if query.kind == "definition":
        return defined(query.standalone)
    named = tuple(term for term in _named(query) if term not in missing) or _named(query)
    if not named:
        return "frågan" if query.language == "sv" else "this"
    places = [place_of(term, query.standalone) for term in named]
    if min(places) >= 0:
        end = max(place + len(term) for place, term in zip(places, named, strict=True))
        phrase = query.standalone[min(places) : end]
        if len(phrase) <= _LONGEST_SUBJECT and is_phrase(phrase, named):
            return phrase
    return listed(dict.fromkeys(_whole(named, query.standalone)), query.language)


def place_of(term: str, question: str) -> int:
    """Give where a question has a term: as a word if it stands as one ("VA" is not in "Vad").

    Returns:
        The place of its first letter; -1 where the question does not have it.
    """
    folded, wanted = fold(question), fold(term)
    hit = re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", folded)
    return hit.start() if hit else folded.find(wanted)


def names_subject(query: Query) -> bool:
    """Say whether a question names anything that its answer could be about."""
    return bool(_named(query))


def listed(named: Iterable[str], language: Language) -> str:
    """Give several as a sentence has them: "a, b och c"."""
    *first, last = named
    joint = " och " if language == "sv" else " and "
    return ", ".join(first) + joint + last if first else last


def defined(question: str) -> str:
    """Give what a question for a definition asks about, as it is written there."""
    return _ASKING.sub("", question).strip("?!. \"”“'")


def as_written(named: str, citations: Sequence[Citation]) -> str:
    """Give a name with the capitals that the documents write it with: "navestad" as "Navestad"."""
    text = " ".join(f"{citation.topic or ''} . {citation.reading}" for citation in citations)
    said = set(words(text))
    for word in words(named):
        capital = word[:1].upper() + word[1:]
        # At the head of a sentence any word has a capital: within one, only names have.
        inner = re.search(rf"(?<=[a-zåäö,] ){re.escape(capital)}", text)
        if word[:1].islower() and inner and word not in said:
            named = re.sub(rf"\b{re.escape(word)}\b", capital, named)
    return named


def _named(query: Query) -> tuple[str, ...]:
    """Give the words that name the subject: what must be covered, people only where alone."""
    spoken = {word for person in query.people for word in (person, *person.split())}
    hard = [part.term for part in concepts(query) if part.hard]
    return tuple(term for term in hard if term not in spoken) or query.people


def _whole(named: Sequence[str], question: str) -> list[str]:
    """Give the terms with those that a hyphen leaves open written out: "vård- och omsorg"."""
    text = "\n".join(named)
    for hit in _OPEN.finditer(question):
        text = text.replace(f"{hit[1]}\n{hit[2]}", hit[0])
    return text.split("\n")


def is_phrase(phrase: str, named: Sequence[str]) -> bool:
    """Say whether only small words stand between the terms, as in a name of something."""
    terms = {fold(word) for term in named for word in words(term)}
    return not any(mark in phrase for mark in ",.?;:") and all(
        fold(word) in terms or fold(word) in _SMALL for word in words(phrase)
    )
