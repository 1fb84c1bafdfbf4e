"""Write a trained cross-encoder as what ships: few pieces, bytes for weights, no torch."""

import json
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from assistant.indexing.encoders.own_cross_encoder import MOST_PIECES

if TYPE_CHECKING:
    from assistant.training.cross.network import Network

# The pieces that every text may be cut into, whatever else is left out.
_SPECIAL = 4
_LETTERS = frozenset("▁åäöÅÄÖéÉüÜ–—’”…•§°½")


def write_model(network: "Network", tokenizer: Tokenizer, texts: Iterable[str], out: Path) -> int:
    """Write `model.onnx` and `tokenizer.json` and give the number of pieces kept.

    Args:
        texts: What is written in the languages to be read; pieces that are in none are left out.
    """
    out.mkdir(parents=True, exist_ok=True)
    kept = _write_tokenizer(tokenizer, texts, out / "tokenizer.json")
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        _write_whole(_Flat(network, kept), whole)
        _in_bytes(whole, Path(folder) / "inner.onnx", out / "model.onnx")
    return len(kept)


def _write_tokenizer(tokenizer: Tokenizer, texts: Iterable[str], path: Path) -> list[int]:
    """Write the tokenizer with the pieces that the texts need and give their places in the old."""
    tokenizer.no_truncation()
    met: Counter[int] = Counter()
    for text in texts:
        met.update(tokenizer.encode(text, add_special_tokens=False).ids)
    table = json.loads(tokenizer.to_str())
    pieces = table["model"]["vocab"]
    kept = [
        place
        for place, (piece, _) in enumerate(pieces)
        if place < _SPECIAL or met[place] or piece in _LETTERS
        or (len(piece) == 1 and piece.isascii())
    ]  # fmt: skip
    table["model"]["vocab"] = [pieces[place] for place in kept]
    table["added_tokens"] = [one for one in table["added_tokens"] if one["id"] < _SPECIAL]
    text = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")
    return kept


class _Flat(nn.Module):
    """The network, for pairs of one length, in operations that onnxruntime joins into fast ones."""

    def __init__(self, network: "Network", kept: list[int]) -> None:
        super().__init__()
        over = network.base.embeddings
        width = network.base.config.hidden_size
        self.heads = network.base.config.num_attention_heads
        self.pieces = nn.Embedding(
            len(kept), width, _weight=over.word_embeddings.weight[kept].clone()
        )
        places = (
            over.position_embeddings.weight[:MOST_PIECES] + over.token_type_embeddings.weight[0]
        )
        self.places = nn.Embedding(len(places), width, _weight=places.clone())
        self.norm = over.LayerNorm
        self.layers = nn.ModuleList([*network.lower, *network.upper])
        self.head = network.head

    def forward(self, pieces: Tensor) -> Tensor:
        states = self.pieces(pieces) + self.places(torch.arange(pieces.shape[1]))[None]
        states = self.norm(states)
        layers: Iterable[Any] = self.layers
        for layer in layers:
            seen = self._attended(layer.attention.self, states)
            states = layer.attention.output.LayerNorm(layer.attention.output.dense(seen) + states)
            inner = nn.functional.gelu(layer.intermediate.dense(states))
            states = layer.output.LayerNorm(layer.output.dense(inner) + states)
        scores: Tensor = self.head(states.mean(1))[:, 0]
        return scores

    def _attended(self, part: Any, states: Tensor) -> Tensor:
        many, length, width = states.shape
        shape = (many, length, self.heads, width // self.heads)
        query, key, value = (
            made(states).reshape(shape) for made in (part.query, part.key, part.value)
        )
        alike = torch.matmul(query.transpose(1, 2), key.permute(0, 2, 3, 1))
        share = torch.softmax(alike * (width // self.heads) ** -0.5, -1)
        seen = torch.matmul(share, value.transpose(1, 2))
        return seen.transpose(1, 2).reshape(many, length, width)


def _write_whole(network: nn.Module, path: Path) -> None:
    pieces = torch.ones((2, 9), dtype=torch.long)
    with warnings.catch_warnings():
        # The new exporter needs one more package.
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            network.eval(),
            (pieces,),
            str(path),
            input_names=["pieces"],
            output_names=["score"],
            dynamic_axes={"pieces": {0: "pairs", 1: "length"}, "score": {0: "pairs"}},
            opset_version=17,
            dynamo=False,
        )


def _in_bytes(whole: Path, inner: Path, out: Path) -> None:
    """Turn weights into bytes; what the inner layers make of a few places is far from the rest.

    One scale for all that an inner layer reads costs a third of a logit on the mean; one every
    32 numbers costs nothing that can be seen.
    """
    import onnx
    from onnxruntime.quantization import QuantType, matmul_nbits_quantizer, quantize_dynamic

    model = onnx.load(str(whole))
    shapes = {one.name: tuple(one.dims) for one in model.graph.initializer}
    products = [node for node in model.graph.node if node.op_type == "MatMul"]
    narrowing = {
        node.name
        for node in products
        if (shape := shapes.get(node.input[1])) and shape[0] > shape[1]
    }
    by_block = matmul_nbits_quantizer.MatMulNBitsQuantizer(
        model,
        nodes_to_exclude=[node.name for node in products if node.name not in narrowing],
        algo_config=matmul_nbits_quantizer.DefaultWeightOnlyQuantConfig(
            block_size=32, is_symmetric=True, accuracy_level=4, bits=8
        ),
    )
    by_block.process()
    by_block.model.save_model_to_file(str(inner))
    quantize_dynamic(
        str(inner),
        str(out),
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul", "Gemm", "Gather"],
    )
