"""How much each thing counts in ranking, as fitted and kept in `weights.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

from assistant.records.questions import Language


@dataclass(frozen=True, slots=True)
class WordWeights:
    """How much the words of a question count, beside its content words at 1.

    Attributes:
        framing: Words that only shape the question.
        widened: What the glossary added to a term, spread over its words.
        fading: How fast later wordings of a term count less: divided by place to this power.
        cognate: An English word spelt as its Swedish kin.
        common: Share of passages above which a gram is not looked for.
    """

    framing: float
    widened: float
    fading: float
    cognate: float
    common: float


@dataclass(frozen=True, slots=True)
class Weights:
    """All weights for questions in one language.

    Attributes:
        fields: By field of the lexical index.
        legs: By leg: "lexical", "dense".
        features: By feature of the reranker.
    """

    fields: Mapping[str, float]
    words: WordWeights
    legs: Mapping[str, float]
    features: Mapping[str, float]


# Features that are an encoder's word alone. What it says of single words stands apart: only an
# encoder that knows words says anything.
_OF_ENCODER = frozenset({"cosine", "dense_rank", "dense_document", "dense_unmet", "cosine_unmet"})


def trusting(weights: Weights, share: float) -> Weights:
    """Give weights that count so much of what the encoder says, 0 to 1."""
    if share == 1.0:
        return weights
    return replace(
        weights,
        legs={**weights.legs, "dense": weights.legs["dense"] * share},
        features={
            name: weight * share if name in _OF_ENCODER else weight
            for name, weight in weights.features.items()
        },
    )


@lru_cache(maxsize=2)
def load_weights(language: Language) -> Weights:
    """Give the weights for questions in a language."""
    table = tomllib.loads((files(__package__) / "weights.toml").read_text("utf-8"))
    words = table["words"]
    return Weights(
        fields=MappingProxyType(table["fields"]),
        words=WordWeights(
            framing=words["framing"][language],
            widened=words["widened"][language],
            fading=words["fading"][language],
            cognate=words["cognate"][language],
            common=words["common"],
        ),
        legs=MappingProxyType({leg: row[language] for leg, row in table["legs"].items()}),
        features=MappingProxyType(table["features"][language]),
    )


def weighted_sum(seen: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Give what the features seen of one thing come to; those without a weight count nothing."""
    return sum(weights.get(name, 0.0) * value for name, value in seen.items())
