"""Put documents alike together, so that a batch can be drawn from them."""

import numpy as np

from assistant.training.loop import Weights
from assistant.training.pairs import Shelf
from assistant.training.store import Numbers

COUNT = 200
ROUNDS = 6
# Pieces of a document that are looked at: its beginning says what it is about.
BEGINNING = 200


def clusters(shelf: Shelf, weights: Weights, seed: int) -> list[Numbers]:
    """Give the paragraphs of each cluster of documents, by k-means over their vectors."""
    first = np.searchsorted(shelf.documents, np.arange(shelf.documents.max() + 1))
    starts = shelf.clean.ends[shelf.paragraphs[first]]
    ends = np.append(starts[1:], shelf.clean.ends[-1])
    stops = np.minimum(ends, starts + BEGINNING)
    vectors = np.zeros((len(first), weights.shape[1]), np.float32)
    for row, (start, stop) in enumerate(zip(starts, stops, strict=True)):
        vectors[row] = weights[shelf.clean.pieces[start:stop]].sum(axis=0)
    vectors -= vectors.mean(axis=0)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    nearest = _k_means(vectors, min(COUNT, len(vectors)), seed)
    by_paragraph = nearest[shelf.documents]
    found = [np.flatnonzero(by_paragraph == number) for number in range(COUNT)]
    return [paragraphs for paragraphs in found if len(paragraphs)]


def _k_means(vectors: Weights, count: int, seed: int) -> Numbers:
    random = np.random.default_rng(seed)
    centres = vectors[random.choice(len(vectors), count, replace=False)]
    nearest = np.zeros(len(vectors), np.int64)
    for _ in range(ROUNDS):
        nearest = np.argmax(vectors @ centres.T, axis=1)
        for number in np.unique(nearest):
            centre = vectors[nearest == number].sum(axis=0)
            centres[number] = centre / max(float(np.linalg.norm(centre)), 1e-9)
    return nearest
