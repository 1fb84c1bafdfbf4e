"""Choose among the readings of each word by the words around it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.reading.repair.candidates import Candidates, Proposer
from assistant.reading.repair.context import ContextModel, features, padded
from assistant.reading.repair.hashing import text_hash
from assistant.reading.repair.lexicon import Lexicon, plain
from assistant.reading.repair.tokens import Token, neighbour

_KEPT_CAPITALS = 5
"""Longest word in capitals that is taken for an abbreviation, in letters."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a word was read as, how sure, and what else it may be, likeliest first."""

    text: str
    confidence: float = 1.0
    alternatives: tuple[str, ...] = ()


class Chooser:
    """Reads the words of damaged lines; remembers what each word may be."""

    def __init__(self, proposer: Proposer, context: ContextModel, lexicon: Lexicon) -> None:
        self._proposer = proposer
        self._context = context
        self._lexicon = lexicon
        self._known: dict[tuple[str, bool], Candidates] = {}

    def choose(self, tokens: Sequence[Token]) -> list[Choice]:
        """Give the reading of each token of running text, in order."""
        proposed = [self._candidates(tokens, index) for index in range(len(tokens))]
        around = [
            neighbour(token) if found is None else found.key
            for token, found in zip(tokens, proposed, strict=True)
        ]
        scored = self._scored(proposed, around)
        return [
            Choice(token.text) if found is None else _decided(token.text, found)
            for token, found in zip(tokens, scored, strict=True)
        ]

    def _candidates(self, tokens: Sequence[Token], index: int) -> Candidates | None:
        token = tokens[index]
        if token.kind != "word" or is_kept(token.text):
            return None
        name = token.text[0].isupper() and index > 0 and tokens[index - 1].kind == "word"
        asked = (token.text.lower(), name)
        found = self._known.get(asked)
        if found is None:
            found = self._known[asked] = self._proposer.propose(asked[0], name=name)
        return found

    def _scored(
        self, proposed: Sequence[Candidates | None], around: Sequence[str]
    ) -> list[Sequence[tuple[str, float]] | None]:
        """Add to each reading's score what its neighbours say."""
        result: list[Sequence[tuple[str, float]] | None] = [
            None if found is None else found.scores for found in proposed
        ]
        open_places: list[int] = []
        forms: list[str] = []
        for index, found in enumerate(proposed):
            if found is None or len(found.scores) < 2:
                continue
            same = [form for form, _ in found.scores if plain(form) == found.key]
            if len(same) > 1 and self._lexicon.forms(found.key)[:1]:
                open_places += [index] * len(same)
                forms += same
        if not forms:
            return result
        words, endings = padded(around)
        rows = features(words, endings, np.array(open_places))
        told = self._context.scores(rows, np.array([text_hash(form) for form in forms], np.uint64))
        gained: dict[int, dict[str, float]] = {}
        for index, form, score in zip(open_places, forms, told.tolist(), strict=True):
            gained.setdefault(index, {})[form] = score
        for index, scores in gained.items():
            found = proposed[index]
            if found is not None:
                result[index] = _moved(found.scores, scores)
        return result


def is_kept(word: str) -> bool:
    """Tell whether a word is a figure, an abbreviation or a code."""
    if word.isupper() and len(word) <= _KEPT_CAPITALS and "&" not in word:
        return len(word) > 1
    digits = sum(character.isdigit() for character in word)
    return digits > 2 or (digits > 0 and len(word) - digits < 1)


def _moved(
    scores: Sequence[tuple[str, float]], told: Mapping[str, float]
) -> list[tuple[str, float]]:
    """Share out anew what the readings told of hold together; the others keep theirs."""
    before = _logsum([score for form, score in scores if form in told])
    after = _logsum([score + told[form] for form, score in scores if form in told])
    moved = [
        (form, score + told[form] - after + before if form in told else score)
        for form, score in scores
    ]
    return sorted(moved, key=lambda item: -item[1])


def _logsum(values: Sequence[float]) -> float:
    top = max(values)
    return top + math.log(sum(math.exp(value - top) for value in values))


def _decided(word: str, scores: Sequence[tuple[str, float]]) -> Choice:
    top = scores[0][1]
    weights = [math.exp(max(score - top, -50.0)) for _, score in scores]
    total = sum(weights)
    others = tuple(
        capitals(word, form)
        for (form, _), weight in zip(scores[1:4], weights[1:4], strict=False)
        if weight / total > 0.01
    )
    return Choice(capitals(word, scores[0][0]), weights[0] / total, others)


def capitals(word: str, form: str) -> str:
    """Give the form the capitals of the word."""
    if word.islower() or len(word) != len(form):
        if word.isupper() and len(word) > 1:
            return form.upper()
        return form[:1].upper() + form[1:] if word[:1].isupper() else form
    return "".join(b.upper() if a.isupper() else b for a, b in zip(word, form, strict=True))
