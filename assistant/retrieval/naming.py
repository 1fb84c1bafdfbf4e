"""Which documents a question names: "i muntliga uppföljningen", "socialnämndens uppdragsplan"."""

from collections import defaultdict
from collections.abc import Mapping
from math import log

from assistant.indexing.generation import Generation
from assistant.language.analysis import analyse
from assistant.language.folding import fold
from assistant.language.function_words import is_function_word
from assistant.language.tokens import words
from assistant.records.documents import DocumentId, Facts
from assistant.retrieval.kept import once_a_generation


class DocumentNames:
    """The words of the documents' titles and publishers, the rarer the more telling."""

    def __init__(self, documents: tuple[Facts, ...]) -> None:
        self._holders: dict[str, list[DocumentId]] = {}
        for facts in documents:
            for stem in _stems(f"{facts.title}\n{facts.publisher}"):
                self._holders.setdefault(stem, []).append(facts.id)
        count = len(documents)
        self._rarity = {
            stem: log((count + 1) / len(holders)) for stem, holders in self._holders.items()
        }

    def named(self, question: str) -> Mapping[DocumentId, float]:
        """Give how surely each document is meant, 1 for the likeliest; those not named left out."""
        said: defaultdict[DocumentId, float] = defaultdict(float)
        for stem in _stems(question):
            for holder in self._holders.get(stem, ()):
                said[holder] += self._rarity[stem]
        most = max(said.values(), default=0.0)
        return {name: value / most for name, value in said.items()} if most else {}


@once_a_generation
def document_names(generation: Generation) -> DocumentNames:
    """Give the names of a generation's documents."""
    return DocumentNames(tuple(row.facts for row in generation.documents()))


def _stems(text: str) -> set[str]:
    """Give the stems of the words, and of what compounds are made of, without small words."""
    found: set[str] = set()
    for word in words(text):
        if not is_function_word(fold(word), "sv"):
            analysis = analyse(word)
            found.update(analysis.stems, analysis.parts)
    return found
