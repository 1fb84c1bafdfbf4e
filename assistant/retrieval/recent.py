"""Keep the passages last read, so that unpacking them is paid for once."""

from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock

from assistant.indexing.generation import Generation
from assistant.records.documents import Passage, PassageId

_KEPT = 2_000


class RecentPassages:
    """Passages of one generation by id; safe for many threads."""

    def __init__(self, generation: Generation) -> None:
        self._generation = generation
        self._kept: OrderedDict[PassageId, Passage] = OrderedDict()
        self._lock = Lock()

    def get(self, ids: Sequence[PassageId]) -> list[Passage]:
        """Give passages in the order of their ids.

        Raises:
            IndexingError: No passage has one of the ids.
        """
        with self._lock:
            found = {name: self._kept[name] for name in ids if name in self._kept}
        missing = [name for name in ids if name not in found]
        found.update(zip(missing, self._generation.passages(missing), strict=True))
        with self._lock:
            for name, passage in found.items():
                self._kept[name] = passage
                self._kept.move_to_end(name)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return [found[name] for name in ids]
