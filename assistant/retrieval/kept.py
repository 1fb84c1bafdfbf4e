"""Keep what is worked out of a generation for as long as somebody holds that, and no longer."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from assistant.indexing.generation import Generation

Made = TypeVar("Made")


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
