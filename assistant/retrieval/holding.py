"""Tell how well each of many places holds what a question needs, all places at once.

Place by place, `needs.found` says the same: that is the law this module's tests hold it to.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from assistant.language.analysis import GRAM as GRAM_LENGTH
from assistant.language.analysis import analyse
from assistant.language.stems import root
from assistant.retrieval.lexicon import EXACT, GRAM, STEM, Lexicon, Numbers
from assistant.retrieval.needs import (
    GRAM_SHARE,
    GRAM_WORTH,
    PART_WORTH,
    SHORTEST_PART,
    Need,
    Wording,
)
from assistant.retrieval.passage_terms import Terms

Marks = NDArray[np.bool_]
Shares = NDArray[np.float32]
# Beside the marks of a lexicon: a stem that a compound holds as a part.
_PART = "/"


class Sought:
    """The exact words, stems, compound parts and grams that some wording of a need is made of."""

    def __init__(self, needs: Sequence[Need]) -> None:
        self._needs = needs
        self._columns: dict[str, int] = {}
        self._parts: dict[str, int] = {}
        for need in needs:
            for wording in need.wordings:
                for word in wording.words:
                    self._seek(word)

    @property
    def columns(self) -> Mapping[str, int]:
        """Give the column of each term sought, with the mark of its kind."""
        return self._columns

    @property
    def parts(self) -> Mapping[str, int]:
        """Give the column of each stem that is looked for inside compounds."""
        return self._parts

    def marks(self, lexicon: Lexicon, numbers: Numbers) -> Marks:
        """Mark what each word of a lexicon is or holds: `(n_words, n_sought)`."""
        found = np.zeros((len(numbers), len(self._columns)), np.bool_)
        terms, rows = lexicon.held(numbers)
        columns = lexicon.columns(self._columns)[terms]
        met = columns >= 0
        found[rows[met], columns[met]] = True
        tokens = [lexicon.words[number] for number in numbers.tolist()] if self._parts else []
        for part, column in self._parts.items():
            for row in self._may_hold(part, tokens, found):
                # Only words in which the letters stand are taken apart, which is slow.
                if root(part) in tokens[row] and part in analyse(tokens[row]).parts:
                    found[row, column] = True
        return found

    def shares(self, marks: Marks) -> Shares:
        """Give how well each place holds each need, 0 to 1: `(n_places, n_needs)`.

        Args:
            marks: What some word of each place is or holds, `(n_places, n_sought)`.
        """
        shares = np.zeros((len(marks), len(self._needs)), np.float32)
        for column, need in enumerate(self._needs):
            for wording in need.wordings:
                shares[:, column] = np.maximum(shares[:, column], self._wording(wording, marks))
        return shares

    def exact(self, marks: Marks) -> Marks:
        """Mark the needs whose own words each place holds as they are: `(n_places, n_needs)`."""
        held = np.zeros((len(marks), len(self._needs)), np.bool_)
        for column, need in enumerate(self._needs):
            own = need.wordings[0].words
            sought = [EXACT + term for word in own for term in word.exact]
            if own:
                held[:, column] = self._all(marks, sought)
        return held

    def _seek(self, word: Terms) -> None:
        stems = sorted(word.stems | word.parts)
        parts = [stem for stem in stems if len(stem) >= SHORTEST_PART]
        # A compound is looked for by the first gram of its part.
        grams = sorted(word.grams | {part[:GRAM_LENGTH] for part in parts})
        for term in (
            *(EXACT + term for term in sorted(word.exact)),
            *(STEM + stem for stem in stems),
            *(GRAM + gram for gram in grams),
            *(_PART + part for part in parts),
        ):
            self._columns.setdefault(term, len(self._columns))
        self._parts.update({part: self._columns[_PART + part] for part in parts})

    def _may_hold(self, part: str, tokens: Sequence[str], found: Marks) -> Iterable[int]:
        letters = root(part)
        if len(letters) < GRAM_LENGTH:
            return [row for row, token in enumerate(tokens) if letters in token]
        rows: list[int] = np.flatnonzero(
            found[:, self._columns[GRAM + part[:GRAM_LENGTH]]]
        ).tolist()
        return rows

    def _wording(self, wording: Wording, marks: Marks) -> Shares:
        if not wording.words:
            return np.zeros(len(marks), np.float32)
        total = np.zeros(len(marks))
        for word in wording.words:
            total += self._word(word, marks)
        shares: Shares = (wording.worth * total / len(wording.words)).astype(np.float32)
        return shares

    def _word(self, word: Terms, marks: Marks) -> NDArray[np.float64]:
        whole = self._all(marks, [EXACT + term for term in word.exact])
        if word.stems:
            whole = np.logical_or(whole, self._all(marks, [STEM + stem for stem in word.stems]))
        best = whole.astype(np.float64)
        if whole.all():
            return best
        if word.stems and all(stem in self._parts for stem in word.stems):
            as_part = self._all(marks, [_PART + stem for stem in word.stems])
            best = np.maximum(best, as_part * PART_WORTH)
        if word.parts:
            share = sum(self._part(part, marks) for part in word.parts) / len(word.parts)
            best = np.maximum(best, share * share * PART_WORTH)
        if len(word.grams) > 1:
            share = marks[:, [self._columns[GRAM + gram] for gram in word.grams]].mean(axis=1)
            best = np.maximum(best, np.where(share >= GRAM_SHARE, share * GRAM_WORTH, 0))
        return best

    def _part(self, part: str, marks: Marks) -> NDArray[np.float64]:
        held = marks[:, self._columns[STEM + part]]
        if part in self._parts:
            held = held | marks[:, self._parts[part]]
        return held.astype(np.float64)

    def _all(self, marks: Marks, terms: Sequence[str]) -> Marks:
        every: Marks = np.logical_and.reduce(
            [marks[:, self._columns[term]] for term in terms], axis=0
        )
        return every
