import numpy as np
import pytest

from assistant.records.questions import Query, Widening
from assistant.retrieval.holding import Sought
from assistant.retrieval.needs import found, question_needs
from assistant.retrieval.passage_terms import passage_terms, text_terms
from assistant.retrieval.statement_words import StatementWords
from assistant.retrieval.understanding.vocabulary import NoWords
from assistant.retrieval.word_list import WordList

TERMS = (("hemlöshet",), ("VUX", "ungdomar"), ("svårt", "lokal"), ("suicid", "2004"), ("bostad",))
TEXT = "KAA-arbetet 2021: elevhälsoarbetet, t ex 1 070 skolor och Nämndens UBK:s SFI."


def needs_of(terms):
    widened = (Widening(terms[0], ("socialnämndens arbete", "bostadslösa")),)
    query = Query(" ".join(terms), " ".join(terms), "sv", "fact", terms=terms, widened=widened)
    return question_needs(query, NoWords(), 10)


@pytest.mark.parametrize("terms", TERMS)
def test_statements_read_as_numbers_hold_what_each_holds_read_alone(generation, terms):
    needs, ids = needs_of(terms), generation.passage_ids()
    held = StatementWords(generation).holdings(ids, Sought(needs))
    row = 0
    for number, passage in enumerate(generation.passages(ids)):
        over = passage_terms(passage)
        for ordinal, statement in enumerate(passage.statements):
            inside = text_terms(statement.reading)
            lent = [max(found(need, over.heading), found(need, over.title)) for need in needs]
            assert (held.passages[row], held.ordinals[row]) == (number, ordinal)
            assert held.sizes[row] == len(inside.order)
            assert held.own[row] == pytest.approx([found(n, inside) for n in needs], abs=1e-6)
            assert held.lent[row] == pytest.approx(lent, abs=1e-6)
            row += 1
    assert row == len(held.own)


def test_a_second_search_reads_nothing_anew(generation):
    words, ids = StatementWords(generation), generation.passage_ids()
    first = words.holdings(ids, Sought(needs_of(("hemlöshet",))))
    words._generation = None
    again = words.holdings(ids, Sought(needs_of(("hemlöshet",))))

    assert np.array_equal(first.own, again.own)


@pytest.mark.parametrize("term", ["kaa", "arbete", "elevhälsa", "skola", "nämnd", "UBK", "1 070"])
def test_each_word_holds_what_it_holds_read_alone(term):
    sought, words = Sought(needs_of((term,))), WordList()
    numbers, count = words.read(TEXT)
    marks = words.marks(sought, np.ones(len(words), np.bool_))[numbers].any(axis=0)
    alone = text_terms(TEXT)

    assert count == len(alone.order)
    assert sought.shares(marks[None])[0] == pytest.approx(
        [found(need, alone) for need in needs_of((term,))], abs=1e-6
    )
