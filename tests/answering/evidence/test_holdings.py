"""What answers over a generation goes with it."""

import gc
import weakref

from assistant.answering.evidence.holdings import Holdings
from assistant.records.documents import DocumentId, Facts


class FakeSnapshot:
    """A generation of no documents."""

    def documents(self):
        return ()

    def passage_ids(self, _):
        return ()

    def passages(self, _):
        return []


def test_a_generation_is_not_held_by_what_was_prepared_of_it():
    snapshot = FakeSnapshot()
    holdings = Holdings(snapshot)
    holdings.facts[DocumentId("deck")] = Facts("deck", "deck.txt", "Mål", "", None, "deck", "sv")
    holdings.statements_of(DocumentId("deck"))
    gone = weakref.ref(snapshot)

    gc.disable()
    try:
        del snapshot, holdings
        # Without a search for cycles: a server looks for none in what it has loaded.
        assert gone() is None
    finally:
        gc.enable()
