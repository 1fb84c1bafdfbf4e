"""Find every statement that holds what was searched for, and count them exactly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from assistant.indexing.generation import Generation
from assistant.indexing.terms import TermClause
from assistant.language.analysis import GRAM, analyse
from assistant.language.detection import question_language
from assistant.language.folding import fold
from assistant.language.glossary import Glossary
from assistant.language.tokens import words
from assistant.records.documents import Passage, PassageId, Statement
from assistant.records.questions import Filters, Query, StatementHit
from assistant.retrieval.filtering import check_filters
from assistant.retrieval.lexical import lexical_clauses
from assistant.retrieval.needs import Need, coverage, found, question_needs
from assistant.retrieval.passage_terms import Terms, passage_terms, text_terms
from assistant.retrieval.phrases import Search, holds_phrase, read_search
from assistant.retrieval.understanding.rules import load_rules
from assistant.retrieval.understanding.terms import content_terms
from assistant.retrieval.understanding.understand import understand
from assistant.retrieval.weights import load_weights

_FIELDS = ("stems", "parts", "heading_stems", "heading_parts", "context_stems")
# Words from which a search is read as a sentence: "has this been said before?"
_SENTENCE_WORDS = 8
# Share of a sentence's words that a statement says too, below which it says something else.
_ALIKE = 0.4
# How well a word must be held: as itself, as part of a compound, or nearly whole by its letters.
_HELD = 0.7
# Letters from which a word is looked for inside longer words.
_INSIDE = 5
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
    """Give how many statements hold what is searched for, exactly, and a stretch of the best.

    Without words, all that the filters let through, in the order of the documents.
    """
    check_filters(filters, generation)
    if not text.strip():
        total, listed = generation.statements(filters, offset=offset, limit=limit)
        return total, tuple(StatementHit(statement, 0.0) for statement in listed)
    hits = find_statements(text, generation, glossary, filters)
    return len(hits), hits[offset : offset + limit]


def find_statements(
    text: str, generation: Generation, glossary: Glossary, filters: Filters
) -> tuple[StatementHit, ...]:
    """Give all statements that hold all words and phrases of a search, the best first.

    A word is held by its inflections, as a part of a compound and by what the glossary also calls
    it, in the statement itself or in the headings over it. A pasted sentence gives the statements
    that say much of the same, identical ones first. Ties are in the order of the documents.
    """
    check_filters(filters, generation)
    search = read_search(text)
    query = _query(search, generation, glossary, filters)
    if not search.phrases and len(words(search.words)) >= _SENTENCE_WORDS:
        return _alike(search.words, query, generation)
    wanted = _Wanted(_needs(query, generation) if query.terms else (), search.phrases)
    ids = _holding(wanted, generation, filters)
    hits = [hit for passage in _read(ids, generation) for hit in _hits(passage, wanted)]
    return tuple(sorted(hits, key=lambda hit: -hit.score))


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
        sought = [word for wording in need.wordings for word in wording.words]
        terms = {term for word in sought for term in (*word.stems, *word.parts)}
        clauses = [TermClause(field, term) for field in _FIELDS for term in sorted(terms)]
        for word in sought:
            if len(word.grams) > _INSIDE - GRAM:
                rarest = min(word.grams, key=lambda gram: generation.frequency("grams", gram))
                clauses += [TermClause(field, rarest) for field in ("grams", "heading_grams")]
        yield clauses
    for phrase in wanted.phrases:
        for term in analyse(phrase).exact:
            yield [TermClause(f"{zone}exact", term) for zone in ("", "heading_", "context_")]


def _read(ids: Sequence[PassageId], generation: Generation) -> Iterator[Passage]:
    for start in range(0, len(ids), _BATCH):
        yield from generation.passages(ids[start : start + _BATCH])


def _hits(passage: Passage, wanted: _Wanted) -> Iterator[StatementHit]:
    over = passage_terms(passage)
    headings = " ".join((*passage.context, passage.topic or "", str(passage.speaker or "")))
    for statement in passage.statements:
        if not all(
            holds_phrase(statement.reading, phrase) or holds_phrase(headings, phrase)
            for phrase in wanted.phrases
        ):
            continue
        inside = text_terms(statement.reading)
        score = _score(wanted, inside, (over.heading, over.title))
        if score is not None:
            yield StatementHit(statement, round(score + _phrase_score(statement, wanted), 4))


def _score(wanted: _Wanted, inside: Terms, over: tuple[Terms, ...]) -> float | None:
    """Give how well a statement holds the needs; None where it lacks one."""
    own = [found(need, inside) for need in wanted.needs]
    lent = [max(found(need, place) for place in over) for need in wanted.needs]
    if not all(max(pair) >= _HELD for pair in zip(own, lent, strict=True)):
        return None
    # What a short statement says, it says of little else.
    brevity = 1 / (10 + len(inside.order))
    return coverage(wanted.needs, own) + 0.5 * coverage(wanted.needs, lent) + brevity


def _phrase_score(statement: Statement, wanted: _Wanted) -> float:
    return float(sum(holds_phrase(statement.reading, phrase) for phrase in wanted.phrases))


def _alike(text: str, query: Query, generation: Generation) -> tuple[StatementHit, ...]:
    """Give the statements that say much of what a sentence says, by likeness of words and order."""
    clauses = lexical_clauses(query, generation, generation.count, load_weights(query.language))
    near = generation.match(clauses, _BATCH, query.filters)
    needs, folded = _needs(query, generation), fold(text)
    hits = []
    for passage in _read([name for name, _ in near], generation):
        for statement in passage.statements:
            said = coverage(needs, [found(need, text_terms(statement.reading)) for need in needs])
            if said >= _ALIKE:
                order = SequenceMatcher(None, folded, fold(statement.reading), autojunk=False)
                hits.append(StatementHit(statement, round((said + order.ratio()) / 2, 4)))
    return tuple(sorted(hits, key=lambda hit: -hit.score))
