"""Bring a Swedish verb and its particle together where other words stand between them."""

from collections.abc import Iterator, Sequence

from assistant.language.verbs import is_verb

# "Jobbade nämnden ihop med polisen": what a verb means only together with the word after it.
_PARTICLES = frozenset(
    ("av", "bort", "efter", "fram", "ifrån", "igen", "igenom", "igång", "ihop", "in", "isär", "ned",
     "ner", "om", "samman", "till", "tillbaka", "tillsammans", "undan", "upp", "ut", "vidare",
     "åt", "över")
)  # fmt: skip
# Words that may stand between: a subject and an adverb.
_MOST_BETWEEN = 3


def parted_verbs(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give each verb with the particle that stands parted from it, in the words' order."""
    for at, word in enumerate(words):
        if not is_particle(word):
            continue
        before = range(max(0, at - _MOST_BETWEEN - 1), at - 1)
        verb = next((words[place] for place in before if is_verb(words[place], "sv")), None)
        if verb is not None:
            yield verb, word


def is_particle(word: str) -> bool:
    """Say whether a word may make another meaning of the verb before it."""
    return word.lower() in _PARTICLES
