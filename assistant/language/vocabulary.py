"""Our own vocabularies: English with Swedish, and everyday Swedish with that of documents."""

from functools import lru_cache
from importlib.resources import files

Vocabulary = tuple[tuple[str, tuple[str, ...]], ...]


def english_vocabulary() -> Vocabulary:
    """Give each English word or phrase with its Swedish ones, likeliest first."""
    return _merged(vocabulary_sections())


@lru_cache(maxsize=1)
def everyday_vocabulary() -> Vocabulary:
    """Give each everyday Swedish word or phrase with what documents call it, likeliest first."""
    return _merged(_sections("everyday.txt"))


@lru_cache(maxsize=1)
def vocabulary_sections() -> dict[str, Vocabulary]:
    """Give the English vocabulary by the headings of its file, as it stands."""
    return _sections("english.txt")


def _merged(sections: dict[str, Vocabulary]) -> Vocabulary:
    found: dict[str, tuple[str, ...]] = {}
    for section in sections.values():
        for headword, meanings in section:
            found[headword] = tuple(dict.fromkeys(found.get(headword, ()) + meanings))
    return tuple(found.items())


def _sections(name: str) -> dict[str, Vocabulary]:
    """Read a file of `asked, other = meant; also meant` a line, `# ` before a heading."""
    text = (files(__package__) / name).read_text(encoding="utf-8")
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    section = ""
    for line in text.splitlines():
        if line.startswith("#"):
            section = line.removeprefix("#").strip()
        elif line.strip():
            asked, _, meant = line.partition("=")
            meanings = tuple(word.strip() for word in meant.split(";"))
            headwords = (word.strip() for word in asked.split(","))
            found.setdefault(section, []).extend((word, meanings) for word in headwords)
    return {heading: tuple(entries) for heading, entries in found.items()}
