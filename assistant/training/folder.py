"""Write a trained encoder as a sentence-transformers folder."""

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file
from tokenizers import Tokenizer

from assistant.training.loop import Weights

_MODULES = "sentence_transformers.sentence_transformer.modules"


def write_folder(folder: Path, tokenizer: Tokenizer, weights: Weights) -> None:
    """Write weights, pieces and configuration, so that SentenceTransformer(folder) loads them.

    A vector is stored as bytes and one length (`embeddings`, `weights`: the layout of model2vec,
    which sentence-transformers reads): a quarter of the room, at an error of half a percent.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lengths = np.maximum(np.abs(weights).max(axis=1), 1e-12) / 127
    rows = np.round(weights / lengths[:, None]).astype(np.int8)
    tensors = {"embeddings": rows, "weights": lengths.astype(np.float32)}
    save_file(tensors, folder / "model.safetensors")
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    _write(folder / "modules.json", [_module(0, "StaticEmbedding"), _module(1, "Normalize")])
    (folder / "1_Normalize").mkdir(exist_ok=True)
    _write(folder / "1_Normalize" / "config.json", {})
    _write(
        folder / "config_sentence_transformers.json",
        {"prompts": {}, "default_prompt_name": None, "similarity_fn_name": "cosine"},
    )


def read_weights(folder: Path) -> tuple[Tokenizer, Weights]:
    """Read back what `write_folder` wrote."""
    from safetensors.numpy import load_file

    tensors = load_file(folder / "model.safetensors")
    weights = tensors["embeddings"].astype(np.float32) * tensors["weights"][:, None]
    return Tokenizer.from_file(str(folder / "tokenizer.json")), weights


def _module(number: int, kind: str) -> dict[str, object]:
    path = "" if number == 0 else f"{number}_{kind}"
    return {"idx": number, "name": str(number), "path": path, "type": f"{_MODULES}.{kind}"}


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
