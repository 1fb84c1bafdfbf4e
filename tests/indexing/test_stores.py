"""What every store of vectors promises, whichever it is."""

import numpy as np
import pytest

from assistant.errors import IndexingError
from assistant.indexing.stores.exact import ExactVectors, write_vectors
from assistant.indexing.stores.terms import TermClause, TermIndex, TermWriter
from assistant.indexing.stores.vectors import VectorStore, known_ids


def unit(count, dimension=16, seed=0):
    vectors = np.random.default_rng(seed).standard_normal((count, dimension)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.fixture(params=["chroma", "array"])
def stored(request, tmp_path):
    """Give a function that stores vectors under 0, 1, 2, ... and gives the store."""
    opened = []

    def store(vectors):
        if request.param == "array":
            write_vectors(tmp_path / "v.npy", vectors, vectors.shape)
            return ExactVectors(tmp_path / "v.npy")
        chroma = VectorStore(tmp_path / "chroma", make=True)
        chroma.upsert(enumerate(vectors))
        opened.append(chroma)
        return chroma

    yield store
    for chroma in opened:
        chroma.close()


class TestVectorStores:
    def test_each_vector_is_nearest_to_itself(self, stored):
        vectors = unit(40)
        store = stored(vectors)

        assert [store.nearest(vector, 1)[0][0] for vector in vectors] == list(range(40))

    def test_scores_are_cosines_best_first(self, stored):
        vectors = unit(20)

        found = stored(vectors).nearest(vectors[3], 20)

        assert [score for _, score in found] == sorted((s for _, s in found), reverse=True)
        assert dict(found) == pytest.approx(dict(enumerate(vectors @ vectors[3])), abs=1e-5)

    @pytest.mark.parametrize(("limit", "count"), [(0, 0), (1, 1), (5, 5), (50, 20)])
    def test_no_more_than_asked_for_or_held(self, stored, limit, count):
        vectors = unit(20)

        assert len(stored(vectors).nearest(vectors[0], limit)) == count

    def test_an_empty_store_finds_nothing(self, stored):
        assert stored(unit(0)).nearest(unit(1)[0], 5) == []

    def test_length_does_not_count(self, stored):
        vectors = unit(20)

        assert stored(vectors).nearest(vectors[7], 1)[0][0] == 7


def test_rows_named_are_all_that_is_ranked(tmp_path):
    vectors = unit(100)
    write_vectors(tmp_path / "v.npy", vectors, vectors.shape)
    store = ExactVectors(tmp_path / "v.npy")

    for rows in (np.arange(3), np.arange(0, 100, 2), np.array([], np.int64)):
        found = store.nearest(vectors[0], 200, rows)
        assert sorted(row for row, _ in found) == rows.tolist()


def test_chroma_forgets_what_is_deleted_and_keeps_what_is_replaced(tmp_path):
    vectors = unit(10)
    store = VectorStore(tmp_path / "chroma", make=True)
    store.upsert(enumerate(vectors))
    store.delete([0])
    store.upsert([(1, vectors[0])])
    store.close()

    again = VectorStore(tmp_path / "chroma")
    assert known_ids(tmp_path / "chroma").tolist() == [*range(1, 10)]
    assert again.nearest(vectors[0], 1)[0][0] == 1
    again.close()


def test_a_folder_without_a_store_is_told_and_left_alone(tmp_path):
    with pytest.raises(IndexingError, match="no vector store here"):
        VectorStore(tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()


def test_terms_are_found_after_additions_and_deletions(tmp_path):
    writer = TermWriter(tmp_path)
    for seq, words in enumerate(("hus skola", "skola", "hus")):
        writer.add(seq, facet=seq, terms={"exact": words})
    writer.close()
    writer = TermWriter(tmp_path)
    writer.delete([1])
    writer.add(3, facet=1, terms={"exact": "skola skola"})
    writer.close()

    index = TermIndex(tmp_path)
    assert len(index) == 3
    assert {seq for seq, _ in index.match([TermClause("exact", "skola")], 9)} == {0, 3}
    assert [seq for seq, _ in index.match([TermClause("exact", "skola")], 9, facets=[0])] == [0]
    assert index.match([], 9) == []


def test_bm25_is_the_papers(tmp_path):
    writer = TermWriter(tmp_path)
    for seq, words in enumerate(("hus skola", "hus hus", "skola bad")):
        writer.add(seq, facet=0, terms={"exact": words})
    writer.close()

    found = dict(TermIndex(tmp_path).match([TermClause("exact", "bad", 2.0)], 9))

    # One of three passages holds it, once, and is of mean length: 2 * ln(1 + 2.5 / 1.5) * 1.
    assert found == {2: pytest.approx(2 * 0.98083, rel=1e-3)}
