"""Read a line of a vocabulary: which words are asked with, and what they let be found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a vocabulary.

    Attributes:
        headwords: Words or phrases that are asked with.
        also: What they also find, likeliest first; empty where the headwords find one another.
        related: What is said of the same matter and does not mean the same.
    """

    headwords: tuple[str, ...]
    also: tuple[str, ...] = ()
    related: tuple[str, ...] = ()

    def meanings(self, headword: str) -> tuple[str, ...]:
        """Give what one of the headwords also finds."""
        return self.also or tuple(word for word in self.headwords if word != headword)


def read_entry(line: str) -> Entry:
    """Read `asked, other = meant; also meant ~ related; related`.

    Without `=` the headwords find one another; with it, only what stands there is found.
    """
    same, _, related = line.partition("~")
    asked, _, meant = same.partition("=")
    return Entry(_listed(asked, ","), _listed(meant, ";"), _listed(related, ";"))


def _listed(part: str, mark: str) -> tuple[str, ...]:
    return tuple(word for word in map(str.strip, part.split(mark)) if word)
