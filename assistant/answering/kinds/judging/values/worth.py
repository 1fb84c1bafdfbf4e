"""Which of the statements that hold a value asked for says it of what is asked: weights fitted."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.weights import TYPED
from assistant.answering.kinds.judging.merit import of_other_years
from assistant.answering.kinds.judging.values.figures import counts_right_after
from assistant.answering.selection import Case
from assistant.retrieval.weights import weighted_sum

# What the search did not rank stands below all that it did.
_UNRANKED = 60
# Scores of the reranker lie within ten, and most statements within three hundred characters.
_TEN, _LONG = 10.0, 300.0


def seen(case: Case, it: Candidate) -> dict[str, float]:
    """Give what is weighed of a statement, by name; most of it 0 to 1."""
    hard = [around for part, around in zip(case.concepts, it.around, strict=True) if part.hard]
    parts = tuple(zip(case.concepts, it.own, strict=True))
    also = [
        place
        for place, part in enumerate(case.concepts)
        if not part.hard and part.weight > TYPED and it.covered(place)
    ]
    return {
        "covered": it.coverage(case.concepts),
        "said": it.own_coverage(case.concepts),
        "also covered": float(len(also)),
        "asked": max((own for part, own in parts if part.weight == TYPED), default=0.0),
        "headed": min(hard, default=0.0),
        "rank": 1 / (it.rank or _UNRANKED),
        "score": it.score / _TEN,
        "counts right after": float(counts_right_after(it, case)),
        "other years": float(of_other_years(case, it)),
        "follows up the year": float(it.facts.year in case.query.years),
        "recent": 0.0 if case.query.years else _recent(case, it),
        "length": len(it.statement.reading) / _LONG,
    }


def worth(case: Case, it: Candidate) -> float:
    """Give how well a statement that holds the value does beside others that hold it too."""
    return weighted_sum(seen(case, it), load_weights())


def _recent(case: Case, it: Candidate) -> float:
    """Give where the year of its document lies between the oldest, 0, and the newest, 1."""
    years = [facts.year for facts in case.documents if facts.year]
    first, last = min(years, default=0), max(years, default=0)
    return ((it.facts.year or first) - first) / (last - first) if last > first else 0.0


@lru_cache(maxsize=1)
def load_weights() -> Mapping[str, float]:
    """Give the weights as they are kept."""
    table = tomllib.loads((files(__package__) / "worth.toml").read_text("utf-8"))
    return MappingProxyType(table["weights"])
