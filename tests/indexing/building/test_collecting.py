import gc

import pytest

from assistant.indexing.building.collecting import collecting_seldom


@pytest.mark.parametrize("first", [0, 700, 1_000_000])
def test_garbage_is_looked_for_as_before_when_the_block_is_left(first):
    kept = gc.get_threshold()
    try:
        gc.set_threshold(first, 10, 10)
        with pytest.raises(ValueError, match="left"), collecting_seldom():
            # Nought is never, which stays so.
            assert gc.get_threshold()[0] >= first
            assert (gc.get_threshold()[0] == 0) == (first == 0)
            raise ValueError("left")

        assert gc.get_threshold() == (first, 10, 10)
    finally:
        gc.set_threshold(*kept)
