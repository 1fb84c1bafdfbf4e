"""Turn a question into the query that is searched for it."""

from dataclasses import dataclass

from assistant.indexing.generation import Generation
from assistant.language.detection import question_language
from assistant.language.folding import fold
from assistant.language.glossary import Glossary
from assistant.records.questions import Filters, Language, Period, Query, QuestionKind
from assistant.retrieval.understanding.aspects import (
    asked_aspects,
    asks_for_sections,
    named_aspects,
)
from assistant.retrieval.understanding.borrowed import borrowed, widened_borrowed
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
from assistant.retrieval.understanding.verb_first import opens_with_verb
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
_MAY_LIST = frozenset({"fact", "definition", "overview"})
# When it was, or what it cost, is asked of a plan and not of all that is planned.
_OF_ONE_THING = frozenset({"date", "money"})


@dataclass(frozen=True, slots=True)
class _Put:
    """How a question is put.

    Attributes:
        text: The question proper, without markup and courtesies.
        meant: The same with its slips mended.
        folded: What is meant, folded.
    """

    text: str
    meant: str
    folded: str
    language: Language


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
    put = _put(question, vocabulary, glossary, rules)
    period = named_period(put.text, vocabulary.years)
    years = years_within(period, vocabulary.years) if period else named_years(put.text)
    bodies = named_bodies(put.folded, vocabulary)
    aspects = named_aspects(put.meant, glossary, put.language, rules)
    content = _content(put, period, vocabulary, rules)
    signs = Signs(
        folded=put.folded,
        aspects=len(aspects),
        years=len(set(_compared(put, years)) & set(vocabulary.years)),
        bodies=len(bodies),
        terms=len(content),
        bare=is_bare(put.text, put.language),
        verb_first=put.language == "sv" and opens_with_verb(put.meant),
    )
    sections = asks_for_sections(content, put.meant, aspects, glossary, put.language)
    kind, value = _kind_and_value(put, signs, rules, sections=sections)
    aspects = asked_aspects(aspects, kind)
    content = _searched(content, kind, put, rules)
    asking = glossary.aspect_phrases(put.meant, put.language)
    terms = asked_terms(content, kind, aspects, rules, asking) if content else ()
    english = borrowed(terms, vocabulary) if put.language == "sv" else frozenset()
    corrected, slips = corrected_terms(terms, vocabulary, kept=english)
    widened = widened_terms(corrected, slips, glossary, put.language, vocabulary.bodies)
    widened += widened_borrowed(terms, english, glossary)
    widened += phrases_of(put.meant, terms, widened, glossary, put.language)
    return Query(
        question=question,
        standalone=put.text,
        meant=put.meant,
        language=put.language,
        kind=kind,
        terms=terms,
        topics=named_topics(terms, widened, vocabulary),
        aspects=aspects,
        years=years,
        people=named_people(put.meant, vocabulary, rules),
        bodies=bodies,
        asked_for=value,
        widened=widened,
        filters=filters,
        period=period,
    )


def _put(question: str, vocabulary: Vocabulary, glossary: Glossary, rules: Rules) -> _Put:
    text = clean_question(question, rules)
    language = question_language(text)
    if language == "en":
        text = opened_hyphens(text, glossary, vocabulary)
    meant = meant_text(text, vocabulary, rules, language)
    return _Put(text, meant, fold(meant), language)


def _content(
    put: _Put, period: Period | None, vocabulary: Vocabulary, rules: Rules
) -> tuple[str, ...]:
    """Give the content words but years, and the municipality's name where another is named."""
    # The words of a stretch of years name no subject.
    undated = put.meant.replace(period.text, " ", 1) if period else put.meant
    terms = content_terms(without_idioms(undated, rules), put.language, rules)
    years = named_years(put.text)
    kept = tuple(term for term in terms if not is_years(term, years))
    without = tuple(term for term in kept if fold(term) not in vocabulary.places)
    return without or kept


def _compared(put: _Put, years: tuple[int, ...]) -> tuple[int, ...]:
    """Give the years that are held against each other: of a stretch all, where change is asked.

    A school year is one year, by the one in which it begins.
    """
    if tells_change(put.folded):
        return years
    named, ends = named_years(put.text), ends_of_school_years(put.text)
    return tuple(year for year in named if year not in ends) or named


def _kind_and_value(
    put: _Put, signs: Signs, rules: Rules, *, sections: bool
) -> tuple[QuestionKind, str | None]:
    """Tell the kind of question and of value; "vad går bra?" lists what such sections say."""
    kind = question_kind(signs, rules)
    value = asked_for(put.folded, kind, rules)
    if sections and kind in _MAY_LIST and value not in _OF_ONE_THING:
        return "list", None
    return kind, value


def _searched(
    content: tuple[str, ...], kind: QuestionKind, put: _Put, rules: Rules
) -> tuple[str, ...]:
    """Give the content words that are searched for in a question of this kind."""
    if kind == "person":
        return without_ways(content, put.folded)
    return (kind == "definition" and defined_terms(put.meant, rules)) or content
