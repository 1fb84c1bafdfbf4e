"""Repair the lines of a document."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from assistant.reading.repair.assembly import assemble
from assistant.reading.repair.candidates import Proposer
from assistant.reading.repair.choice import Chooser
from assistant.reading.repair.context import ContextModel
from assistant.reading.repair.damage import damaged_lines
from assistant.reading.repair.lexicon import Lexicon, swedish
from assistant.reading.repair.resource import Resource, load_resource
from assistant.reading.repair.result import RepairedLine, unchanged
from assistant.reading.repair.spelling import SpellingModel
from assistant.reading.repair.tokens import Token, tokens_of

_WORDS = re.compile(r"[^\W\d_]{2,}")


class Repairer:
    """What repairs lines; loaded once, safe to share between threads."""

    def __init__(self, lexicon: Lexicon, resource: Resource) -> None:
        self._lexicon = lexicon
        self._resource = resource
        proposer = Proposer(lexicon, SpellingModel(resource.spelling))
        self._chooser = Chooser(proposer, ContextModel(resource.context), lexicon)

    @classmethod
    def load(cls) -> "Repairer":
        """Give the repairer that knows Swedish; loaded at the first call."""
        return _loaded()

    def with_words(self, texts: Iterable[str]) -> "Repairer":
        """Give a repairer that also knows the words of the undamaged lines of these texts."""
        counts: Counter[str] = Counter()
        for text in texts:
            lines = text.splitlines()
            hurt = damaged_lines([tokens_of(line) for line in lines], self._lexicon)
            for line, damaged in zip(lines, hurt, strict=True):
                if not damaged:
                    counts.update(_WORDS.findall(line.lower()))
        return Repairer(self._lexicon.extended(counts), self._resource) if counts else self

    def repair(self, lines: Sequence[str]) -> tuple[RepairedLine, ...]:
        """Repair the lines of one document; damage is judged over all of them.

        Returns:
            One result a line, in order. A line that is not damaged comes back as it was.
        """
        tokens = [tokens_of(line) for line in lines]
        hurt = damaged_lines(tokens, self._lexicon)
        if not any(hurt):
            return tuple(unchanged(line) for line in lines)
        flowing, starts = _joined(tokens)
        choices = self._chooser.choose(flowing)
        return tuple(
            assemble(line, found, choices[start : start + len(found)])
            if damaged
            else unchanged(line)
            for line, found, start, damaged in zip(lines, tokens, starts, hurt, strict=True)
        )


@lru_cache(maxsize=1)
def _loaded() -> Repairer:
    return Repairer(swedish(), load_resource())


def _joined(lines: Sequence[Sequence[Token]]) -> tuple[list[Token], list[int]]:
    """Give the tokens of all lines as one text, and where each line starts in it.

    A full stop is set between lines that do not read on: after an empty line, and before one
    that begins with a capital.
    """
    flowing: list[Token] = []
    starts: list[int] = []
    for line in lines:
        fresh = not line or not (line[0].kind == "word" and line[0].text[0].islower())
        if fresh and flowing and flowing[-1].kind != "sign":
            flowing.append(Token(0, 0, ".", "sign"))
        starts.append(len(flowing))
        flowing += line
    return flowing, starts
