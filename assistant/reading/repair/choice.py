"""Choose among the readings of each word by the words around it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.reading.repair.abroad import sides_named
from assistant.reading.repair.candidates import Candidates, Proposer
from assistant.reading.repair.context import ContextModel, features
from assistant.reading.repair.dressing import dressed
from assistant.reading.repair.grammar import Place, hint
from assistant.reading.repair.hashing import text_hash
from assistant.reading.repair.language import English
from assistant.reading.repair.lexicon import Lexicon
from assistant.reading.repair.replacing import Asked
from assistant.reading.repair.standing import SHORT_PART, begins, is_bound, is_kept, may_be_name
from assistant.reading.repair.tokens import Token, neighbour, shape

_REMEMBERED = 200_000
"""Words whose readings are kept, some 100 MB; a corpus seldom has so many."""
READ_AS = {
    "|": Candidates((("i", 0.0), ("|", -2.5)), "i"),
    "¢": Candidates((("c", 0.0), ("¢", -2.5)), "c"),
}
"""Signs that stand for a word where they stand among words."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a word was read as, how sure, and what else it may be, likeliest first."""

    text: str
    confidence: float = 1.0
    alternatives: tuple[str, ...] = ()


class Chooser:
    """Reads the words of damaged lines; remembers what each word may be."""

    def __init__(
        self, proposer: Proposer, context: ContextModel, lexicon: Lexicon, english: English
    ) -> None:
        self._english = english
        self._proposer = proposer
        self._context = context
        self._lexicon = lexicon
        self._known: dict[Asked, Candidates] = {}

    def choose(self, tokens: Sequence[Token], *, misread: bool) -> list[Choice]:
        """Give the reading of each token of running text, in order.

        Args:
            tokens: Of all lines, one after the other.
            misread: The text has letters misread, not only stripped.
        """
        foreign = self._english.places(tokens)
        proposed = [
            None if foreign[index] else self._candidates(tokens, index, misread=misread)
            for index in range(len(tokens))
        ]
        around = [
            neighbour(token) if found is None else found.key
            for token, found in zip(tokens, proposed, strict=True)
        ]
        scored = self._scored(
            proposed,
            around,
            [shape(token, key) for token, key in zip(tokens, around, strict=True)],
            [token.text for token in tokens],
        )
        return [
            Choice(token.text) if found is None else _decided(_seen(tokens, index), found)
            for index, (token, found) in enumerate(zip(tokens, scored, strict=True))
        ]

    def _candidates(
        self, tokens: Sequence[Token], index: int, *, misread: bool
    ) -> Candidates | None:
        token = tokens[index]
        if token.text in READ_AS:
            return READ_AS[token.text] if token.kind == "word" else None
        if token.kind != "word" or is_kept(token.text):
            return None
        bound = is_bound(tokens, index)
        if bound and len(token.text) <= SHORT_PART:
            return None
        word = neighbour(token)
        named = may_be_name(tokens, index, known=word in self._lexicon.names)
        sides = sides_named(tokens, index, self._lexicon) if named else frozenset()
        asked = Asked(word, named, misread, bound, sides)
        found = self._known.get(asked)
        if found is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            found = self._known[asked] = self._proposer.propose(asked)
        return found

    def _scored(
        self,
        proposed: Sequence[Candidates | None],
        around: list[str],
        shapes: Sequence[str],
        texts: Sequence[str],
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
            listed = self._lexicon.forms(found.key)
            same = [form for form, _ in found.scores if form in listed]
            if len(same) > 1:
                open_places += [index] * len(same)
                forms += same
        if not forms:
            return result
        rows = features(around, shapes, np.array(open_places))
        told = self._context.scores(rows, np.array([text_hash(form) for form in forms], np.uint64))
        gained: dict[int, dict[str, float]] = {}
        for index, form, score in zip(open_places, forms, told.tolist(), strict=True):
            gained.setdefault(index, {})[form] = score + hint(Place(around, texts, index), form)
        for index, scores in gained.items():
            found = proposed[index]
            if found is not None:
                result[index] = _moved(found.scores, scores)
        return result


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


def _seen(tokens: Sequence[Token], index: int) -> str:
    """Give the word as it was read; a bar that begins a sentence is a capital I."""
    word = tokens[index].text
    opens = word == "|" and begins(tokens, index)
    return "I" if opens else word


def _decided(word: str, scores: Sequence[tuple[str, float]]) -> Choice:
    top = scores[0][1]
    weights = [math.exp(max(score - top, -50.0)) for _, score in scores]
    total = sum(weights)
    others = tuple(
        dressed(word, form)
        for (form, _), weight in zip(scores[1:4], weights[1:4], strict=False)
        if weight / total > 0.01
    )
    return Choice(dressed(word, scores[0][0]), weights[0] / total, others)
