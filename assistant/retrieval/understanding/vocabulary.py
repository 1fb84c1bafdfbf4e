"""What the index itself knows: its words, the words of its headings, its speakers and bodies."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from assistant.indexing.generation import Generation
from assistant.indexing.stores.terms import TermClause
from assistant.language.analysis import analyse
from assistant.language.folding import fold
from assistant.records.documents import Speaker
from assistant.retrieval.kept import once_a_generation


class Words(Protocol):
    """The words of a generation's lexical index."""

    def frequency(self, field: str, term: str) -> int:
        """Count the passages that hold a term in a field."""

    def terms_beginning(self, field: str, prefix: str, limit: int) -> Sequence[tuple[str, int]]:
        """Give known terms that begin so, each with the number of passages that hold it."""


class NoWords:
    """An index without words, for understanding a question before there is one."""

    def frequency(self, field: str, term: str) -> int:  # noqa: ARG002 - the protocol's
        return 0

    def terms_beginning(
        self,
        field: str,  # noqa: ARG002 - the protocol's
        prefix: str,  # noqa: ARG002 - the protocol's
        limit: int,  # noqa: ARG002 - the protocol's
    ) -> Sequence[tuple[str, int]]:
        return ()


# Passages read for the municipality's name, and the share of its mentions that must agree.
_MOST_PLACES, _AGREE = 200, 0.5
_OF_PLACE = re.compile(r"\b([A-ZÅÄÖ][a-zåäö]{2,}s?) kommun\b")
WORD_FIELDS = ("exact", "heading_exact", "context_exact")
_STEM_FIELDS = ("stems", "heading_stems", "context_stems")
HEADING_FIELDS = ("heading_stems", "heading_parts", "context_stems", "context_parts")
# Words beginning with the same two letters that are looked through for a misspelt one.
_MOST_WORDS = 5_000


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the question's words are held against.

    Attributes:
        years: That some document follows up.
        places: Folded name of the municipality that the documents are of, which tells none of
            them from another.
    """

    words: Words = field(default_factory=NoWords)
    speakers: tuple[Speaker, ...] = ()
    publishers: tuple[str, ...] = ()
    years: frozenset[int] = frozenset()
    places: frozenset[str] = frozenset()

    @property
    def bodies(self) -> frozenset[str]:
        """Give the folded names of the bodies that answer for documents."""
        return frozenset(name for body in self.publishers for name in _names(body))

    def knows(self, folded: str) -> bool:
        """Say whether some passage, or heading, holds the word."""
        return any(self.words.frequency(name, folded) for name in WORD_FIELDS)

    def holds(self, folded: str) -> bool:
        """Say whether some passage, or heading, holds the word in any of its inflections."""
        stems = analyse(folded).stems
        return self.knows(folded) or any(
            self.words.frequency(name, it) for name in _STEM_FIELDS for it in stems
        )

    def heads(self, stem: str) -> bool:
        """Say whether some heading holds the stem."""
        return any(self.words.frequency(name, stem) for name in HEADING_FIELDS)

    def beginning(self, start: str) -> dict[str, int]:
        """Give the folded words of the index that begin so, with how many passages hold each."""
        found: dict[str, int] = {}
        for name in WORD_FIELDS:
            for word, count in self.words.terms_beginning(name, start, _MOST_WORDS):
                found[word] = found.get(word, 0) + count
        return found


def read_vocabulary(generation: Generation) -> Vocabulary:
    """Give what a generation knows, with its words."""
    return replace(_without_words(generation), words=generation)


@once_a_generation
def _without_words(generation: Generation) -> Vocabulary:
    rows = generation.documents()
    return Vocabulary(
        speakers=tuple(_speaker(written) for written in generation.speakers),
        publishers=tuple(sorted({row.facts.publisher for row in rows if row.facts.publisher})),
        years=frozenset(row.facts.year for row in rows if row.facts.year is not None),
        places=_places(generation),
    )


def _places(generation: Generation) -> frozenset[str]:
    """Give the name that stands most before "kommun", with its genitive; none where few agree."""
    clauses = [TermClause(field, "kommun") for field in WORD_FIELDS]
    ids = [name for name, _ in generation.match(clauses, _MOST_PLACES)]
    texts = [" ".join((*passage.context, passage.text)) for passage in generation.passages(ids)]
    texts += [row.facts.publisher or "" for row in generation.documents()]
    named = Counter(fold(name) for text in texts for name in _OF_PLACE.findall(text))
    name, count = next(iter(named.most_common(1)), ("", 0))
    if count < _AGREE * sum(named.values()) or not name:
        return frozenset()
    return frozenset({name, name.removesuffix("s")})


def _speaker(written: str) -> Speaker:
    name, _, office = written.partition(", ")
    return Speaker(name, office)


def named_bodies(folded: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Give the bodies that a folded question names, in the order of the index.

    A body is named by its own name ("socialnämnden") without what it belongs to.
    """
    return tuple(
        body for body in vocabulary.publishers if any(name in folded for name in _names(body))
    )


def _names(body: str) -> list[str]:
    parts = [part.strip() for part in fold(body).split(",")]
    return [part for part in parts[:1] if len(part) > 3]
