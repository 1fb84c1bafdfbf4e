"""A count looks at every statement of every document that may hold what is counted."""

from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.enumeration import passages_holding
from assistant.records.questions import Filters


class Index:
    """Three passages by the terms that they hold."""

    held = {"p1": {"simhall", "tak"}, "p2": {"simhall"}, "p3": {"simhalls"}}  # noqa: RUF012
    count = 3

    def match(self, clauses, limit, filters=None):
        wanted = {clause.term for clause in clauses}
        return [(name, 1.0) for name, terms in self.held.items() if terms & wanted]

    def terms_beginning(self, field, prefix, limit):
        terms = sorted({term for held in self.held.values() for term in held})
        return [(term, 1) for term in terms if term.startswith(prefix)]


def hard(*terms):
    return [Concept(term, (term,), 1.0) for term in terms]


def test_words_of_one_root_are_all_looked_for():
    assert passages_holding(Index(), hard("simhallen"), Filters()) == {"p1", "p2", "p3"}


def test_a_passage_must_hold_all_that_is_named():
    assert passages_holding(Index(), hard("simhallen", "tak"), Filters()) == {"p1"}


def test_where_nothing_is_named_nothing_is_looked_for():
    assert passages_holding(Index(), [Concept("stor", ("stor",), 0.2)], Filters()) is None
