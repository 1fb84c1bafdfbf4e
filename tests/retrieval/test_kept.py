"""What is kept of a generation goes when that goes."""

import gc
import weakref

from assistant.records.questions import Filters
from assistant.retrieval.kept import once_a_generation, remembering
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


class FakeShelf:
    """Something that remembers what it read."""

    def __init__(self):
        self.read = []
        self.shelf = remembering(self._read, 2)

    def _read(self, name):
        self.read.append(name)
        return name.upper()


def test_what_is_remembered_is_not_worked_out_again():
    shelf = FakeShelf()

    assert [shelf.shelf(name) for name in "aab"] == ["A", "A", "B"]
    assert shelf.read == ["a", "b"]


def test_an_object_that_remembers_goes_with_the_last_that_holds_it():
    shelf = FakeShelf()
    shelf.shelf("a")
    gone = weakref.ref(shelf)

    gc.disable()
    try:
        del shelf
        assert gone() is None
    finally:
        gc.enable()


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
