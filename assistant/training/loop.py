"""Train one vector a piece so that a question's mean lies nearest to its passage's."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import cross_entropy, embedding_bag, normalize

from assistant.training.pairs import Drawing, Pairs, alike
from assistant.training.store import Bags, Numbers

Weights = NDArray[np.float32]
BETAS = (0.9, 0.99)
# Steps until the rate is at its height: Adam's first estimates are poor.
WARM_UP = 50


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train.

    Attributes:
        steps: The learning rate falls to nothing over them; counted, not timed, so that a slower
            machine gives the same model.
        batch: Pairs a step: each is a negative of every other.
        rate: Step length of Adam at its height.
        scale: What cosines are multiplied by before the softmax (1 / temperature).
        easy: Share of the steps before batches are drawn from documents alike, which makes every
            pair of the batch a hard negative.
    """

    steps: int
    batch: int = 1024
    rate: float = 3e-3
    scale: float = 30.0
    easy: float = 0.3


def first_weights(counts: NDArray[np.int64], dimension: int, seed: int) -> Weights:
    """Give random vectors, longer for rarer pieces, so that training starts from word overlap.

    The lengths are smooth inverse frequency: a / (a + p).

    Source: Arora, Liang and Ma, ICLR 2017, "A simple but tough-to-beat baseline".
    """
    share = counts / max(int(counts.sum()), 1)
    length = 1e-3 / (1e-3 + share)
    vectors = np.random.default_rng(seed).standard_normal((len(counts), dimension))
    scaled: Weights = (vectors * length[:, None] / np.sqrt(dimension)).astype(np.float32)
    return scaled


def train(
    weights: Weights, drawing: Drawing, plan: Plan, report: Callable[[int, float], None]
) -> Weights:
    """Give the weights after training; `report` hears steps and mean loss now and then."""
    # One thread: beside other work two wait for each other, and a step takes ten times as long.
    torch.set_num_threads(1)
    table = torch.from_numpy(weights.copy())
    moments = torch.zeros_like(table), torch.zeros_like(table)
    losses: list[float] = []
    for step in range(plan.steps):
        rate = plan.rate * min(1.0, (step + 1) / WARM_UP) * (1 - step / plan.steps)
        pairs = drawing.batch(plan.batch, alike=step > plan.steps * plan.easy)
        losses.append(_step(table, moments, pairs, plan.scale, rate))
        if (step + 1) % 200 == 0:
            report(step + 1, float(np.mean(losses[-200:])))
    trained: Weights = np.asarray(table.numpy())
    return trained


def _step(
    table: torch.Tensor,
    moments: tuple[torch.Tensor, torch.Tensor],
    pairs: Pairs,
    scale: float,
    rate: float,
) -> float:
    """Move the vectors of the batch's pieces; the others are not touched, which halves the time."""
    used, inner = np.unique(
        np.concatenate([pairs.questions.pieces, pairs.passages.pieces]), return_inverse=True
    )
    rows = torch.from_numpy(used)
    vectors = table[rows].requires_grad_()
    cut = len(pairs.questions.pieces)
    questions = _means(vectors, inner[:cut], pairs.questions)
    passages = _means(vectors, inner[cut:], pairs.passages)
    loss = _loss(questions, passages, pairs.groups, scale)
    torch.autograd.backward(loss)
    if vectors.grad is not None:
        _adam(table, moments, rows, vectors.grad, rate)
    return float(loss.item())


def _adam(
    table: torch.Tensor,
    moments: tuple[torch.Tensor, torch.Tensor],
    rows: torch.Tensor,
    gradient: torch.Tensor,
    rate: float,
) -> None:
    first, second = (moment[rows] for moment in moments)
    first.lerp_(gradient, 1 - BETAS[0])
    second.mul_(BETAS[1]).addcmul_(gradient, gradient, value=1 - BETAS[1])
    moments[0][rows], moments[1][rows] = first, second
    table[rows] = table[rows].addcdiv_(first, second.sqrt_().add_(1e-10), value=-rate)


def _loss(
    questions: torch.Tensor, passages: torch.Tensor, groups: Numbers, scale: float
) -> torch.Tensor:
    scores = scale * questions @ passages.T
    scores = scores.masked_fill(torch.from_numpy(alike(groups)), -1e4)
    right = torch.arange(len(scores))
    return (cross_entropy(scores, right) + cross_entropy(scores.T, right)) / 2


def _means(vectors: torch.Tensor, pieces: Numbers, bags: Bags) -> torch.Tensor:
    offsets = torch.from_numpy(bags.ends[:-1])
    return normalize(embedding_bag(torch.from_numpy(pieces), vectors, offsets, mode="mean"), dim=1)
