import gc

import pytest

from assistant.indexing.building.collecting import collecting_seldom


def interrupted():
    with collecting_seldom():
        # Nought is never, which stays so.
        seen.append(gc.get_threshold()[0])
        raise InterruptedError


seen = []


@pytest.mark.parametrize("first", [0, 700, 1_000_000])
def test_garbage_is_looked_for_as_before_when_the_block_is_left(first):
    kept = gc.get_threshold()
    gc.set_threshold(first, 10, 10)
    try:
        with pytest.raises(InterruptedError):
            interrupted()

        assert seen[-1] == (max(first, 100_000) if first else 0)
        assert gc.get_threshold() == (first, 10, 10)
    finally:
        gc.set_threshold(*kept)
