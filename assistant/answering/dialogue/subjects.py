"""Tell what a question was about, in the words by which a follow-up takes it up."""

from collections.abc import Sequence

from assistant.answering.evidence.concepts import concepts
from assistant.answering.evidence.naming import defined, listed, place_of, subject
from assistant.language import fold
from assistant.records.questions import Language, Query


def subject_of(query: Query) -> tuple[str, ...]:
    """Give the words that name what a question was about: abbreviations, else topics and names."""
    if query.kind == "definition":
        return (defined(query.standalone),)
    hard = [part.term for part in concepts(query) if part.hard]
    named = [
        part.term
        for part in concepts(query)
        if part.hard and (part.term in query.topics or part.named)
    ] or hard
    short = [term for term in named if term.isupper() or term[1:].lower() != term[1:]]
    return tuple(dict.fromkeys(short or named))


def written_subject(query: Query, language: Language) -> str:
    """Give what a question was about as it wrote it ("skolan i Hamnen"), else its words joined."""
    named = subject_of(query)
    phrase = subject(query)
    if len(named) > 1 and all(fold(term) in fold(phrase) for term in named) and "," not in phrase:
        return phrase
    return listed(named, language)


def subject_span(text: str, named: Sequence[str]) -> tuple[int, int] | None:
    """Give where the subject stands in a question; with its words apart, from first to last."""
    places = [(place_of(term, text), len(term)) for term in named]
    if not places or any(start < 0 for start, _ in places):
        return None
    return min(start for start, _ in places), max(start + size for start, size in places)
