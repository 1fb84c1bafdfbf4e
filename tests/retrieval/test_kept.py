"""What is kept of a generation goes when that goes."""

import gc
import weakref

from assistant.records.questions import Filters
from assistant.retrieval.kept import once_a_generation
from assistant.retrieval.search import Retriever
from assistant.retrieval.understanding import understand
from assistant.settings import Settings
from tests.indexing.fakes import FakeEncoder, opened


class FakeGeneration:
    """Something that can be let go of."""


def test_each_generation_is_worked_out_once():
    worked = []
    known = once_a_generation(lambda generation: worked.append(id(generation)) or len(worked))
    first, second = FakeGeneration(), FakeGeneration()

    assert [known(first), known(second), known(first)] == [1, 2, 1]


def test_a_generation_goes_with_the_retriever_that_searched_it(indexed, glossary):
    generation = opened(indexed)
    retriever = Retriever(generation, FakeEncoder(), glossary, Settings())
    only = Filters(document="deck", publisher="Kommunen")
    retriever.rank(understand("hemlöshet", generation=generation, glossary=glossary, filters=only))
    retriever.search_statements("hemlöshet", only)
    gone = weakref.ref(generation)

    gc.disable()
    try:
        del generation, retriever
        # Without a search for cycles: a server looks for none in what it has loaded.
        assert gone() is None
    finally:
        gc.enable()
