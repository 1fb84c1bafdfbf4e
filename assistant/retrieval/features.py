"""What the reranker sees of a passage for a question, as numbers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from assistant.language.folding import fold
from assistant.records.documents import Passage
from assistant.records.questions import Query
from assistant.retrieval.needs import Need, coverage, found, held
from assistant.retrieval.passage_terms import PassageTerms, Terms, passage_terms
from assistant.retrieval.values import holds_value, value_worth

# A rank counts 1 at the top, half at this depth.
_HALF_RANK = 10
# Words of a heading that is no more than a label.
_FEW = 6
_MEANING = r"\s*(?:[(=:–—]|(?:ar|betyder|innebar|star for|is|means|stands for)\b)"


@dataclass(frozen=True, slots=True)
class Legs:
    """What the legs say of a passage.

    Attributes:
        lexical: Its share of the best lexical score; 0 where the leg did not find it.
        cosine: Of question and passage.
        ranks: By leg, 1-based; a leg that did not find it is left out.
    """

    lexical: float
    cosine: float
    ranks: tuple[tuple[str, int], ...]


def passage_features(
    query: Query, needs: Sequence[Need], passage: Passage, legs: Legs, year: int | None
) -> dict[str, float]:
    """Give the features of a passage by name, most of them 0 to 1.

    The year is the one that its document follows up.
    """
    terms = passage_terms(passage)
    ranks = dict(legs.ranks)
    body, heading = held(needs, terms.body), held(needs, terms.heading)
    title = held(needs, terms.title)
    anywhere = [max(places) for places in zip(body, heading, title, strict=True)]
    return {
        "lexical": legs.lexical,
        "cosine": legs.cosine,
        "lexical_rank": _by_rank(ranks.get("lexical")),
        "dense_rank": _by_rank(ranks.get("dense")),
        "covered": coverage(needs, body),
        "covered_anywhere": coverage(needs, anywhere),
        "covered_by_statement": _covered_by_statement(needs, body, terms),
        "heading": coverage(needs, heading),
        "title": coverage(needs, title),
        "heading_asked": _asked_of(terms.heading, needs),
        "exact": _exact(needs, terms.body),
        "phrase": _phrases(needs, terms),
        "aspect": _aspect(query, passage),
        "section": max(0.0, _aspect(query, passage)) * coverage(needs, anywhere),
        "year": _year(query, terms, year),
        "person": _person(query, passage),
        "value": _value(query, terms),
        "bare": _bare(passage, terms),
        "defines": _defines(query, terms),
        "length": log(1 + len(terms.body.order)) / 5,
    }


def _by_rank(rank: int | None) -> float:
    return 0.0 if rank is None else _HALF_RANK / (_HALF_RANK + rank - 1)


def _covered_by_statement(
    needs: Sequence[Need], body: Sequence[float], terms: PassageTerms
) -> float:
    """Give the most that one statement covers, of all needs."""
    total = sum(need.weight for need in needs)
    # No statement holds what the body does not, so the others need not be looked for.
    here = [need for need, share in zip(needs, body, strict=True) if share]
    most = max(
        (sum(need.weight * found(need, place) for need in here) for place in terms.statements),
        default=0.0,
    )
    return most / total if total else 0.0


def _asked_of(heading: Terms, needs: Sequence[Need]) -> float:
    """Give the share of a heading's words that the question asks about."""
    asked = [word for need in needs for wording in need.wordings for word in wording.words]
    stems = frozenset().union(*(word.stems | word.parts for word in asked))
    return len(heading.stems & stems) / len(heading.stems) if heading.stems else 0.0


def _exact(needs: Sequence[Need], body: Terms) -> float:
    total = sum(need.weight for need in needs)
    met = sum(
        need.weight
        for need in needs
        if need.wordings[0].words and all(w.exact <= body.exact for w in need.wordings[0].words)
    )
    return met / total if total else 0.0


def _phrases(needs: Sequence[Need], terms: PassageTerms) -> float:
    """Give the share of neighbouring terms of the question that are neighbours in the text."""
    order = [stem for need in needs for word in need.wordings[0].words for stem in word.order]
    pairs = set(pairwise(order))
    if not pairs:
        return 0.0
    return len(pairs & terms.near) / len(pairs)


def _aspect(query: Query, passage: Passage) -> float:
    """Give 1 for an aspect asked for, -1 for only others, 0 where nothing is asked or known."""
    if not query.aspects or not passage.aspects:
        return 0.0
    return 1.0 if set(query.aspects) & set(passage.aspects) else -1.0


def _year(query: Query, terms: PassageTerms, year: int | None) -> float:
    """Give 1 where it follows up a year asked for, half where it only names one, -1 for others."""
    if not query.years:
        return 0.0
    if year in query.years:
        return 1.0
    named = any(str(asked) in terms.body.exact | terms.heading.exact for asked in query.years)
    return 0.5 if named else (-1.0 if year is not None else 0.0)


def _person(query: Query, passage: Passage) -> float:
    """Give the share of the people asked about who presented it or stand in it."""
    if not query.people:
        return 0.0
    where = fold(f"{passage.speaker or ''} {passage.text}")
    return sum(fold(person).removesuffix("s")[:14] in where for person in query.people) / len(
        query.people
    )


def _value(query: Query, terms: PassageTerms) -> float:
    """Give the worth of the kind of value asked for, where the passage holds one."""
    if query.asked_for is None or not holds_value(query.asked_for, terms.folded):
        return 0.0
    return value_worth(query.asked_for)


def _bare(passage: Passage, terms: PassageTerms) -> float:
    """Give 1 for a passage that is a heading and nothing more, less for one of many words."""
    only_headings = all(s.kind in ("title", "heading") for s in passage.statements)
    repeats = terms.body.stems <= terms.heading.stems
    bare = (passage.statements and only_headings) or repeats
    return min(1.0, _FEW / max(1, len(terms.body.order))) if bare else 0.0


def _defines(query: Query, terms: PassageTerms) -> float:
    """Give 1 where a term asked for a meaning is followed by one: "SSPF (socialtjänst ...)"."""
    if query.kind != "definition" or not query.terms:
        return 0.0
    term = re.escape(fold(" ".join(query.terms)))
    return 1.0 if re.search(rf"(?<!\w){term}\W{{0,3}}{_MEANING}", terms.folded) else 0.0
