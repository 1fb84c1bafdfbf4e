"""Say how likely a statement answers a question of which it does not cover every word."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp
from types import MappingProxyType

from assistant.retrieval.weights import weighted_sum


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
        return 1 / (1 + exp(-self.bias - weighted_sum(seen, self.weights)))


@lru_cache(maxsize=1)
def load_odds() -> Odds:
    """Give the model as it is kept."""
    table = tomllib.loads((files(__package__) / "likelihood.toml").read_text("utf-8"))
    return Odds(
        table["bias"], MappingProxyType(table["weights"]), table["least"], table["least_value"]
    )
