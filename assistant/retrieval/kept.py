"""Keep what is worked out of a generation for as long as somebody holds that, and no longer."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar
from weakref import WeakKeyDictionary, WeakMethod

from assistant.indexing.generation import Generation

Made = TypeVar("Made")
Named = TypeVar("Named")


def once_a_generation(make: Callable[[Generation], Made]) -> Callable[[Generation], Made]:
    """Give the function made to work each generation out once, since one never changes.

    What it gives must not hold the generation, which else would never be closed.
    """
    kept: WeakKeyDictionary[Generation, Made] = WeakKeyDictionary()

    @wraps(make)
    def known(generation: Generation) -> Made:
        if generation not in kept:
            kept[generation] = make(generation)
        return kept[generation]

    return known


def remembering(method: Callable[[Named], Made], most: int) -> Callable[[Named], Made]:
    """Give a method that remembers what it gave last, for its object to keep.

    Not an `lru_cache` of the method, which would hold the object that holds it: servers look for
    no cycles in what they have loaded, so it and its generation would never go.
    """
    weak = WeakMethod(method)

    @lru_cache(maxsize=most)
    def known(name: Named) -> Made:
        found = weak()
        if found is None:
            raise ReferenceError("the object that remembers is gone")
        return found(name)

    return known
