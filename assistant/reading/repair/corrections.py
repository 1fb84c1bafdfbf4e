"""Corrections by hand: they win over the program, and a stale one is reported, never applied."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.errors import CorpusError
from assistant.reading.repair.result import Doubt, RepairedLine
from assistant.records.places import Alignment, Run, Span


class Correction(BaseModel):
    """One correction: at this place, these source words are to be read so.

    Attributes:
        page: 1-based page or slide.
        line: 1-based line of the page, counted over its lines with text; None for all of them.
        source: The words as the source has them; white space between them may differ.
        reading: What they are to be read as; empty leaves them out.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    page: int = Field(ge=1)
    line: int | None = Field(default=None, ge=1)
    source: str = Field(min_length=1, max_length=500)
    reading: str = Field(max_length=500)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    correction: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Corrections:
    """The corrections of one document, in the file's order; a later one wins."""

    path: Path
    entries: tuple[Correction, ...] = ()

    @classmethod
    def load(cls, path: Path) -> "Corrections":
        """Read `corpus/repairs/<document>.toml`; without the file there are none.

        Raises:
            CorpusError: The file is not TOML, or an entry lacks something or has too much.
        """
        if not path.is_file():
            return cls(path)
        try:
            found = _File.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise CorpusError(f"{path}: not valid TOML: {error}. Correct the file") from error
        except ValidationError as error:
            raise CorpusError(f"{path}: {_faults(error)}. Correct the file") from error
        return cls(path, found.correction)

    def apply(
        self, page: int, lines: Sequence[str], repaired: Sequence[RepairedLine]
    ) -> tuple[RepairedLine, ...]:
        """Give the repaired lines of one page with its corrections made.

        Args:
            page: 1-based.
            lines: The source lines of the page, those with text.
            repaired: One a line.

        A correction whose source words do not stand at its place changes nothing.
        """
        result = list(repaired)
        for entry in self.entries:
            if entry.page != page:
                continue
            for index, line in enumerate(lines):
                if entry.line in (None, index + 1):
                    for span in reversed(_places(entry.source, line)):
                        result[index] = _corrected(result[index], line, span, entry.reading)
        return tuple(result)

    def stale(self, pages: Mapping[int, Sequence[str]]) -> tuple[str, ...]:
        """Name the corrections whose source words do not stand at their place, one line each.

        Args:
            pages: The source lines with text, by page number.
        """
        return tuple(
            f"{self.path}: page {entry.page}{_line_label(entry)}: the source does not say "
            f'"{entry.source}" there (any more). Remove the correction or set it to what stands '
            "there now"
            for entry in self.entries
            if not any(
                _places(entry.source, line)
                for index, line in enumerate(pages.get(entry.page, ()))
                if entry.line in (None, index + 1)
            )
        )


def _faults(error: ValidationError) -> str:
    return "; ".join(
        f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()
    )


def _line_label(entry: Correction) -> str:
    return "" if entry.line is None else f", line {entry.line}"


def _places(words: str, line: str) -> list[Span]:
    """Find the words in a line, as whole words, whatever the white space between them."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return [match.span() for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", line)]


def _corrected(repaired: RepairedLine, line: str, span: Span, reading: str) -> RepairedLine:
    """Read the source span as told; what stands around it keeps its repair."""
    pieces: list[tuple[str, Span]] = []
    for run in repaired.runs:
        pieces += _outside(repaired.text[slice(*run.reading)], run, line, span)
    place = next(
        (index for index, (_, source) in enumerate(pieces) if source[0] >= span[1]), len(pieces)
    )
    if reading:
        pieces.insert(place, (reading, span))
    runs: list[Run] = []
    length = 0
    for text, source in pieces:
        runs.append(Run((length, length + len(text)), source))
        length += len(text)
    doubts = _moved(repaired, runs, span)
    return replace(
        repaired, text="".join(text for text, _ in pieces), runs=tuple(runs), doubts=doubts
    )


def _outside(text: str, run: Run, line: str, span: Span) -> list[tuple[str, Span]]:
    """Cut from a run what the span covers; of a run of unequal lengths the source is kept."""
    start, end = run.source
    if end <= span[0] or start >= span[1]:
        return [(text, run.source)]
    if len(text) != end - start:
        text = line[start:end]
    kept = [(text[: max(0, span[0] - start)], (start, max(start, span[0])))]
    kept.append((text[span[1] - start :] if span[1] < end else "", (min(end, span[1]), end)))
    return [(piece, source) for piece, source in kept if piece]


def _moved(repaired: RepairedLine, runs: Sequence[Run], span: Span) -> tuple[Doubt, ...]:
    """Keep the doubts that the correction did not settle, at their new places."""
    old, new = Alignment(repaired.runs), Alignment(tuple(runs))
    kept: list[Doubt] = []
    for doubt in repaired.doubts:
        source = old.to_source(*doubt.span)
        if not source or (source[0][0] < span[1] and source[-1][1] > span[0]):
            continue
        moved = new.to_reading(source[0][0], source[-1][1])
        if moved:
            kept.append(replace(doubt, span=(moved[0][0], moved[-1][1])))
    return tuple(kept)
