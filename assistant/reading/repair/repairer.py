"""Repair the lines of a document."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from assistant.reading.repair.assembly import assemble
from assistant.reading.repair.candidates import Proposer
from assistant.reading.repair.choice import READ_AS, Chooser
from assistant.reading.repair.context import ContextModel
from assistant.reading.repair.damage import damaged_lines, is_misread
from assistant.reading.repair.language import English
from assistant.reading.repair.lexicon import Lexicon, english, swedish
from assistant.reading.repair.resource import Resource, load_resource
from assistant.reading.repair.result import RepairedLine, unchanged
from assistant.reading.repair.signs import with_signs_read
from assistant.reading.repair.spelling import SpellingModel
from assistant.reading.repair.tokens import Token, tokens_of, words_of

_ONE_MISREAD_IN = 1000
"""Words; a text with fewer misread ones is taken to be stripped of its letters only."""
_WORDS = re.compile(r"[^\W\d_]{2,}")


class Repairer:
    """What repairs lines; loaded once, safe to share between threads."""

    def __init__(self, lexicon: Lexicon, resource: Resource) -> None:
        self._lexicon = lexicon
        self._english = English(english(), lexicon)
        self._resource = resource
        proposer = Proposer(lexicon, SpellingModel(resource.spelling))
        self._chooser = Chooser(proposer, ContextModel(resource.context), lexicon, self._english)

    @classmethod
    def load(cls) -> "Repairer":
        """Give the repairer that knows Swedish; loaded at the first call."""
        return _loaded()

    def with_words(self, texts: Iterable[str]) -> "Repairer":
        """Give a repairer that also knows the words of the undamaged lines of these texts."""
        counts: Counter[str] = Counter()
        for text in texts:
            lines = text.splitlines()
            hurt = self._damaged(lines)
            for line, damaged in zip(lines, hurt, strict=True):
                if not damaged:
                    counts.update(_WORDS.findall(line.lower()))
        return Repairer(self._lexicon.extended(counts), self._resource) if counts else self

    def repair(self, lines: Sequence[str]) -> tuple[RepairedLine, ...]:
        """Repair the lines of one document; damage is judged over all of them.

        Returns:
            One result a line, in order. A line that is not damaged comes back as it was.
        """
        hurt = self._damaged(lines)
        if not any(hurt):
            return tuple(unchanged(line) for line in lines)
        tokens = with_signs_read(lines, [tokens_of(line) for line in lines])
        flowing, starts = _joined(tokens)
        choices = self._chooser.choose(flowing, misread=self._is_misread(flowing))
        return tuple(
            assemble(line, found, choices[start : start + len(found)])
            if damaged
            else unchanged(line)
            for line, found, start, damaged in zip(lines, tokens, starts, hurt, strict=True)
        )

    def _damaged(self, lines: Sequence[str]) -> list[bool]:
        return damaged_lines([words_of(line) for line in lines], self._lexicon, self._english)

    def _is_misread(self, tokens: Sequence[Token]) -> bool:
        """Tell whether letters were misread, which a text that was only stripped has not."""
        words = [token.text for token in tokens if token.kind == "word"]
        odd = sum(is_misread(word, self._lexicon) for word in words if word.islower())
        return odd > len(words) / _ONE_MISREAD_IN


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
        opening = line[0].text[0] if line and line[0].kind == "word" else "."
        fresh = not (opening.islower() or opening in READ_AS)
        if fresh and flowing and flowing[-1].kind != "sign":
            flowing.append(Token(0, 0, ".", "sign"))
        starts.append(len(flowing))
        flowing += line
    return flowing, starts
