"""Repair the lines of a document."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from assistant.reading.repair.choice import Choice, Chooser
from assistant.reading.repair.damage import damaged_lines
from assistant.reading.repair.lexicon import Lexicon, english, swedish
from assistant.reading.repair.result import Doubt, RepairedLine, unchanged
from assistant.reading.repair.tokens import Word, words_of
from assistant.records.places import Run

_SURE = 0.9
_WORDS = re.compile(r"[^\W\d_]{2,}")


class Repairer:
    """What repairs lines; loaded once, safe to share between threads."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._chooser = Chooser(lexicon, english())

    @classmethod
    def load(cls) -> "Repairer":
        """Give the repairer that knows Swedish; loaded at the first call."""
        return _loaded()

    def with_words(self, texts: Iterable[str]) -> "Repairer":
        """Give a repairer that also knows the words of undamaged Swedish texts."""
        counts: Counter[str] = Counter()
        for text in texts:
            lines = text.splitlines()
            hurt = damaged_lines([words_of(line) for line in lines], self._lexicon)
            for line, damaged in zip(lines, hurt, strict=True):
                if not damaged:
                    counts.update(_WORDS.findall(line.lower()))
        return Repairer(self._lexicon.extended(counts)) if counts else self

    def repair(self, lines: Sequence[str]) -> tuple[RepairedLine, ...]:
        """Repair the lines of one document; damage is judged over all of them.

        Returns:
            One result a line, in order. A line that is not damaged comes back as it was.
        """
        words = [words_of(line) for line in lines]
        hurt = damaged_lines(words, self._lexicon)
        return tuple(
            self._repair_line(line, found) if damaged else unchanged(line)
            for line, found, damaged in zip(lines, words, hurt, strict=True)
        )

    def _repair_line(self, line: str, words: Sequence[Word]) -> RepairedLine:
        choices = [self._chooser.choose(word.text) for word in words]
        return _assemble(line, words, choices)


@lru_cache(maxsize=1)
def _loaded() -> Repairer:
    return Repairer(swedish())


def _assemble(line: str, words: Sequence[Word], choices: Sequence[Choice]) -> RepairedLine:
    pieces: list[str] = []
    runs: list[Run] = []
    doubts: list[Doubt] = []
    length = position = changed = 0

    def keep(end: int) -> None:
        nonlocal length, position
        if end > position:
            pieces.append(line[position:end])
            runs.append(Run((length, length + end - position), (position, end)))
            length += end - position
            position = end

    for word, choice in zip(words, choices, strict=True):
        if len(choice.text) != len(word.text):
            keep(word.start)
            pieces.append(choice.text)
            runs.append(Run((length, length + len(choice.text)), (word.start, word.end)))
            span = (length, length + len(choice.text))
            length += len(choice.text)
            position = word.end
        else:
            keep(word.start)
            span = (length, length + len(choice.text))
            pieces.append(choice.text)
            runs.append(Run(span, (word.start, word.end)))
            length, position = span[1], word.end
        changed += choice.text != word.text
        if choice.confidence < _SURE:
            doubts.append(
                Doubt(span, word.text, choice.text, choice.confidence, choice.alternatives)
            )
    keep(len(line))
    confidence = sum(choice.confidence for choice in choices) / len(choices) if choices else 1.0
    damage = changed / len(words) if words else 0.0
    return RepairedLine("".join(pieces), _merged(runs), tuple(doubts), confidence, damage)


def _merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Join adjoining runs that map character to character."""
    merged: list[Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        if last is not None and _even(last) and _even(run) and last.source[1] == run.source[0]:
            merged[-1] = Run((last.reading[0], run.reading[1]), (last.source[0], run.source[1]))
        else:
            merged.append(run)
    return tuple(merged)


def _even(run: Run) -> bool:
    return run.reading[1] - run.reading[0] == run.source[1] - run.source[0]
