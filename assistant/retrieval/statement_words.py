"""The words of statements and of the headings over them, as numbers, kept from search to search."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from assistant.indexing.generation import Generation
from assistant.records.documents import PassageId
from assistant.retrieval.holding import Shares, Sought
from assistant.retrieval.word_list import Numbers, WordList

# Passages whose words are kept, and words from which all is begun anew: some 100 MB.
_PASSAGES, _WORDS = 250_000, 600_000
_READ, _WEIGHED = 500, 20_000


@dataclass(frozen=True, slots=True)
class _Kept:
    """The words of a passage: each place's, one stretch after the other, statements first.

    Attributes:
        places: How many words each statement has in `words`.
        sizes: How many words each statement says.
        over: The numbers of its headings and of its title among all that were met.
    """

    words: Numbers
    places: tuple[int, ...]
    sizes: tuple[int, ...]
    over: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the statements of some passages hold; rows are statements, in order.

    Attributes:
        passages: Which of the passages each is of, `(n,)`.
        ordinals: Which of its passage's statements it is, `(n,)`.
        sizes: How many words each says, `(n,)`.
        own, lent: How well it, and the headings over it, hold each need: `(n, n_needs)`, 0 to 1.
    """

    passages: NDArray[np.int64]
    ordinals: NDArray[np.int64]
    sizes: NDArray[np.int64]
    own: Shares
    lent: Shares


class StatementWords:
    """The statements of one generation as numbers; safe for many threads."""

    def __init__(self, generation: Generation) -> None:
        self._generation = generation
        self._lock = Lock()
        self._begin()

    def holdings(self, ids: Sequence[PassageId], sought: Sought) -> Holdings:
        """Tell how well the statements of passages hold what is sought."""
        with self._lock:
            if len(self._kept) > _PASSAGES or len(self._list) > _WORDS:
                self._begin()
            self._read([name for name in ids if name not in self._kept])
            kept = [self._kept[name] for name in ids]
            headings = list(self._over)
            over = self._heading_words
            present = np.zeros(len(self._list), np.bool_)
            for one in kept:
                present[one.words] = True
            for number in {number for one in kept for number in one.over}:
                present[over[number]] = True
            marks = self._list.marks(sought, present)
        used: NDArray[np.bool_] = np.logical_or.reduce(marks, axis=1)
        lent = _shares([over[at] for at in range(len(headings))], marks, used, sought)
        parts = [
            _shares_of(kept[start : start + _WEIGHED], marks, used, sought)
            for start in range(0, len(kept), _WEIGHED)
        ]
        counts = np.array([len(one.places) for one in kept], np.int64)
        passages = np.repeat(np.arange(len(kept)), counts)
        begins = np.cumsum(counts) - counts
        above = np.array([one.over for one in kept], np.int64).reshape(-1, 2)
        return Holdings(
            passages,
            np.arange(len(passages)) - begins[passages],
            np.array([size for one in kept for size in one.sizes], np.int64),
            np.concatenate(parts) if parts else lent[:0],
            np.maximum(lent[above[:, 0]], lent[above[:, 1]])[passages],
        )

    def read_ahead(self) -> None:
        """Read all passages, a few at a time, so that whoever searches meanwhile waits little."""
        ids = self._generation.passage_ids()
        for start in range(0, len(ids), _READ):
            with self._lock:
                if len(self._kept) + _READ > _PASSAGES or len(self._list) > _WORDS // 2:
                    return
                self._read([name for name in ids[start : start + _READ] if name not in self._kept])

    def _begin(self) -> None:
        self._list = WordList()
        self._kept: dict[PassageId, _Kept] = {}
        self._over: dict[str, int] = {}
        self._heading_words: list[Numbers] = []

    def _read(self, ids: Sequence[PassageId]) -> None:
        for start in range(0, len(ids), _READ):
            batch = ids[start : start + _READ]
            for name, texts in zip(batch, self._generation.texts(batch), strict=True):
                read = [self._list.read(reading) for reading in texts.readings]
                headings = "\n".join((*texts.context[1:], texts.topic))
                title = "\n".join((*texts.context[:1], texts.speaker, *texts.goals))
                self._kept[name] = _Kept(
                    np.array([number for numbers, _ in read for number in numbers], np.int32),
                    tuple(len(numbers) for numbers, _ in read),
                    tuple(size for _, size in read),
                    (self._heading(headings), self._heading(title)),
                )

    def _heading(self, text: str) -> int:
        """Give the number of a heading; most stand over many passages."""
        number = self._over.setdefault(text, len(self._over))
        if number == len(self._heading_words):
            self._heading_words.append(np.array(self._list.read(text)[0], np.int32))
        return number


def _shares_of(
    kept: Sequence[_Kept], marks: NDArray[np.bool_], used: NDArray[np.bool_], sought: Sought
) -> Shares:
    words = np.concatenate([one.words for one in kept])
    lengths = np.array([length for one in kept for length in one.places], np.int64)
    return _placed(words, lengths, marks, used, sought)


def _shares(
    places: Sequence[Numbers], marks: NDArray[np.bool_], used: NDArray[np.bool_], sought: Sought
) -> Shares:
    words = np.concatenate(places) if places else np.zeros(0, np.int32)
    return _placed(words, np.array(list(map(len, places)), np.int64), marks, used, sought)


def _placed(
    words: Numbers,
    lengths: NDArray[np.int64],
    marks: NDArray[np.bool_],
    used: NDArray[np.bool_],
    sought: Sought,
) -> Shares:
    """Give how well each place holds each need; few words are of those sought."""
    telling = np.flatnonzero(used[words])
    ends = np.cumsum(lengths)
    places = np.searchsorted(ends, telling, side="right")
    held = marks[words[telling]]
    placed = np.zeros((len(lengths), marks.shape[1]), np.bool_)
    for column in range(marks.shape[1]):
        placed[places[held[:, column]], column] = True
    return sought.shares(placed)
