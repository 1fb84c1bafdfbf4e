"""Find every statement that holds what was searched for, and count them exactly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

import numpy as np
from numpy.typing import NDArray

from assistant.indexing.generation import Generation
from assistant.indexing.stores.terms import TermClause
from assistant.language.analysis import analyse
from assistant.language.detection import question_language
from assistant.language.folding import fold
from assistant.language.glossary import Glossary
from assistant.language.tokens import words
from assistant.records.documents import PassageId
from assistant.records.questions import Filters, Query, StatementHit
from assistant.retrieval.filtering import check_filters
from assistant.retrieval.found import Found, everything
from assistant.retrieval.holding import Shares, Sought
from assistant.retrieval.lexical import lexical_clauses
from assistant.retrieval.needs import Need, question_needs
from assistant.retrieval.phrases import Search, holds_phrase, read_search
from assistant.retrieval.possible import of_aspect
from assistant.retrieval.statement_clauses import HELD, wording_clauses
from assistant.retrieval.statement_words import Holdings, StatementWords
from assistant.retrieval.understanding.rules import load_rules
from assistant.retrieval.understanding.terms import content_terms
from assistant.retrieval.understanding.understand import understand
from assistant.retrieval.weights import load_weights

# Words from which a search is read as a sentence: "has this been said before?"
_SENTENCE_WORDS = 8
# Share of a sentence's words that a statement says too, below which it says something else.
_ALIKE = 0.4
_BATCH = 500


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a statement must hold: each need in itself or its headings, each phrase as it stands."""

    needs: tuple[Need, ...]
    phrases: tuple[str, ...]


def search_statements(  # noqa: PLR0913 - a search, and which stretch of it
    text: str,
    generation: Generation,
    glossary: Glossary,
    filters: Filters,
    *,
    limit: int = 50,
    offset: int = 0,
) -> tuple[int, tuple[StatementHit, ...]]:
    """Give how many statements hold what is searched for, exactly, and a stretch of the best."""
    found = find_statements(text, generation, glossary, filters, StatementWords(generation))
    found = of_aspect(found, filters.aspect, generation)
    return len(found), found.hits(generation, offset, limit)


def find_statements(
    text: str,
    generation: Generation,
    glossary: Glossary,
    filters: Filters,
    statement_words: StatementWords,
) -> Found:
    """Find all statements that hold all words and phrases of a search, the best first.

    A word is held by its inflections, as a part of a compound and by what the glossary also calls
    it, in the statement itself or in the headings over it. A pasted sentence gives the statements
    that say much of the same, identical ones first. Ties are in the order of the documents, and
    so is all that the filters let through, which is found without words.

    Args:
        statement_words: Of the generation; what one search reads, the next need not.
    """
    check_filters(filters, generation)
    if not text.strip():
        return everything(generation.passage_ids(filters), generation.statement_counts(filters))
    search = read_search(text)
    query = _query(search, generation, glossary, filters)
    if not search.phrases and len(words(search.words)) >= _SENTENCE_WORDS:
        return _alike(search.words, query, generation, statement_words)
    wanted = _Wanted(_needs(query, generation) if query.terms else (), search.phrases)
    ids = _holding(wanted, generation, filters)
    held = statement_words.holdings(ids, Sought(wanted.needs))
    # What a short statement says, it says of little else.
    scores = (
        _coverage(wanted.needs, held.own)
        + 0.5 * _coverage(wanted.needs, held.lent)
        + 1 / (10 + held.sizes)
    )
    rows = np.flatnonzero((np.maximum(held.own, held.lent) >= HELD).all(axis=1))
    if wanted.phrases:
        said = _saying(wanted.phrases, ids, held.passages[rows], held.ordinals[rows], generation)
        rows, scores = rows[said >= 0], scores.copy()
        scores[rows] += said[said >= 0]
    return _ranked(ids, held, rows, scores[rows])


def _ranked(
    ids: tuple[PassageId, ...],
    held: Holdings,
    rows: NDArray[np.int64],
    scores: NDArray[np.float64],
) -> Found:
    rounded = np.round(scores, 4)
    order = np.argsort(-rounded, kind="stable")
    return Found(ids, held.passages[rows][order], held.ordinals[rows][order], rounded[order])


def _query(search: Search, generation: Generation, glossary: Glossary, filters: Filters) -> Query:
    """Understand the words; those that name an aspect must stand there like the others."""
    query = understand(search.words, generation=generation, glossary=glossary, filters=filters)
    language = question_language(search.words)
    terms = content_terms(search.words, language, load_rules())
    if not terms:
        terms = tuple(search.words.split())
    missing = tuple(term for term in terms if term not in query.terms)
    widened = query.widened + glossary.widen(missing, language)
    return replace(query, terms=terms, widened=widened)


def _needs(query: Query, generation: Generation) -> tuple[Need, ...]:
    return question_needs(query, generation, generation.count)


def _holding(wanted: _Wanted, generation: Generation, filters: Filters) -> tuple[PassageId, ...]:
    """Give the passages that may hold it all, in the order of the documents."""
    allowed = generation.passage_ids(filters)
    kept: set[PassageId] | None = None
    for clauses in _clauses(wanted, generation):
        matched = {name for name, _ in generation.match(clauses, generation.count, filters)}
        kept = matched if kept is None else kept & matched
    return allowed if kept is None else tuple(name for name in allowed if name in kept)


def _clauses(wanted: _Wanted, generation: Generation) -> Iterator[list[TermClause]]:
    """Give, need by need, what a passage must hold one of to hold the need at all."""
    for need in wanted.needs:
        found = (wording_clauses(wording, generation) for wording in need.wordings)
        yield list(dict.fromkeys(clause for clauses in found for clause in clauses))
    for phrase in wanted.phrases:
        for term in analyse(phrase).exact:
            yield [TermClause(f"{zone}exact", term) for zone in ("", "heading_", "context_")]


def _coverage(needs: Sequence[Need], shares: Shares) -> NDArray[np.float64]:
    """Give the share of the needs' weight that each row holds; nought without needs."""
    weights = np.array([need.weight for need in needs])
    covered: NDArray[np.float64] = shares @ weights / (weights.sum() or 1.0)
    return covered


def _saying(
    phrases: Sequence[str],
    ids: Sequence[PassageId],
    passages: NDArray[np.int64],
    ordinals: NDArray[np.int64],
    generation: Generation,
) -> NDArray[np.int64]:
    """Give how many of the phrases each statement says itself; -1 where one is nowhere."""
    said = np.full(len(passages), -1, np.int64)
    wanted = np.unique(passages).tolist()
    for start in range(0, len(wanted), _BATCH):
        batch = wanted[start : start + _BATCH]
        texts = dict(zip(batch, generation.texts([ids[row] for row in batch]), strict=True))
        for at in np.flatnonzero(np.isin(passages, batch)).tolist():
            one = texts[int(passages[at])]
            reading = one.readings[int(ordinals[at])]
            over = " ".join((*one.context, one.topic, one.speaker))
            inside = [holds_phrase(reading, phrase) for phrase in phrases]
            if all(
                here or holds_phrase(over, phrase)
                for here, phrase in zip(inside, phrases, strict=True)
            ):
                said[at] = sum(inside)
    return said


def _alike(
    text: str, query: Query, generation: Generation, statement_words: StatementWords
) -> Found:
    """Give the statements that say much of what a sentence says, by likeness of words and order."""
    clauses = lexical_clauses(query, generation, generation.count, load_weights(query.language))
    near = generation.match(clauses, _BATCH, query.filters)
    ids, needs = tuple(name for name, _ in near), _needs(query, generation)
    held = statement_words.holdings(ids, Sought(needs))
    said = _coverage(needs, held.own)
    rows = np.flatnonzero(said >= _ALIKE)
    texts, folded, likeness = generation.texts(ids), fold(text), []
    for row in rows.tolist():
        reading = texts[held.passages[row]].readings[held.ordinals[row]]
        likeness.append(SequenceMatcher(None, folded, fold(reading), autojunk=False).ratio())
    return _ranked(ids, held, rows, (said[rows] + np.array(likeness)) / 2)
