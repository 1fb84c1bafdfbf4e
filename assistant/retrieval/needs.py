"""What a question needs of a passage: its terms with their weights and other wordings."""

from dataclasses import dataclass, field
from functools import lru_cache
from math import log

from assistant.language.analysis import GRAM, analyse
from assistant.language.folding import fold
from assistant.language.function_words import is_function_word
from assistant.language.stems import root
from assistant.language.tokens import words
from assistant.records.questions import Query
from assistant.retrieval.cognates import swedish_kin
from assistant.retrieval.passage_terms import Terms
from assistant.retrieval.understanding.vocabulary import Words

# A word is taken for found by its grams from this share on: five of six grams of a longer word.
GRAM_SHARE = 0.66
# Letters of a stem from which it is looked for in compounds; shorter ones stand in too many words.
SHORTEST_PART = 3
PART_WORTH, GRAM_WORTH, WIDENED_WORTH, KIN_WORTH = 0.8, 0.85, 0.9, 0.6


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a term: the analyses of its words, and how much finding it counts.

    Attributes:
        grams: A place without any of these does not hold it; None where it has shorter words.
    """

    words: tuple[Terms, ...]
    worth: float
    grams: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Need:
    """A term of the question, how rare it is, and its wordings, those that count most first."""

    term: str
    weight: float
    wordings: tuple[Wording, ...]
    # Headings and titles are shared by many passages: how well each place holds the term, with
    # the place, which must not make room for another of the same id.
    known: dict[int, tuple[Terms, float]] = field(default_factory=dict, compare=False, repr=False)


def question_needs(query: Query, index: Words, size: int) -> tuple[Need, ...]:
    """Give what a passage should hold: the content terms, or all words where there are none."""
    terms = query.terms or tuple(
        word for word in words(query.standalone) if not is_function_word(word, query.language)
    )
    also = _also(query)
    return tuple(_need(term, also.get(fold(term), ()), query, index, size) for term in terms)


def found(need: Need, place: Terms) -> float:
    """Give how well a place holds a term, 0 to 1."""
    known = need.known.get(id(place))
    if known is None:
        known = need.known[id(place)] = (place, _found(need, place))
    return known[1]


def _found(need: Need, place: Terms) -> float:
    best = 0.0
    for wording in need.wordings:
        if wording.worth <= best:
            break
        if wording.grams is None or not wording.grams.isdisjoint(place.grams):
            best = max(best, wording.worth * _share(wording, place))
    return best


def _also(query: Query) -> dict[str, tuple[str, ...]]:
    """Give the other wordings of each term; those of a phrase go to each of its words."""
    also: dict[str, tuple[str, ...]] = {}
    for widening in query.widened:
        for word in words(widening.term):
            also[fold(word)] = also.get(fold(word), ()) + widening.also
    return also


def _need(term: str, also: tuple[str, ...], query: Query, index: Words, size: int) -> Need:
    wordings = [_wording(term, 1.0), *(_wording(other, WIDENED_WORTH) for other in also)]
    kin = swedish_kin(fold(term)) if query.language == "en" else None
    if kin is not None:
        wordings.append(_wording(kin, KIN_WORTH))
    return Need(term, max(_rarity(term, index, size), 0.1), tuple(wordings))


@lru_cache(maxsize=8_192)
def _wording(text: str, worth: float) -> Wording:
    said = _word_terms(text)
    looked_for = [root(stem) for word in said for stem in (*word.stems, *word.parts, *word.exact)]
    if any(len(stem) < GRAM for stem in looked_for):
        return Wording(said, worth, None)
    grams = frozenset().union(*(word.grams for word in said))
    return Wording(said, worth, grams | {stem[:GRAM] for stem in looked_for})


def _word_terms(text: str) -> tuple[Terms, ...]:
    return tuple(
        Terms(
            exact=frozenset(analysis.exact[:1]),
            stems=frozenset(analysis.stems),
            parts=frozenset(analysis.parts),
            grams=frozenset(analysis.grams),
            order=analysis.stems,
        )
        for analysis in map(analyse, words(text))
    )


def _rarity(term: str, index: Words, size: int) -> float:
    """Give the inverse document frequency of the term's rarest stem."""
    counts = [index.frequency("stems", stem) for stem in analyse(term).stems]
    return log(1 + (size + 0.5) / (min(counts, default=0) + 0.5))


def _share(wording: Wording, place: Terms) -> float:
    shares = [_word_found(word, place) for word in wording.words]
    return sum(shares) / len(shares) if shares else 0.0


def _word_found(word: Terms, place: Terms) -> float:
    if word.exact <= place.exact or (word.stems and word.stems <= place.stems):
        return 1.0
    as_part = PART_WORTH if word.stems and all(_is_part(s, place) for s in word.stems) else 0.0
    held_parts = sum(part in place.stems or _is_part(part, place) for part in word.parts)
    of_parts = held_parts / len(word.parts) if word.parts else 0.0
    return max(as_part, of_parts * of_parts * PART_WORTH, _by_grams(word, place))


def _is_part(stem: str, place: Terms) -> bool:
    """Say whether a compound of the place has a part of this stem.

    Only compounds in which the letters stand are taken apart: doing it to all words of fifty
    passages takes longer than all else that a question costs.
    """
    letters = root(stem)
    short = len(letters) < GRAM
    if len(stem) < SHORTEST_PART or not (short or letters[:GRAM] in place.grams):
        return False
    return any(stem in analyse(word).parts for word in place.exact if letters in word)


def _by_grams(word: Terms, place: Terms) -> float:
    if len(word.grams) < 2:
        return 0.0
    share = len(word.grams & place.grams) / len(word.grams)
    return share * GRAM_WORTH if share >= GRAM_SHARE else 0.0
