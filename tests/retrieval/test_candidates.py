import pytest

from assistant.retrieval.candidates import by_document, fuse
from assistant.retrieval.weights import load_weights


class FakeGeneration:
    """Passages named by their document's letter and a number."""

    def origins(self, ids):
        return [(name[0], "") for name in ids]


def test_a_document_counts_by_all_of_its_passages_the_further_ones_less():
    ranking = [("a1", 0.5), ("b1", 0.4), ("b2", 0.4), ("c1", 0.25), ("b3", 0.0)]

    assert by_document(ranking, FakeGeneration()) == pytest.approx({"a": 1, "b": 1, "c": 0.5})


def test_a_leg_that_found_nothing_speaks_for_no_document():
    assert by_document([], FakeGeneration()) == {}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_either_leg_brings_half_of_what_is_read(language):
    legs = {name: [(f"{name}{rank}", 1.0) for rank in range(50)] for name in ("lexical", "dense")}

    fused = fuse(legs, load_weights(language), 50)

    assert sum(name.startswith("dense") for name in fused) == 25
