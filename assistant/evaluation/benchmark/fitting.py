"""Fit the reranker's weights to judged sets: what it sees of candidates, and which were right."""

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.evaluation.benchmark.beir import JudgedSet
from assistant.evaluation.benchmark.ours import lay_out
from assistant.indexing.building.build import update
from assistant.indexing.encoders.encoder import load_encoder
from assistant.indexing.generation import open_generation
from assistant.language import Glossary
from assistant.records.questions import Language
from assistant.retrieval.search import Retriever
from assistant.retrieval.understanding import understand
from assistant.retrieval.weights import weighted_sum
from assistant.settings import Settings
from assistant.workspace import Workspace

_STEPS, _RATE, _SHRINK = 600, 0.1, 1.0
# Features that may count against a passage; a find that did would only tell of the sets at hand.
_AGAINST = frozenset({"length", "bare"})


@dataclass(frozen=True, slots=True)
class Judged:
    """The candidates of one query.

    Attributes:
        features: What the reranker saw of each, by name, best ranked first.
        right: Whether its document answers the query.
        documents: Ids, one a candidate.
    """

    language: Language
    features: tuple[Mapping[str, float], ...]
    right: tuple[bool, ...]
    documents: tuple[str, ...]


def gather(judged: JudgedSet, settings: Settings, glossary: Path, every: int) -> list[Judged]:
    """Index a judged set as any corpus and give the candidates of every n-th query."""
    with tempfile.TemporaryDirectory(prefix="belagt-fit-") as folder:
        workspace = Workspace(Path(folder))
        ids = lay_out(workspace, judged.documents)
        update(workspace, settings)
        terms = Glossary.load(glossary)
        with open_generation(workspace, settings) as generation:
            retriever = Retriever(generation, load_encoder(settings), terms, settings)
            return [
                _candidates(retriever, text, queries.relevant[name], ids)
                for queries in judged.queries
                for name, text in list(queries.texts.items())[::every]
            ]


def fit(
    queries: Sequence[Judged],
    names: Sequence[str],
    *,
    shrink: float = _SHRINK,
    against: frozenset[str] = _AGAINST,
) -> dict[str, float]:
    """Give the weights under which the right candidates of each query are likeliest.

    The likelihood is a softmax over a query's candidates; weights shrink towards nought, and but
    for those that may count against a candidate none falls below it. Queries with all candidates
    right, or none, tell nothing and are left out.

    Source: Cao et al., Learning to Rank: From Pairwise Approach to Listwise Approach, ICML 2007,
    doi:10.1145/1273496.1273513.
    """
    useful = [query for query in queries if any(query.right) and not all(query.right)]
    tables = [_table(query, names) for query in useful]
    least = np.array([-np.inf if name in against else 0.0 for name in names])
    spread = np.concatenate([table - table.mean(0) for table in tables]).std(0) + 1e-6
    weights, mean, square = (np.zeros(len(names)) for _ in range(3))
    for step in range(1, _STEPS + 1):
        slope = weights * (shrink / len(useful))
        for query, table in zip(useful, tables, strict=True):
            slope += _slope(table / spread, np.array(query.right), weights) / len(useful)
        # Adam, Kingma and Ba 2015: the features' slopes differ by orders of magnitude.
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        weights -= _RATE * mean / (1 - 0.9**step) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
        weights = np.maximum(weights, least)
    return dict(zip(names, (float(value) for value in weights / spread), strict=True))


def ndcg(queries: Sequence[Judged], weights: Mapping[str, float]) -> float:
    """Give the mean nDCG@10 of documents ranked by their best candidate, one right one a query."""
    return sum(_gain(query, weights) for query in queries) / len(queries) if queries else 0.0


def as_toml(weights: Mapping[str, float]) -> str:
    """Write weights as the lines of a table in `weights.toml`."""
    return "\n".join(f"{json.dumps(name)[1:-1]} = {value:.1f}" for name, value in weights.items())


def _candidates(
    retriever: Retriever, text: str, relevant: Mapping[str, int], ids: Mapping[str, str]
) -> Judged:
    query = understand(text, generation=retriever.generation, glossary=retriever.glossary)
    hits = retriever.rank(query, retriever.settings.candidates)
    documents = tuple(ids[hit.passage.document] for hit in hits)
    return Judged(
        query.language,
        tuple(dict(hit.features) for hit in hits),
        tuple(document in relevant for document in documents),
        documents,
    )


def _table(query: Judged, names: Sequence[str]) -> NDArray[np.float64]:
    return np.array([[seen.get(name, 0.0) for name in names] for seen in query.features])


def _slope(
    table: NDArray[np.float64], right: NDArray[np.bool_], weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    scores = table @ weights
    odds = np.exp(scores - scores.max())
    chance = odds / odds.sum()
    wanted = odds * right / max(float((odds * right).sum()), 1e-12)
    slope: NDArray[np.float64] = (chance - wanted) @ table
    return slope


def _gain(query: Judged, weights: Mapping[str, float]) -> float:
    scores = [weighted_sum(seen, weights) for seen in query.features]
    order = sorted(range(len(scores)), key=lambda place: -scores[place])
    documents = list(dict.fromkeys(query.documents[place] for place in order))[:10]
    right = {document for document, ok in zip(query.documents, query.right, strict=True) if ok}
    found = [rank for rank, document in enumerate(documents, start=1) if document in right]
    return 1 / log2(found[0] + 1) if found else 0.0
