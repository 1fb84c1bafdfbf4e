"""Our own vocabularies: English with Swedish, Swedish synonyms, and what asks for an aspect."""

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import cast

from assistant.records.documents import Aspect
from assistant.records.questions import Language

Vocabulary = tuple[tuple[str, tuple[str, ...]], ...]
AspectWords = tuple[tuple[Aspect, Language, tuple[str, ...]], ...]


def english_vocabulary() -> Vocabulary:
    """Give each English word or phrase with its Swedish ones, likeliest first."""
    return _merged(vocabulary_sections())


@lru_cache(maxsize=1)
def english_lines() -> tuple[str, ...]:
    """Give the lines of the English vocabulary."""
    return _lines((files(__package__) / "english.txt").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def swedish_lines() -> tuple[str, ...]:
    """Give the lines of all files of the Swedish thesaurus, everyday speech first."""
    folder = files(__package__) / "thesaurus"
    texts = sorted((file for file in folder.iterdir()), key=lambda file: file.name)
    return tuple(line for file in texts for line in _lines(file.read_text(encoding="utf-8")))


@lru_cache(maxsize=1)
def vocabulary_sections() -> dict[str, Vocabulary]:
    """Give the English vocabulary by the headings of its file, as it stands."""
    return _sections("english.txt")


@lru_cache(maxsize=1)
def aspect_words() -> AspectWords:
    """Give the words and phrases that ask for each aspect, by language."""
    table = tomllib.loads((files(__package__) / "aspects.toml").read_text(encoding="utf-8"))
    return tuple(
        (cast(Aspect, aspect), cast(Language, language), tuple(listed))
        for aspect, by_language in table.items()
        for language, listed in by_language.items()
    )


def _merged(sections: dict[str, Vocabulary]) -> Vocabulary:
    found: dict[str, tuple[str, ...]] = {}
    for section in sections.values():
        for headword, meanings in section:
            found[headword] = tuple(dict.fromkeys(found.get(headword, ()) + meanings))
    return tuple(found.items())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line.strip() and not line.startswith("#"))


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
