"""Fit hashed log-linear weights to choices that were made."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from assistant.reading.repair.hashing import STEP, Hashes, Weights, mixed, places

_BATCH = 8192
_RATE = 0.2


class Choices(Protocol):
    """What is learned from; shapes as in `repair_model.Decisions`."""

    @property
    def features(self) -> Hashes: ...
    @property
    def options(self) -> Hashes: ...
    @property
    def prior(self) -> NDArray[np.float32]: ...
    @property
    def chosen(self) -> NDArray[np.int64]: ...
    @property
    def weight(self) -> NDArray[np.float32]: ...


def fit(choices: Choices, table: int, *, rounds: int, decay: float) -> Weights:
    """Give the weights under which what was chosen is likeliest, in whole `STEP`s.

    Args:
        choices: What is learned from.
        table: Length of the table, a power of two.
        rounds: How often all choices are gone through.
        decay: How strongly weights are held to zero, each batch.
    """
    import torch

    weights = torch.zeros(table, requires_grad=True)
    optimizer = torch.optim.Adagrad([weights], lr=_RATE, initial_accumulator_value=1.0)
    for number in range(rounds):
        order = np.random.default_rng(number).permutation(len(choices.chosen))
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            index = places(
                mixed(choices.features[batch][:, None, :], choices.options[batch][:, :, None]),
                table,
            )
            logits = weights[torch.from_numpy(index)].sum(-1)
            logits = logits + torch.from_numpy(choices.prior[batch])
            losses = torch.nn.functional.cross_entropy(
                logits, torch.from_numpy(choices.chosen[batch]), reduction="none"
            )
            loss = (losses * torch.from_numpy(choices.weight[batch])).sum()
            optimizer.zero_grad()
            (loss + decay * weights.square().sum()).backward()  # type: ignore[no-untyped-call]
            optimizer.step()
    rounded = np.round(weights.detach().numpy() / STEP)
    return np.clip(rounded, -127, 127).astype(np.int8)
