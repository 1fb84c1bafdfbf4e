"""Turn a question into the query that is searched for it."""

import re

from assistant.indexing.generation import Generation
from assistant.language.detection import question_language
from assistant.language.folding import fold
from assistant.language.glossary import Glossary
from assistant.language.verbs import is_verb
from assistant.records.documents import Aspect
from assistant.records.questions import Filters, Language, Period, Query, QuestionKind
from assistant.retrieval.understanding.cleaning import clean_question
from assistant.retrieval.understanding.kinds import Signs, asked_for, question_kind
from assistant.retrieval.understanding.people import named_people, without_ways
from assistant.retrieval.understanding.periods import named_period, tells_change, years_within
from assistant.retrieval.understanding.rules import Rules, load_rules
from assistant.retrieval.understanding.terms import (
    asked_terms,
    content_terms,
    defined_terms,
    is_bare,
    without_idioms,
)
from assistant.retrieval.understanding.topics import named_topics
from assistant.retrieval.understanding.vocabulary import Vocabulary, named_bodies, read_vocabulary
from assistant.retrieval.understanding.wording import (
    corrected_terms,
    meant_text,
    opened_hyphens,
    phrases_of,
    widened_terms,
)
from assistant.retrieval.understanding.years import ends_of_school_years, is_years, named_years

_ANYTHING = Filters()
_WITHOUT_ASPECT = frozenset({"fact", "person", "definition"})
_ASKED_OF_YES_NO = frozenset({"challenges", "progress"})
_MAY_LIST = frozenset({"fact", "definition", "overview"})
# When it was, or what it cost, is asked of a plan and not of all that is planned.
_OF_ONE_THING = frozenset({"date", "money"})
_WHAT_NEXT = re.compile(
    r"^(?:och |men )?vad (?:hander|sker) (?:\w+ ){0,2}?"
    r"(?:harnast|framover|hadanefter|sedan|sen|framgent)\b"
    r"|^(?:and |but )?what (?:happens|is happening|comes|is) next\b"
)
# Content words that a question of an aspect and no subject has at most.
_FEW = 3


def understand(
    question: str, *, generation: Generation, glossary: Glossary, filters: Filters = _ANYTHING
) -> Query:
    """Give what is searched for a question in one generation of the index."""
    return understand_words(
        question, vocabulary=read_vocabulary(generation), glossary=glossary, filters=filters
    )


def understand_words(
    question: str, *, vocabulary: Vocabulary, glossary: Glossary, filters: Filters = _ANYTHING
) -> Query:
    """Give what is searched for a question, in Swedish or English, misspelt or not.

    An empty question gives a query without terms. The question is data: markup and orders to the
    program in it are left out of what is searched and do nothing else.
    """
    rules = load_rules()
    text = clean_question(question, rules)
    language = question_language(text)
    if language == "en":
        text = opened_hyphens(text, glossary, vocabulary)
    meant = meant_text(text, vocabulary, rules, language)
    folded = fold(meant)
    aspects = _aspects(_without(meant, rules.plain), folded, glossary, language, rules)
    people = named_people(meant, vocabulary, rules)
    period = named_period(text, vocabulary.years)
    named = named_years(text)
    years = years_within(period, vocabulary.years) if period else named
    bodies = named_bodies(folded, vocabulary)
    content = _telling(
        content_terms(without_idioms(_undated(meant, period), rules), language, rules),
        named,
        vocabulary,
    )
    signs = Signs(
        folded=folded,
        aspects=len(aspects),
        years=len(set(_compared(folded, years, _begun(text, named))) & set(vocabulary.years)),
        bodies=len(bodies),
        terms=len(content),
        bare=is_bare(text, language),
    )
    kind = question_kind(signs, rules)
    if (
        kind in _MAY_LIST
        and set(aspects) - {"facts"}
        and asked_for(folded, kind, rules) not in _OF_ONE_THING
        and _only_aspects(content, meant, aspects, glossary, language)
    ):
        # "Vad går bra?" asks for all that stands under such headings.
        kind = "list"
    # What happens to be hard, or planned, in a question for one fact says nothing of its section.
    aspects = () if kind in _WITHOUT_ASPECT else _told(aspects, kind)
    if kind == "person":
        content = without_ways(content, folded)
    if kind == "definition":
        content = defined_terms(meant, rules) or content
    asking = glossary.aspect_phrases(meant, language)
    terms = asked_terms(content, kind, aspects, rules, asking) if content else ()
    corrected, slips = corrected_terms(terms, vocabulary)
    widened = widened_terms(corrected, slips, glossary, language, vocabulary.bodies)
    widened += phrases_of(meant, terms, widened, glossary, language)
    return Query(
        question=question,
        standalone=text,
        meant=meant,
        language=language,
        kind=kind,
        terms=terms,
        topics=named_topics(terms, widened, vocabulary),
        aspects=aspects,
        years=years,
        people=people,
        bodies=bodies,
        asked_for=asked_for(folded, kind, rules),
        widened=widened,
        filters=filters,
        period=period,
    )


def _aspects(
    text: str, folded: str, glossary: Glossary, language: Language, rules: Rules
) -> tuple[Aspect, ...]:
    """Give the aspects that the words name; where they name none, that by which it is put so."""
    if _WHAT_NEXT.search(folded):
        # What happens next has not happened.
        return ("outlook",)
    named = glossary.aspects(text, language)
    if set(named) - {"facts"}:
        return named
    put = tuple(aspect for aspect, pattern in rules.aspect_patterns if pattern.search(folded))
    return tuple(dict.fromkeys((*named, *put)))


def _undated(text: str, period: Period | None) -> str:
    """Give the question without its stretch of years, whose words name no subject."""
    return text.replace(period.text, " ", 1) if period else text


def _telling(
    terms: tuple[str, ...], years: tuple[int, ...], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """Leave out years, and the municipality's own name where anything else is named."""
    kept = tuple(term for term in terms if not is_years(term, years))
    without = tuple(term for term in kept if fold(term) not in vocabulary.places)
    return without or kept


def _begun(text: str, named: tuple[int, ...]) -> tuple[int, ...]:
    """Give the years named, each school year by the one in which it begins: it is one year."""
    ends = ends_of_school_years(text)
    return tuple(year for year in named if year not in ends) or named


def _compared(folded: str, years: tuple[int, ...], named: tuple[int, ...]) -> tuple[int, ...]:
    """Give the years that are held against each other: of a stretch all, where change is asked."""
    return years if tells_change(folded) else named


def _only_aspects(
    content: tuple[str, ...],
    meant: str,
    aspects: tuple[Aspect, ...],
    glossary: Glossary,
    language: Language,
) -> bool:
    """Say whether the content words only name the aspects, or do something to nothing."""
    return len(content) <= _FEW and all(
        # An abbreviation is a name, whatever its letters spell.
        (is_verb(term, language) and not term.isupper())
        or glossary.aspects(" ".join(meant.replace(term, " ").split()), language) != aspects
        for term in content
    )


def _told(aspects: tuple[Aspect, ...], kind: QuestionKind) -> tuple[Aspect, ...]:
    """Leave out aspects that the kind asks for anyway: each count for facts, yes or no for plans.

    "Kommer", "ska" and "har hänt" are how yes and no are asked for, and name no section.
    """
    if kind == "yes_no":
        return tuple(name for name in aspects if name in _ASKED_OF_YES_NO)
    return tuple(name for name in aspects if name != "facts") if kind == "count" else aspects


def _without(text: str, plain: frozenset[str]) -> str:
    return " ".join(word for word in text.split() if fold(word).strip("?!.,") not in plain)
