"""Learn what repair knows of neighbours and letters from clean Swedish text.

`python -m assistant.training.repair_model --data DIR` reads `DIR/corpus.jsonl.gz` (parliament's
interpellations) and writes the resource that ships with `assistant.reading.repair`. One document
in ten, chosen by its id, is never learned from: `repair_texts.is_held_out` says which.
"""

import argparse
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import assistant.reading.repair as package
from assistant.reading.repair import context, spelling
from assistant.reading.repair.hashing import Hashes, Weights, text_hash
from assistant.reading.repair.lexicon import MOST_FORMS, Lexicon, lexicon_of, mixed_shares, plain
from assistant.reading.repair.resource import NAME, save_resource, text_array, words_resource
from assistant.reading.repair.tokens import Token, neighbour, shape, tokens_of
from assistant.training.fitting import fit
from assistant.training.names_abroad import names_abroad
from assistant.training.repair_texts import read_learned_from

CONTEXT_TABLE = 1 << 21
SPELLING_TABLE = 1 << 20
_FRAGMENTED = 3
"""One text in so many is also learned from in pieces."""
_LONGEST_FRAGMENT = 7
"""Tokens of the longest piece."""
_TEMPER = 0.6
"""Power of the odds by which a rare spelling counts more than the commonest of its plain form."""
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<=[a-zåäö0-9,;] )[A-ZÅÄÖ][a-zåäöé]+")
_SPELT = re.compile(r"[a-zåäö]{4,}")


@dataclass(frozen=True, slots=True)
class Decisions:
    """Choices to learn from.

    Attributes:
        features: Shape (n, n_features).
        options: Hashes of what could be chosen, shape (n, n_options).
        prior: Log-probabilities without features, the same shape; far below zero where void.
        chosen: Index of the right one, shape (n,).
        weight: How much each counts, shape (n,).
    """

    features: Hashes
    options: Hashes
    prior: NDArray[np.float32]
    chosen: NDArray[np.int64]
    weight: NDArray[np.float32]


def main() -> None:
    """Learn and write the resource."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of interpellations")
    folder = parser.parse_args().data
    texts = read_learned_from(folder / "corpus.jsonl.gz")
    counts = Counter(word for text in texts for word in _WORD.findall(text.lower()))
    words = words_resource(counts, names_of(texts, counts))
    words = replace(words, abroad=text_array(names_abroad(texts, words)))
    learned = learn_context(texts, lexicon_of(mixed_shares(words)))
    path = Path(package.__file__).with_name(NAME)
    save_resource(
        path,
        replace(words, context=learned, spelling=learn_spelling(counts)),
    )
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB from {len(texts)} documents")


def names_of(texts: Sequence[str], counts: Mapping[str, int]) -> set[str]:
    """Give the words that have a capital within a sentence at least every second time."""
    found = Counter(word.lower() for text in texts for word in _NAME.findall(text))
    return {word for word, count in found.items() if count > 1 and 2 * count >= counts[word]}


def learn_spelling(counts: Counter[str]) -> Weights:
    """Learn how each a and o of a word is spelt; frequent words count a little more."""
    found: list[list[int]] = []
    chosen: list[int] = []
    weight: list[float] = []
    for word, count in counts.items():
        if _SPELT.fullmatch(word):
            key = plain(word)
            for position, letter in enumerate(key):
                if letter in spelling.CHOICES:
                    found.append(spelling.features(key, position))
                    chosen.append(spelling.CHOICES[letter].index(word[position]))
                    weight.append(min(5.0, 1 + math.log(count)))
    features = np.array(found, np.uint64)
    prior = np.zeros((len(found), 3), np.float32)
    prior[features[:, 0] == text_hash("o<"), 2] = -30.0
    options = np.broadcast_to(spelling.readings_hashes(), prior.shape)
    decisions = Decisions(features, options, prior, np.array(chosen), np.array(weight, np.float32))
    return fit(decisions, SPELLING_TABLE, rounds=6, decay=0.003)


def learn_context(texts: Sequence[str], lexicon: Lexicon) -> Weights:
    """Learn what neighbours say for each spelling of an ambiguous word.

    The prior is the words' share in Swedish at large, to which the weights are added in use.
    Rare spellings count more, and the prior is tempered by as much, so that what their neighbours
    say is learned from the few places they have.
    """
    open_forms = {key: forms for key in lexicon.spelled if len(forms := lexicon.forms(key)) > 1}
    found: list[Hashes] = []
    words: list[str] = []
    for tokens in chain(map(tokens_of, texts), _fragments(texts)):
        seen = [neighbour(token) for token in tokens]
        keys = [plain(word) for word in seen]
        at = [i for i, word in enumerate(seen) if word in open_forms.get(keys[i], ())]
        if at:
            shapes = [shape(token, key) for token, key in zip(tokens, keys, strict=True)]
            found.append(context.features(keys, shapes, np.array(at)))
            words += [seen[i] for i in at]
    rows = [open_forms[plain(word)] for word in words]
    pairs = list(zip(words, rows, strict=True))
    decisions = Decisions(
        np.concatenate(found),
        np.array([[text_hash(form) for form in _filled(row)] for row in rows], np.uint64),
        np.array([_prior(row, lexicon) for row in rows], np.float32),
        np.array([row.index(word) for word, row in pairs]),
        np.array(
            [(lexicon.share[row[0]] / lexicon.share[word]) ** _TEMPER for word, row in pairs],
            np.float32,
        ),
    )
    return fit(decisions, CONTEXT_TABLE, rounds=2, decay=0.01)


def _fragments(texts: Sequence[str]) -> Iterator[list[Token]]:
    """Give some of the texts in pieces of a few words, as headings and bullets are.

    Empty tokens stand between the pieces, as nothing stands before and after a text.
    """
    random = np.random.default_rng(0)
    gap = [Token(0, 0, "", "word")] * context.REACH
    for text in texts[::_FRAGMENTED]:
        tokens = tokens_of(text)
        pieces: list[Token] = []
        start = 0
        while start < len(tokens):
            end = start + int(random.integers(2, _LONGEST_FRAGMENT + 1))
            pieces += [*tokens[start:end], *gap]
            start = end
        yield pieces


def _filled(forms: Iterable[str]) -> list[str]:
    return [*forms, *[""] * MOST_FORMS][:MOST_FORMS]


def _prior(forms: Sequence[str], lexicon: Lexicon) -> list[float]:
    logs = [(1 - _TEMPER) * lexicon.logp(form) for form in forms]
    return [*logs, *[-1e4] * MOST_FORMS][:MOST_FORMS]


if __name__ == "__main__":
    main()
