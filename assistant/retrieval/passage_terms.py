"""A passage as the reranker reads it: its terms by statement and heading."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from assistant.language.analysis import analyse
from assistant.language.folding import fold
from assistant.records.documents import Passage


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a stretch of text, as sets, and its stems in order.

    Attributes:
        parts: Of compounds; left empty for passages, whose compounds are taken apart at need.
    """

    exact: frozenset[str]
    stems: frozenset[str]
    parts: frozenset[str]
    grams: frozenset[str]
    order: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PassageTerms:
    """What the reranker compares a question with.

    Attributes:
        statements: One a statement, in order.
        heading: The headings below the document's title, with the topic.
        title: The document's title, speaker and goals.
        near: Stems of the body that follow each other, with at most one word between.
        folded: The body folded, for patterns of values.
    """

    body: Terms
    statements: tuple[Terms, ...]
    heading: Terms
    title: Terms
    near: frozenset[tuple[str, str]]
    folded: str


_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\Wa-zåäö])|\n+")


def passage_terms(passage: Passage) -> PassageTerms:
    """Give the terms of a passage, analysed once while it stays among those last read."""
    speaker = str(passage.speaker) if passage.speaker else ""
    headings = "\n".join((*passage.context[1:], passage.topic or ""))
    title = "\n".join((*passage.context[:1], speaker, *passage.goals))
    return _analysed(passage.text, headings, title)


@lru_cache(maxsize=8_192)
def _analysed(text: str, headings: str, title: str) -> PassageTerms:
    statements = tuple(text_terms(part) for part in _SENTENCE.split(text) if part.strip())
    body = _joined(statements)
    return PassageTerms(
        body=body,
        statements=statements,
        heading=text_terms(headings),
        title=text_terms(title),
        near=frozenset(pairwise(body.order))
        | frozenset(zip(body.order, body.order[2:], strict=False)),
        folded=fold(text),
    )


@lru_cache(maxsize=16_384)
def text_terms(text: str) -> Terms:
    """Give the terms of a stretch of text."""
    analysis = analyse(text, compounds=False)
    return Terms(
        exact=frozenset(analysis.exact),
        stems=frozenset(analysis.stems),
        parts=frozenset(analysis.parts),
        grams=frozenset(analysis.grams),
        order=analysis.stems,
    )


def _joined(statements: tuple[Terms, ...]) -> Terms:
    return Terms(
        exact=frozenset().union(*(terms.exact for terms in statements)),
        stems=frozenset().union(*(terms.stems for terms in statements)),
        parts=frozenset().union(*(terms.parts for terms in statements)),
        grams=frozenset().union(*(terms.grams for terms in statements)),
        order=tuple(stem for terms in statements for stem in terms.order),
    )
