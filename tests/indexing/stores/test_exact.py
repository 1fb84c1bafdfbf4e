import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from assistant.indexing.stores.exact import ExactVectors, merged_vectors, write_vectors


def vector_of(number):
    return np.array([number, -number], np.float32)


def array_of(numbers):
    return np.array([vector_of(number) for number in numbers], np.float32).reshape(-1, 2)


@given(st.lists(st.integers(1, 30), max_size=20), st.lists(st.integers(1, 30), max_size=20))
def test_an_array_that_follows_on_another_holds_each_rows_vector(tmp_path_factory, before, now):
    folder = tmp_path_factory.mktemp("arrays")
    write_vectors(folder / "old", array_of(before), (len(before), 2))
    orders = (np.array(before, np.int64), np.array(now, np.int64))

    pieces = merged_vectors(folder / "old", *orders, vector_of)
    write_vectors(folder / "new", pieces, (len(now), 2))

    assert np.array_equal(ExactVectors(folder / "new").rows(), array_of(now))


def test_only_vectors_that_the_old_array_lacks_are_asked_for(tmp_path):
    write_vectors(tmp_path / "old", array_of([1, 2, 3]), (3, 2))
    asked = []

    def new(number):
        asked.append(number)
        return vector_of(number)

    pieces = merged_vectors(tmp_path / "old", np.array([1, 2, 3]), np.array([1, 9, 2, 3]), new)

    assert [len(piece) for piece in pieces if piece.ndim > 1] == [1, 2]
    assert asked == [9]


@given(arrays(np.float32, (12, 4), elements=st.floats(-1, 1, width=32)))
def test_kept_to_rows_ranks_as_all_do_with_the_others_left_out(tmp_path_factory, vectors):
    path = tmp_path_factory.mktemp("arrays") / "v"
    write_vectors(path, vectors, vectors.shape)
    exact, rows = ExactVectors(path), np.array([1, 2, 3, 7, 11])

    ranked = exact.nearest(vectors[0], 12)
    kept = exact.nearest(vectors[0], 5, rows)

    assert [row for row, _ in ranked if row in rows] == [row for row, _ in kept]
