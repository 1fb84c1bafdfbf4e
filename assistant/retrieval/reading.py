"""Read the candidates for a question: what each holds of what it needs, all at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.records.documents import Passage
from assistant.retrieval.holding import Marks, Shares, Sought
from assistant.retrieval.lexicon import Numbers, Vectors
from assistant.retrieval.meaning import Meanings, compare
from assistant.retrieval.needs import Need
from assistant.retrieval.neighbours import asked_stems, phrases
from assistant.retrieval.passage_words import PassageReader, PassageWords

Column = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the candidates hold; rows are candidates, columns the question's needs, 0 to 1.

    Attributes:
        needs: How much each need weighs, `(n_needs,)`, rarer heavier.
        body, heading, title: How well each part holds each need.
        statement: The most of all needs' weight that one statement holds, `(n,)`, a share.
        exact: The needs whose own words the body holds as they are.
        meant: How near the nearest word of each comes to each need; nought where the encoder
            knows no words.
        said: How near the nearest statement comes to the whole question, `(n,)`.
        phrase: Share of the question's neighbouring words that are neighbours there, `(n,)`.
        asked: Stems that the question asks about in any wording, as `words` number them.
    """

    words: tuple[PassageWords, ...]
    needs: Column
    body: Shares
    heading: Shares
    title: Shares
    statement: Column
    exact: Marks
    meant: Shares
    said: Column
    phrase: Column
    asked: frozenset[int]

    @property
    def anywhere(self) -> Shares:
        """Give how well each candidate holds each need in any of its parts."""
        return np.maximum(np.maximum(self.body, self.heading), self.title)

    def covered(self, shares: Shares | Marks) -> Column:
        """Give the share of the needs' weight that each row holds; nought without needs."""
        return (shares @ self.needs) / max(float(self.needs.sum()), 1e-6)


def read(
    needs: Sequence[Need],
    passages: Sequence[Passage],
    reader: PassageReader,
    question: Vectors | None = None,
) -> Reading:
    """Read passages, at least one, for what a question needs.

    Args:
        question: As the encoder sees it, float32 `(dimension,)`, unit length.
    """
    texts, lexicon = reader.read(passages), reader.lexicon
    layout = _Layout(texts)
    sought = Sought(needs)
    placed = np.logical_or.reduceat(
        sought.marks(lexicon, layout.pool)[layout.flat], layout.starts, axis=0
    )
    body = np.logical_or.reduceat(placed[: layout.statements], layout.firsts, axis=0)
    count = len(texts)
    # One pass over all places: bodies, statements, headings, titles.
    shares = sought.shares(np.vstack([body, placed]))
    weights = np.array([need.weight for need in needs], np.float32)
    by_statement = shares[count : count + layout.statements] @ weights
    meant = compare([need.term for need in needs], question, lexicon, layout.pool)
    return Reading(
        words=texts,
        needs=weights,
        body=shares[:count],
        heading=shares[-2 * count : -count],
        title=shares[-count:],
        statement=layout.most(by_statement) / max(float(weights.sum()), 1e-6),
        exact=sought.exact(body),
        meant=_meant(meant, layout, count) if meant else np.zeros((count, len(needs)), np.float32),
        said=_said(meant, layout) if meant else np.zeros(count, np.float32),
        phrase=phrases(needs, [text.order for text in texts], lexicon),
        asked=asked_stems(needs, lexicon),
    )


class _Layout:
    """All places of the candidates, one stretch of words after the other.

    First the statements, candidate by candidate, then their headings, then their titles.

    Attributes:
        pool: The words, each once; `flat` says which of them stands where.
        starts: Where each place begins.
        statements: How many of the places are statements.
        firsts: The first statement of each candidate.
    """

    def __init__(self, texts: Sequence[PassageWords]) -> None:
        bodies = [text.body for text in texts]
        over = [*(text.heading for text in texts), *(text.title for text in texts)]
        offsets = _begins(bodies)
        counts = np.array([len(text.starts) for text in texts])
        self.firsts = np.cumsum(counts) - counts
        self.statements = int(counts.sum())
        own = np.concatenate([t.starts + at for t, at in zip(texts, offsets, strict=True)])
        rest = _begins(over) + sum(map(len, bodies))
        self.starts: Numbers = np.concatenate([own, rest])
        self.pool, self.flat = np.unique(np.concatenate([*bodies, *over]), return_inverse=True)

    def most(self, values: Column) -> Column:
        """Give the most of any statement, a candidate each."""
        most: Column = np.maximum.reduceat(values, self.firsts)
        return most


def _begins(parts: Sequence[Numbers]) -> Numbers:
    lengths = np.array([len(part) for part in parts])
    begins: Numbers = np.cumsum(lengths) - lengths
    return begins


def _meant(meanings: Meanings, layout: _Layout, count: int) -> Shares:
    placed = np.maximum.reduceat(meanings.terms[layout.flat], layout.starts, axis=0)
    body = np.maximum.reduceat(placed[: layout.statements], layout.firsts, axis=0)
    nearest: Shares = np.maximum(np.maximum(body, placed[-2 * count : -count]), placed[-count:])
    return nearest


def _said(meanings: Meanings, layout: _Layout) -> Column:
    along = np.add.reduceat(meanings.question[layout.flat], layout.starts)
    # Words of a sentence hardly point the same way: its length is about the root of the squares.
    length = np.sqrt(np.add.reduceat(meanings.squares[layout.flat], layout.starts))
    said: Column = (along / np.maximum(length, 1e-6)).astype(np.float32)
    return layout.most(said[: layout.statements])
