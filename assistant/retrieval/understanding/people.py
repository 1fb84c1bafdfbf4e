"""Find the people and offices that a question asks about."""

from assistant.language.folding import fold
from assistant.language.tokens import words
from assistant.retrieval.understanding.rules import Rules
from assistant.retrieval.understanding.vocabulary import Vocabulary


def named_people(text: str, vocabulary: Vocabulary, rules: Rules) -> tuple[str, ...]:
    """Give names and offices as the question writes them, in its order, each once."""
    surnames = _surnames(vocabulary)
    found: dict[str, None] = {}
    previous: str | None = None
    for word in words(text):
        folded = fold(word).split(":")[0]
        if folded in surnames or folded.removesuffix("s") in surnames:
            first = previous and fold(previous) in surnames.get(folded, _given(surnames, folded))
            found[f"{previous} {word}" if first else word] = None
        elif is_office(folded, rules):
            found[word] = None
        previous = word
    return tuple(found)


def is_office(folded: str, rules: Rules) -> bool:
    """Say whether a folded word is an office, in the genitive or not."""
    plain = folded.removesuffix("s")
    return plain.endswith(rules.office_endings) or plain in rules.office_words


def _surnames(vocabulary: Vocabulary) -> dict[str, frozenset[str]]:
    """Give folded last names, each with the first names that it goes with."""
    found: dict[str, frozenset[str]] = {}
    for speaker in vocabulary.speakers:
        name = [fold(word) for word in words(speaker.name)]
        if len(name) > 1:
            found[name[-1]] = found.get(name[-1], frozenset()) | frozenset(name[:-1])
    return found


def _given(surnames: dict[str, frozenset[str]], folded: str) -> frozenset[str]:
    return surnames.get(folded.removesuffix("s"), frozenset())
