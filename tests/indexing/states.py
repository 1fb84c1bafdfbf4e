"""Everything a reader can see of an index, to compare two ways of making it."""

from assistant.indexing.stores.terms import TermClause
from assistant.records.questions import Filters
from tests.indexing.fakes import FakeEncoder, opened

QUESTIONS = ("hemlösheten", "ungdomarna", "nämnden avtalen", "tid", "barn 2004")
FILTERS = (Filters(), Filters(aspect="challenges"), Filters(speaker="berg"), Filters(year=2022))


def state_of(workspace, *, scores=True):
    """Give documents, passages and rankings; without scores, only who is found lexically."""
    with opened(workspace) as generation:
        ids = generation.passage_ids()
        return {
            "documents": generation.documents(),
            "texts": [generation.document(row.facts.id) for row in generation.documents()],
            "passages": generation.passages(ids),
            "faults": generation.faults,
            "nearest": [_nearest(generation, text, kept) for text, kept in _asked()],
            "match": [_match(generation, text, kept, scores) for text, kept in _asked()],
        }


def _asked():
    return [(text, kept) for text in QUESTIONS for kept in FILTERS]


def _nearest(generation, text, kept):
    found = generation.nearest(FakeEncoder().encode_question(text), 10, kept)
    scored = sorted((-round(score, 4), name) for name, score in found)
    # Of several passages as near as the last one, any may be the last.
    return [pair if pair[0] != scored[-1][0] else pair[0] for pair in scored]


def _match(generation, text, kept, scores):
    clauses = [
        TermClause(field, word)
        for word in text.replace("ö", "o").replace("ä", "a").split()
        for field in ("exact", "grams")
    ]
    found = generation.match(clauses, 100, kept)
    return [(name, round(score, 4)) for name, score in found] if scores else {n for n, _ in found}
