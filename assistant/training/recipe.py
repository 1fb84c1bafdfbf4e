"""Train the encoder of our own, from texts to a folder that sentence-transformers loads."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from zlib import crc32

import numpy as np
from tokenizers import Tokenizer

from assistant.language.vocabulary import english_vocabulary
from assistant.training.card import write_card
from assistant.training.clusters import clusters
from assistant.training.english import English
from assistant.training.folder import write_folder
from assistant.training.known_item import known_item, sentence_questions
from assistant.training.loop import Weights, first_weights, train
from assistant.training.measures import Measures, Recipe
from assistant.training.pairs import Drawing, Shelf
from assistant.training.shelf import cut, prepare
from assistant.training.texts import Text, read_texts

Say = Callable[[str], None]

# One document of this many is kept out, to measure on; of subject lines, one of four, so that
# known-item benchmarks over the same texts keep questions that were not trained on.
KEPT_OUT = 40
SUBJECTS_KEPT_OUT = 4


def train_encoder(folder: Path, out: Path, recipe: Recipe, say: Say) -> Measures:
    """Train on a folder of texts and write the encoder.

    Raises:
        WorkspaceError: The folder holds no texts.
    """
    texts = [text for text in read_texts(folder) if text.paragraphs]
    kept = [text for text in texts if _kept_out(text)]
    used = [_without_held_subject(text) for text in texts if not _kept_out(text)]
    tokenizer, shelf = prepare(used, recipe.pieces, recipe.seed, say)
    weights = trained(tokenizer, shelf, recipe, None, say)
    write_folder(out, tokenizer, weights)
    measures = measure(kept, tokenizer, weights, recipe.seed)
    write_card(out, recipe, measures, (len(used), len(weights), len(shelf.own[0])))
    return measures


def trained(
    tokenizer: Tokenizer, shelf: Shelf, recipe: Recipe, start: Weights | None, say: Say
) -> Weights:
    """Give the weights after training, from `start` or from random vectors."""
    if start is None:
        start = first_weights(
            _counts(shelf, tokenizer.get_vocab_size()), recipe.dimension, recipe.seed
        )
        start[0] = 0  # what no piece stands for says nothing
    alike = clusters(shelf, start, recipe.seed)
    drawing = Drawing(shelf, recipe.shares, recipe.seed, alike)

    def report(step: int, loss: float) -> None:
        say(f"step {step} of {recipe.plan.steps}, loss {loss:.3f}")

    return train(start, drawing, recipe.plan, report)


def measure(texts: Sequence[Text], tokenizer: Tokenizer, weights: Weights, seed: int) -> Measures:
    """Measure on texts that were not trained on."""
    paragraphs = [part for text in texts for part in text.paragraphs]
    questions, passages = sentence_questions(paragraphs)
    speaker, random = English(english_vocabulary()), Random(seed)  # noqa: S311 - no secret
    english = [speaker.say(question, random) for question in questions]

    def encode(listed: Sequence[str]) -> Weights:
        return vectors(tokenizer, weights, listed)

    return Measures(known_item(questions, passages, encode), known_item(english, passages, encode))


def vectors(tokenizer: Tokenizer, weights: Weights, texts: Sequence[str]) -> Weights:
    """Encode texts with weights still in memory: float32 `(n, dimension)`, unit length."""
    bags = cut(tokenizer, texts)
    found = np.zeros((len(texts), weights.shape[1]), np.float32)
    for row in range(len(texts)):
        total = weights[bags.pieces[bags.ends[row] : bags.ends[row + 1]]].sum(axis=0)
        found[row] = total / max(float(np.linalg.norm(total)), 1e-9)
    return found


def _kept_out(text: Text) -> bool:
    return crc32(text.id.encode()) % KEPT_OUT == 0


def _without_held_subject(text: Text) -> Text:
    held = crc32(text.id.encode()) % SUBJECTS_KEPT_OUT == 0
    return replace(text, subject=None) if held else text


def _counts(shelf: Shelf, pieces: int) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    every = [np.bincount(bags.pieces, minlength=pieces) for bags in (shelf.damaged, shelf.english)]
    clean: np.ndarray[tuple[int], np.dtype[np.int64]] = np.bincount(
        shelf.clean.pieces, minlength=pieces
    )
    return clean + (every[0] + every[1]) // 2
