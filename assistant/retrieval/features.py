"""What the reranker sees of the candidates for a question, as numbers."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.language.folding import fold
from assistant.records.documents import Passage
from assistant.records.questions import Query
from assistant.retrieval.headed import aspect_match
from assistant.retrieval.passage_words import PassageWords
from assistant.retrieval.reading import Reading
from assistant.retrieval.values import holds_value, value_worth

# A rank counts 1 at the top, half at this depth.
_HALF_RANK = 10
# Words of a heading that is no more than a label.
_FEW = 6
# Places from which another passage of the document is still beside it.
_BESIDE = 1
_MEANING = r"\s*(?:[(=:–—]|(?:ar|betyder|innebar|star for|is|means|stands for)\b)"

Column = NDArray[np.float64]


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


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that the legs found, and what they say of it.

    Attributes:
        year: The one that its document follows up.
        named: How surely the question names its document, 0 to 1.
        document: What the dense leg found of its document, as a share of the most of any; 1 where
            it found nothing at all.
    """

    passage: Passage
    legs: Legs
    year: int | None
    named: float = 0.0
    document: float = 1.0


def candidate_features(
    query: Query, candidates: Sequence[Candidate], reading: Reading
) -> dict[str, Column]:
    """Give each feature of all candidates by name, `(n,)`, most of them 0 to 1.

    What is said "unmet" is weighed by how little of the question any passage's words meet: a
    question in other words than the text's has few words to rank by; its meaning is left.
    """
    ranks = [dict(candidate.legs.ranks) for candidate in candidates]
    anywhere = reading.anywhere
    covered_anywhere = reading.covered(anywhere)
    unmet = 1.0 - max(covered_anywhere, default=0.0)
    asked = reading.asked
    aspect = np.array([aspect_match(query, one.passage) for one in candidates])
    lexical = np.array([one.legs.lexical for one in candidates])
    cosine = np.array([one.legs.cosine for one in candidates])
    dense_rank = np.array([_by_rank(rank.get("dense")) for rank in ranks])
    words = reading.words
    seen = {
        "lexical": lexical,
        "cosine": cosine,
        "lexical_rank": np.array([_by_rank(rank.get("lexical")) for rank in ranks]),
        "dense_rank": dense_rank,
        "dense_document": np.array([_of_document(query, one) for one in candidates]),
        "covered": reading.covered(reading.body),
        "covered_anywhere": covered_anywhere,
        "covered_by_statement": reading.statement,
        "covered_beside": reading.covered(_beside(candidates, anywhere)),
        "meant": reading.covered(np.maximum(reading.meant, anywhere)),
        "said": reading.said,
        "heading": reading.covered(reading.heading),
        "title": reading.covered(reading.title),
        "heading_asked": np.array([_share(text.heading_stems, asked) for text in words]),
        "title_asked": np.array([_share(text.title_stems, asked) for text in words]),
        "named": np.array([one.named for one in candidates]),
        "exact": reading.covered(reading.exact),
        "phrase": reading.phrase,
        "aspect": aspect,
        "section": np.maximum(0.0, aspect) * covered_anywhere,
        "year": np.array([_year(query, w, c.year) for w, c in zip(words, candidates, strict=True)]),
        "person": np.array([_person(query, one.passage) for one in candidates]),
        "value": np.array([_value(query, text) for text in words]),
        "bare": np.array([_bare(c.passage, w) for w, c in zip(words, candidates, strict=True)]),
        "defines": np.array([_defines(query, text) for text in words]),
        "length": np.log1p([len(text.order) for text in words]) / 5,
    }
    legs = {"lexical_unmet": lexical, "dense_unmet": dense_rank, "cosine_unmet": cosine}
    return seen | {name: column * unmet for name, column in legs.items()}


def _by_rank(rank: int | None) -> float:
    return 0.0 if rank is None else _HALF_RANK / (_HALF_RANK + rank - 1)


def _of_document(query: Query, candidate: Candidate) -> float:
    """Give what its whole document lacks of the best, where nothing is asked of a subject.

    Nought for the best and less for others: what the best passage scores tells answering whether
    there is an answer.
    """
    return candidate.document - 1.0 if query.kind == "overview" else 0.0


def _beside(candidates: Sequence[Candidate], anywhere: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give what each candidate holds together with those beside it in its document."""
    rows: dict[tuple[str, int], list[int]] = {}
    for row, one in enumerate(candidates):
        rows.setdefault((one.passage.document, one.passage.locator.number), []).append(row)
    joined = anywhere.copy()
    for row, one in enumerate(candidates):
        here = one.passage.locator.number
        near = range(here - _BESIDE, here + _BESIDE + 1)
        beside = [other for at in near for other in rows.get((one.passage.document, at), ())]
        if len(beside) > 1:
            joined[row] = anywhere[beside].max(axis=0)
    return joined


def _share(stems: frozenset[int], asked: frozenset[int]) -> float:
    """Give the share of a heading's words that the question asks about."""
    return len(stems & asked) / len(stems) if stems else 0.0


def _year(query: Query, text: PassageWords, year: int | None) -> float:
    """Give 1 where it follows up a year asked for, half where it only names one, -1 for others."""
    if not query.years:
        return 0.0
    if year in query.years:
        return 1.0
    named = any(str(asked) in text.years for asked in query.years)
    return 0.5 if named else (-1.0 if year is not None else 0.0)


def _person(query: Query, passage: Passage) -> float:
    """Give the share of the people asked about who presented it or stand in it."""
    if not query.people:
        return 0.0
    where = fold(f"{passage.speaker or ''} {passage.text}")
    return sum(fold(person).removesuffix("s")[:14] in where for person in query.people) / len(
        query.people
    )


def _value(query: Query, text: PassageWords) -> float:
    """Give the worth of the kind of value asked for, where the passage holds one."""
    if query.asked_for is None or not holds_value(query.asked_for, text.folded):
        return 0.0
    return value_worth(query.asked_for)


def _bare(passage: Passage, text: PassageWords) -> float:
    """Give 1 for a passage that is a heading and nothing more, less for one of many words."""
    only_headings = all(s.kind in ("title", "heading") for s in passage.statements)
    says_heading = text.heading_stems.issuperset(text.order.tolist())
    bare = (passage.statements and only_headings) or says_heading
    return min(1.0, _FEW / max(1, len(text.order))) if bare else 0.0


def _defines(query: Query, text: PassageWords) -> float:
    """Give 1 where a term asked for a meaning is followed by one: "SSPF (socialtjänst ...)"."""
    if query.kind != "definition" or not query.terms:
        return 0.0
    term = re.escape(fold(" ".join(query.terms)))
    return 1.0 if re.search(rf"(?<!\w){term}\W{{0,3}}{_MEANING}", text.folded) else 0.0


def weighted(features: Mapping[str, Column], weights: Mapping[str, float], count: int) -> Column:
    """Give the weighted sum of the features of each of so many candidates."""
    total = np.zeros(count)
    for name, column in features.items():
        if weight := weights.get(name):
            total += weight * column
    return total
