"""Repair the lines of a document."""

from collections import Counter
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import lru_cache

from assistant.reading.repair.assembly import assemble
from assistant.reading.repair.candidates import Proposer
from assistant.reading.repair.choice import READ_AS, Chooser
from assistant.reading.repair.context import ContextModel
from assistant.reading.repair.damage import Evidence, damaged_lines, is_misread
from assistant.reading.repair.language import English
from assistant.reading.repair.lexicon import Lexicon, english, swedish
from assistant.reading.repair.names import with_names
from assistant.reading.repair.resource import Resource, load_resource
from assistant.reading.repair.result import RepairedLine, unchanged
from assistant.reading.repair.signs import with_signs_read, with_small_i
from assistant.reading.repair.spelling import SpellingModel
from assistant.reading.repair.tokens import Token, tokens_of, words_of
from assistant.reading.repair.told import is_name, names_of, told_names, told_words

_ONE_MISREAD_IN = 1000
"""Words; a text with fewer misread ones is taken to be stripped of its letters only."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the lines of a document are found to be before any is repaired.

    Attributes:
        damaged: One a line.
        words: Of each line, as written.
    """

    lines: tuple[str, ...]
    damaged: tuple[bool, ...]
    words: tuple[tuple[str, ...], ...]


class Repairer:
    """What repairs lines; loaded once, safe to share between threads."""

    def __init__(self, lexicon: Lexicon, resource: Resource) -> None:
        self._lexicon = lexicon
        self._english = English(english(), lexicon)
        self._evidence = Evidence(lexicon)
        self._resource = resource
        self._chooser = self._made_chooser(lexicon)
        self._names: Mapping[str, str] = {}

    @classmethod
    def load(cls) -> "Repairer":
        """Give the repairer that knows Swedish; loaded at the first call."""
        return _loaded()

    def knowing(self, told: Mapping[str, int]) -> "Repairer":
        """Give a repairer that also knows these words and names, by their sightings.

        They help to read what is damaged; what is damaged is judged without them, so that it
        depends on no other document.
        """
        if not told:
            return self
        other = copy(self)
        words = {word: count for word, count in told.items() if not is_name(word)}
        other._chooser = self._made_chooser(self._lexicon.extended(words))
        other._names = names_of(told)
        return other

    def look_at(self, lines: Sequence[str]) -> Look:
        """Judge the lines of one document; damage is judged over all of them."""
        words = tuple(tuple(words_of(line)) for line in lines)
        hurt = damaged_lines(words, self._evidence, self._english)
        return Look(tuple(lines), tuple(hurt), words)

    def told_by(self, look: Look) -> Counter[str]:
        """Count the words and names of undamaged lines that may help to read damaged ones."""
        told: Counter[str] = Counter()
        for line, damaged, words in zip(look.lines, look.damaged, look.words, strict=True):
            if not damaged:
                told.update(told_words(words, self._lexicon))
                told.update(told_names(line))
        return told

    def repair(self, lines: Sequence[str]) -> tuple[RepairedLine, ...]:
        """Repair the lines of one document; damage is judged over all of them.

        Returns:
            One result a line, in order. A line that is not damaged comes back as it was.
        """
        hurt = self.look_at(lines).damaged
        if not any(hurt):
            return tuple(unchanged(line) for line in lines)
        tokens = with_signs_read(lines, [tokens_of(line) for line in lines])
        flowing, starts = _joined(tokens)
        flowing = with_small_i(flowing)
        choices = self._chooser.choose(flowing, misread=self._is_misread(flowing))
        if self._names:
            choices = with_names(flowing, choices, self._names)
        return tuple(
            assemble(line, found, choices[start : start + len(found)])
            if damaged
            else unchanged(line)
            for line, found, start, damaged in zip(lines, tokens, starts, hurt, strict=True)
        )

    def _made_chooser(self, lexicon: Lexicon) -> Chooser:
        proposer = Proposer(lexicon, SpellingModel(self._resource.spelling))
        return Chooser(proposer, ContextModel(self._resource.context), lexicon, self._english)

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
