"""Say what of a question an answer must cover, and how much each part of it weighs."""

from dataclasses import dataclass
from functools import lru_cache

from assistant.answering.matching import Bag, phrase_match
from assistant.language import fold, is_function_word, words
from assistant.records.questions import Language, Query

# A verb is told in many ways and a name in one: a denial rests on what is named.
HARD, SOFT = 1.0, 0.5

_VERB_ENDINGS: dict[Language, tuple[str, ...]] = {
    "sv": ("ades", "ats", "ade", "erar", "erat", "erades", "eras", "iseras", "tes", "ts", "ttes"),
    "en": ("ed", "ing"),
}
# Words that say how something is asked for, or are true of nearly anything.
_LIGHT: dict[Language, frozenset[str]] = {
    "sv": frozenset(
        ["anvanda", "anvands", "arbeta", "arbetar", "arbetat", "arbete", "borja", "borjade", "borjat", "beslutade", "deltar", "far", "fungerar", "gick", "gora", "hander", "hant", "har", "hanger", "heter", "ingar", "innebar", "innehaller", "jobbar", "jobba", "kallas", "kanner", "kostar", "ligger", "leder", "medfor", "mats", "menar", "nytt", "ny", "nya", "nuvarande", "aktuell", "paborjades", "paverkar", "planeras", "pagar", "redovisas", "samt", "satsas", "sker", "skett", "startade", "startar", "stod", "soker", "tycker", "utgor", "utfors", "viktig", "viktiga", "viktigaste", "vanlig", "vanligaste", "syfte", "syftet", "oppnar", "ordnas", "ordnar", "okar", "okat", "okade", "minskar", "minskat", "minskade", "sedan", "senaste", "slag", "typ", "typer", "sorts", "sort", "del", "delar", "sett", "satt", "fler", "flest", "totalt", "sammanlagt", "ungefar", "cirka", "stora", "storsta", "hela", "helt", "kommunen", "kommun", "kommunens", "erbjuds", "erbjuda", "skapa", "skapar", "hanteras", "mot", "personer", "manniskor"]
    ),
    "en": frozenset(
        ["use", "used", "work", "works", "begin", "began", "start", "started", "starts", "take", "taken", "took", "run", "runs", "happen", "happens", "cost", "costs", "open", "opens", "new", "current", "main", "important", "most", "total", "approximately", "increase", "increased", "decrease", "decreased", "kind", "kinds", "type", "types", "part", "parts", "purpose", "aim", "municipality", "people", "handle", "handled", "deal", "dealt", "city", "council", "offer", "offered", "find", "found", "become", "became", "go", "come", "came", "need", "needs", "make", "makes"]
    ),
}


@dataclass(frozen=True, slots=True)
class Concept:
    """A part of the question that an answer must cover.

    Attributes:
        term: As the question has it.
        forms: What covers it: the term and what the glossary widens it to.
        weight: `HARD` for what is named, `SOFT` for verbs and words true of nearly anything.
    """

    term: str
    forms: tuple[str, ...]
    weight: float

    @property
    def hard(self) -> bool:
        """Say whether an answer that does not cover it is no answer."""
        return self.weight >= HARD

    def match(self, text: Bag) -> float:
        """Say how well some text covers it, 0 to 1."""
        best = 0.0
        for form in self.forms:
            best = max(best, phrase_match(form, text))
            if best == 1.0:
                break
        return best


@lru_cache(maxsize=512)
def concepts(query: Query) -> tuple[Concept, ...]:
    """Give the concepts of a query in the question's order; years are kept apart in `years`."""
    terms = [term for term in _terms(query) if not _is_year(term, query)]
    return tuple(
        Concept(term, _forms(term, query), SOFT if _is_soft(term, query) else HARD)
        for term in terms
    )


def _terms(query: Query) -> list[str]:
    terms = dict.fromkeys(query.terms or query.topics + query.people)
    return [term for term in terms if any(mark.isalnum() for mark in term)]


def _is_year(term: str, query: Query) -> bool:
    return term.isdigit() and int(term) in query.years


def _forms(term: str, query: Query) -> tuple[str, ...]:
    own = {fold(word) for word in words(term)}
    forms = [term]
    for widening in query.widened:
        if own <= {fold(word) for word in words(widening.term)}:
            forms += widening.also
    return tuple(dict.fromkeys(forms))


def _is_soft(term: str, query: Query) -> bool:
    if any(term in named for named in (query.people,)):
        return False
    folded = fold(term)
    if term[:1].isupper() and not query.question.startswith(term):
        return False
    if folded in _LIGHT[query.language] or is_function_word(term, query.language):
        return True
    verbal = folded.endswith(_VERB_ENDINGS[query.language]) and len(folded) > 5
    return verbal or _is_finite_verb(term, query.question)


def _is_finite_verb(term: str, question: str) -> bool:
    # The word after a bare question word is the verb in Swedish: "När öppnar", "Vad kostar".
    said = words(question)
    return term in said[1:2] and fold(said[0]) in _BARE


_BARE = frozenset(["nar", "var", "vart", "vad", "vem", "varfor", "hur"])
