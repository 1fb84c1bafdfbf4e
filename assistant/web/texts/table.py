"""Read the table of one language."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from assistant.records.questions import Language

LANGUAGES: tuple[Language, ...] = ("sv", "en")


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of the page in one language, by names such as `ask.placeholder`."""

    language: Language
    words: Mapping[str, str]

    def __call__(self, name: str, **values: object) -> str:
        """Give a text with its values filled in.

        Raises:
            KeyError: The table has no such text.
        """
        return self.words[name].format(**values) if values else self.words[name]

    def count(self, name: str, number: int) -> str:
        """Give the singular (`<name>.one`) or plural (`<name>.many`) with its number."""
        return self(f"{name}.{'one' if number == 1 else 'many'}", n=f"{number:,}".replace(",", " "))


def known_language(value: str | None) -> Language | None:
    """Give the language a text names, None where the page does not speak it."""
    return next((language for language in LANGUAGES if language == value), None)


@lru_cache(maxsize=len(LANGUAGES))
def load_texts(language: Language) -> Texts:
    """Read a language's table once."""
    table = tomllib.loads((Path(__file__).parent / f"{language}.toml").read_text("utf-8"))
    return Texts(language, dict(_flat(table, "")))


def _flat(table: Mapping[str, Any], prefix: str) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for name, value in table.items():
        if isinstance(value, dict):
            pairs += _flat(value, f"{prefix}{name}.")
        else:
            pairs.append((prefix + name, value))
    return pairs
