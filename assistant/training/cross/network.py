"""The cross-encoder as it is trained: a base whose lower layers are kept, and a head on top."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from assistant.indexing.encoders.own_cross_encoder import MOST_PIECES, pair_text

if TYPE_CHECKING:
    from transformers import BertModel

# Layers that stay as they are. What they make of a pair is remembered, so that it is made once.
KEPT = 6
# Pairs read at once by them.
_AT_ONCE = 24


class Network(nn.Module):
    """Gives the log odds that a statement answers a question, by the mean over its pieces."""

    def __init__(self, base: "BertModel", tokenizer: Tokenizer) -> None:
        super().__init__()
        width = base.config.hidden_size
        self.base = base
        self.lower = base.encoder.layer[:KEPT]
        self.upper = base.encoder.layer[KEPT:]
        self.head = nn.Sequential(nn.Linear(width, width), nn.Tanh(), nn.Linear(width, 1))
        self._tokenizer = tokenizer
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MOST_PIECES)
        self._made: dict[tuple[str, str], Tensor] = {}
        base.embeddings.eval()
        self.lower.eval()

    def learning(self) -> Iterator[nn.Parameter]:
        """Give what training changes."""
        yield from self.upper.parameters()
        yield from self.head.parameters()

    def train(self, mode: bool = True) -> "Network":
        """Drop out in what is trained only: the layers below give a pair the same each time."""
        self.upper.train(mode)
        self.head.train(mode)
        return self

    def scores(self, pairs: Sequence[tuple[str, str]]) -> Tensor:
        """Give float32 `(n,)`."""
        self._make([pair for pair in dict.fromkeys(pairs) if pair not in self._made])
        states, mask = _filled([self._made[pair] for pair in pairs])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = _through(self.upper, states, mask)
            told = mask.to(states.dtype)
            mean = (states * told[..., None]).sum(1) / told.sum(1, keepdim=True)
            scores: Tensor = self.head(mean)[:, 0]
            return scores.float()

    def _make(self, pairs: list[tuple[str, str]]) -> None:
        """Remember what the lower layers make of pairs."""
        pairs.sort(key=lambda pair: len(pair_text(*pair)))
        for start in range(0, len(pairs), _AT_ONCE):
            some = pairs[start : start + _AT_ONCE]
            pieces = [torch.tensor(self._tokenizer.encode(pair_text(*pair)).ids) for pair in some]
            ids, mask = _filled(pieces)
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
                states = _through(self.lower, self.base.embeddings(input_ids=ids), mask)
            for pair, row, piece in zip(some, states, pieces, strict=True):
                self._made[pair] = row[: len(piece)].to(torch.bfloat16).clone()


def _through(layers: nn.ModuleList, states: Tensor, mask: Tensor) -> Tensor:
    """Give what some layers make of states `(n, pieces, width)`, of which those told count."""
    hidden = (1 - mask.to(states.dtype))[:, None, None, :] * -1e4
    for layer in layers:
        made = layer(states, hidden)
        states = made[0] if isinstance(made, tuple) else made
    return states


def _filled(rows: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """Give rows filled up to the longest, and which of their places are told."""
    filled = nn.utils.rnn.pad_sequence(list(rows), batch_first=True)
    lengths = torch.tensor([len(row) for row in rows])
    mask = (torch.arange(filled.shape[1])[None] < lengths[:, None]).long()
    return filled.float() if filled.is_floating_point() else filled, mask
