"""What each sign of a column counts for, as fitted on slides whose columns are known."""

import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("weights.toml")


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """Weights in natural logarithms; `weights.toml` says what each is for.

    Attributes:
        room: What a line that was wrapped though there was room costs, by how much of the
            column's width was free, as `junctions` has it.
    """

    goes_on: float
    breaks: float
    capital_within: float
    capital_after_end: float
    small_within: float
    small_after_end: float
    acronym_within: float
    mark_opens: float
    capital_opens: float
    acronym_opens: float
    figure_opens: float
    small_opens: float
    small_first: float
    bracket_opens: float
    after_bracket: float
    after_hyphen: float
    bare_after_hyphen: float
    unit: float
    two_figures: float
    liking: float
    edge_opens: float
    edge_closes: float
    mark_within: float
    after_mark: float
    unended: float
    unmarked: float
    unmarked_first: float
    one_word: float
    hanging: float
    gap_goes_on: float
    room: tuple[float, ...]
    overfull: float
    one_sided: float
    one_sided_again: float
    one_sided_other: float
    to_the_right: float
    in_step: float
    out_of_step: float
    one_ended: float
    other_after_gap: float
    one_sided_of_three: float
    lead: float
    resumed: float
    resumed_right_alone: float
    spanning: float
    ended: float
    cue: float


@lru_cache(maxsize=2)
def weights(*, marked: bool) -> Weights:
    """Load the weights for pages whose bullets have marks, or for those whose have none."""
    raw = tomllib.loads(FILE.read_text("utf-8"))["marked" if marked else "unmarked"]
    return Weights(**{field.name: _value(raw[field.name]) for field in fields(Weights)})


def _value(raw: Any) -> Any:
    return tuple(map(float, raw)) if isinstance(raw, list) else float(raw)
