"""Statements are read before anyone searches them, once for each generation."""

import threading

from assistant.web.background.reading_ahead import ReadingAhead

LONG = 10  # seconds; never waited for unless something is wrong


class Reader:
    def __init__(self):
        self.times = 0
        self.read = threading.Event()

    def read_ahead(self):
        self.times += 1
        self.read.set()


def test_each_generation_is_read_once():
    readers, published = {"a": Reader(), "b": Reader()}, ["a"]
    searcher = ReadingAhead(lambda: readers[published[-1]], lambda: published[-1])

    for generation in ("a", "a", "b", "b"):
        published.append(generation)
        assert searcher() is readers[generation]
        assert readers[generation].read.wait(LONG)

    assert [reader.times for reader in readers.values()] == [1, 1]
