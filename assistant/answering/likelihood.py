"""Say how likely a statement answers a question of which it does not cover every word."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp
from types import MappingProxyType

from assistant.answering.candidates import Candidate
from assistant.answering.concepts import Concept
from assistant.answering.matching import ENOUGH
from assistant.records.questions import Query

# Beyond so many, one concept more or less tells nothing.
_MANY = 3
# Scores of the reranker and commonness of words lie within this.
_TEN = 10.0


@dataclass(frozen=True, slots=True)
class Odds:
    """A logistic model, as fitted and kept in `likelihood.toml`.

    Attributes:
        weights: By feature.
        least: Likelihood from which a statement is shown as an answer to a part of the question.
        least_value: The same where a value is asked for.
    """

    bias: float
    weights: Mapping[str, float]
    least: float
    least_value: float

    def likelihood(self, seen: Mapping[str, float]) -> float:
        """Give how likely a statement with these features answers, 0 to 1."""
        total = self.bias + sum(self.weights.get(name, 0.0) * seen[name] for name in seen)
        return 1 / (1 + exp(-total))


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question asks for.

    Attributes:
        nouns: Concepts that it asks for by name ("vilken skattesats").
        holds: Whether the statement holds the kind of value asked for; None where none is.
    """

    nouns: Sequence[Concept]
    holds: bool | None


def features(
    query: Query, parts: Sequence[Concept], it: Candidate, asked: Asked
) -> dict[str, float]:
    """Give what the model sees of a statement, by name; most of it 0 to 1."""
    hard = [part for part in parts if part.hard]
    lacking = [part for part in it.lacks(parts) if part.hard]
    own = sum(part.hard and said >= ENOUGH for part, said in zip(parts, it.own, strict=True))
    return {
        "score": max(0.0, it.score) / _TEN,
        "rank": 1 / it.rank if it.rank else 0.0,
        "covered": it.coverage(parts),
        "said": it.own_coverage(parts),
        "named": 1 - len(lacking) / len(hard) if hard else 1.0,
        "says": min(own, _MANY) / _MANY,
        "lacks": min(len(lacking), _MANY) / _MANY,
        "lacks asked": float(any(part in asked.nouns for part in lacking)),
        "lacks value": float(asked.holds is False),
        "holds value": float(asked.holds is True),
        "person": float(query.kind == "person"),
        "common": max((_commonness(part.term, query) for part in lacking), default=0.0) / _TEN,
    }


def _commonness(word: str, query: Query) -> float:
    """Give a word's frequency as a logarithm: what many things are called tells less."""
    from wordfreq import zipf_frequency

    return zipf_frequency(word, query.language)


@lru_cache(maxsize=1)
def load_odds() -> Odds:
    """Give the model as it is kept."""
    table = tomllib.loads((files(__package__) / "likelihood.toml").read_text("utf-8"))
    return Odds(
        table["bias"], MappingProxyType(table["weights"]), table["least"], table["least_value"]
    )
