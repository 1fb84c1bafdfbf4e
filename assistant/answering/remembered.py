"""Keep the answers that follow-ups lean on, so that no turn of a chain is answered anew."""

import threading
from collections import OrderedDict
from typing import Generic, TypeVar

Value = TypeVar("Value")

# Turns of all the conversations going on that are kept; a few kilobytes each.
_MOST = 64


class Remembered(Generic[Value]):
    """The values used last, by what they were asked for with; safe for many threads."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._values: OrderedDict[object, Value] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: object) -> Value | None:
        """Give what is kept under a key; None where nothing is."""
        with self._lock:
            if key not in self._values:
                return None
            self._values.move_to_end(key)
            return self._values[key]

    def put(self, key: object, value: Value) -> None:
        """Keep a value, and let go of the one used longest ago where there are too many."""
        with self._lock:
            self._values[key] = value
            self._values.move_to_end(key)
            if len(self._values) > self._most:
                self._values.popitem(last=False)
