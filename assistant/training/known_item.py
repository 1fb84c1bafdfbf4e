"""Measure an encoder on texts kept out of training: does a sentence find its passage?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Encode = Callable[[Sequence[str]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class KnownItem:
    """How well questions find the one passage each is about.

    Attributes:
        first: Share whose passage comes first.
        ten: Share whose passage is among the first ten.
        reciprocal: Mean of 1 / rank.
        count: Questions.
    """

    first: float
    ten: float
    reciprocal: float
    count: int

    def __str__(self) -> str:
        return (
            f"first {self.first:.3f}, among ten {self.ten:.3f}, "
            f"mean reciprocal rank {self.reciprocal:.3f} ({self.count} questions)"
        )


def known_item(questions: Sequence[str], passages: Sequence[str], encode: Encode) -> KnownItem:
    """Measure; question i is about passage i.

    Raises:
        ValueError: There are no questions, or not one a passage.
    """
    if not questions or len(questions) != len(passages):
        raise ValueError("one question a passage, and at least one")
    scores = encode(questions) @ encode(passages).T
    own = np.diag(scores)[:, None]
    # Ties count against it: a passage that cannot be told from others is not found.
    ranks = (scores >= own).sum(axis=1)
    return KnownItem(
        first=float((ranks == 1).mean()),
        ten=float((ranks <= 10).mean()),
        reciprocal=float((1 / ranks).mean()),
        count=len(questions),
    )


def sentence_questions(
    paragraphs: Sequence[Sequence[str]],
) -> tuple[list[str], list[str]]:
    """Give the longest sentence of each paragraph of two or more, and the paragraph without it."""
    questions, rests = [], []
    for paragraph in paragraphs:
        if len(paragraph) > 1:
            place = max(range(len(paragraph)), key=[len(part) for part in paragraph].__getitem__)
            questions.append(paragraph[place])
            rests.append(" ".join([*paragraph[:place], *paragraph[place + 1 :]]))
    return questions, rests
