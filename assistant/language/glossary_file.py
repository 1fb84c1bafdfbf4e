"""Read `corpus/glossary.toml`, staff's own file, and say plainly what is wrong in it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast, get_args

from assistant.errors import CorpusError
from assistant.records.documents import Aspect
from assistant.records.questions import Language

SECTIONS = ("abbreviations", "synonyms", "aspects", "english")


@dataclass(frozen=True, slots=True)
class GlossaryFile:
    """What a glossary file says, checked but not yet analysed.

    Attributes:
        abbreviations: Short form and what it stands for.
        synonyms: Groups of words that mean the same here.
        english: English word or phrase and its Swedish ones, likeliest first.
        aspects: Words that ask for an aspect, by aspect and language.
    """

    abbreviations: tuple[tuple[str, tuple[str, ...]], ...] = ()
    synonyms: tuple[tuple[str, ...], ...] = ()
    english: tuple[tuple[str, tuple[str, ...]], ...] = ()
    aspects: tuple[tuple[Aspect, Language, tuple[str, ...]], ...] = ()


def read_glossary_file(path: Path) -> GlossaryFile:
    """Read and check a glossary; a file that does not exist says nothing.

    Raises:
        CorpusError: It is not TOML, or an entry is not what its section holds.
    """
    if not path.exists():
        return GlossaryFile()
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CorpusError(
            f"{path}: not readable as TOML: {error}. Correct that line; "
            "an entry with å, ä, ö or a space stands in quotation marks"
        ) from error
    return _Reader(path).read(content)


class _Reader:
    """Checks one file's content; holds its path for the messages."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, content: dict[str, Any]) -> GlossaryFile:
        for name in content:
            if name not in SECTIONS:
                self._fail(name, "no such section", f"Use one of {', '.join(SECTIONS)}")
        return GlossaryFile(
            abbreviations=self._entries(content, "abbreviations"),
            synonyms=self._groups(content.get("synonyms", {})),
            english=self._entries(content, "english"),
            aspects=self._aspects(content.get("aspects", {})),
        )

    def _entries(
        self, content: dict[str, Any], section: str
    ) -> tuple[tuple[str, tuple[str, ...]], ...]:
        table = self._table(content.get(section, {}), section)
        return tuple(
            (key.strip(), self._strings(value, f"{section}.{key}")) for key, value in table.items()
        )

    def _groups(self, synonyms: Any) -> tuple[tuple[str, ...], ...]:
        groups = self._table(synonyms, "synonyms").get("groups", [])
        if not isinstance(groups, list):
            self._fail("synonyms.groups", "not a list", 'Write groups = [["ord", "annat ord"]]')
        found = []
        for number, group in enumerate(groups, start=1):
            entry = f"synonyms.groups, group {number}"
            words = self._strings(group, entry)
            if len(words) < 2:
                self._fail(entry, f"only one word ({words[0]})", "Add what it means the same as")
            found.append(words)
        return tuple(found)

    def _aspects(self, content: Any) -> tuple[tuple[Aspect, Language, tuple[str, ...]], ...]:
        found = []
        for aspect, by_language in self._table(content, "aspects").items():
            if aspect not in get_args(Aspect):
                known = ", ".join(get_args(Aspect))
                self._fail(f"aspects.{aspect}", "no such aspect", f"Use one of {known}")
            for language, value in self._table(by_language, f"aspects.{aspect}").items():
                entry = f"aspects.{aspect}.{language}"
                if language not in get_args(Language):
                    self._fail(entry, "no such language", "Use sv or en")
                words = self._strings(value, entry)
                found.append((cast(Aspect, aspect), cast(Language, language), words))
        return tuple(found)

    def _table(self, value: Any, entry: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            self._fail(entry, "not a table", f"Write it under a line [{entry}]")
        return cast(dict[str, Any], value)

    def _strings(self, value: Any, entry: str) -> tuple[str, ...]:
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not listed:
            self._fail(entry, "no words", 'Give a word or a list of words, as ["skola", "skolor"]')
        for word in listed:
            if not isinstance(word, str) or not word.strip():
                self._fail(entry, f"{word!r} is not a word", "Put words in quotation marks")
        return tuple(word.strip() for word in listed)

    def _fail(self, entry: str, fault: str, fix: str) -> None:
        raise CorpusError(f"{self._path}: {entry}: {fault}. {fix}")
