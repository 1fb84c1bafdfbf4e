"""The measures by name: which way is better, and how their uncertainty is told."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure of one question's answer, between 0 and 1.

    Attributes:
        interval: "mean" by bootstrap over cases; "rate" of yes and no, by Wilson.
        better: Whether higher or lower is better.
        conditional: Which questions it is counted over depends on the answers, so that two runs
            cannot be paired on it.
    """

    name: str
    stage: Literal["whole", "retrieval", "citation", "content", "abstention"]
    interval: Literal["mean", "rate"]
    says: str
    better: Literal["higher", "lower"] = "higher"
    conditional: bool = False

    @property
    def worst(self) -> float:
        """Give what a crashed question counts as."""
        return 0.0 if self.better == "higher" else 1.0


RIGHT = Measure("right", "whole", "rate", "everything expected of the answer holds")
RECALL = tuple(
    Measure(f"recall@{depth}", "retrieval", "mean", f"gold passages among the first {depth}")
    for depth in (1, 3, 5, 10)
)
NDCG = Measure("nDCG@10", "retrieval", "mean", "graded gold passages, the earlier the better")
RR = Measure("RR", "retrieval", "mean", "1 / rank of the first gold passage among ten")
CITED = Measure("citation recall", "citation", "mean", "some citation stands on a gold source")
PRECISE = Measure(
    "citation precision", "citation", "mean", "share of citations that stand on a gold source"
)
EXACT = Measure(
    "quotation exactness",
    "citation",
    "rate",
    "share of quotations that are the source text",
    conditional=True,
)
VITAL = Measure("vital nuggets", "content", "mean", "share of the vital facts that are stated")
NUGGETS = Measure("all nuggets", "content", "mean", "share of all facts that are stated")
FORBIDDEN = Measure(
    "forbidden shown", "content", "rate", "text that must not be shown is shown", "lower"
)
ABSTAINED = Measure(
    "abstention recall", "abstention", "rate", "unanswerable questions that got not_found"
)
ABSTENTION_PRECISION = Measure(
    "abstention precision",
    "abstention",
    "rate",
    "not_found answers that are to unanswerable questions",
    conditional=True,
)
DENIED = Measure(
    "wrong denial", "abstention", "rate", "answerable questions that got not_found", "lower"
)

MEASURES: tuple[Measure, ...] = (
    RIGHT,
    *RECALL,
    NDCG,
    RR,
    CITED,
    PRECISE,
    EXACT,
    VITAL,
    NUGGETS,
    FORBIDDEN,
    ABSTAINED,
    ABSTENTION_PRECISION,
    DENIED,
)
BY_NAME = {measure.name: measure for measure in MEASURES}
