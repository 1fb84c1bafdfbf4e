"""Our own English-Swedish vocabulary of local government and everyday questions."""

from functools import lru_cache
from importlib.resources import files

Vocabulary = tuple[tuple[str, tuple[str, ...]], ...]


def english_vocabulary() -> Vocabulary:
    """Give each English word or phrase with its Swedish ones, likeliest first."""
    found: dict[str, tuple[str, ...]] = {}
    for section in vocabulary_sections().values():
        for headword, meanings in section:
            found[headword] = tuple(dict.fromkeys(found.get(headword, ()) + meanings))
    return tuple(found.items())


@lru_cache(maxsize=1)
def vocabulary_sections() -> dict[str, Vocabulary]:
    """Give the vocabulary by the headings of its file, as it stands.

    The file holds `english, other english = svenska; annan svenska` a line, `# ` before a heading.
    """
    text = (files(__package__) / "english.txt").read_text(encoding="utf-8")
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    section = ""
    for line in text.splitlines():
        if line.startswith("#"):
            section = line.removeprefix("#").strip()
        elif line.strip():
            english, _, swedish = line.partition("=")
            meanings = tuple(word.strip() for word in swedish.split(";"))
            headwords = (word.strip() for word in english.split(","))
            found.setdefault(section, []).extend((word, meanings) for word in headwords)
    return {heading: tuple(entries) for heading, entries in found.items()}
