"""Slides read straight across whose columns are known: where each of their lines is truly cut."""

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from assistant.errors import EvaluationError
from assistant.language.folding import fold
from assistant.reading.columns.regions import segments_in
from assistant.reading.columns.segments import Segments
from assistant.reading.lines.flow import flow_of
from assistant.reading.lines.mending import mend
from assistant.reading.plain.text import extract_text
from assistant.reading.repair import Repairer

# A word is compared with the truth's by likeness (0 to 1); one of neither column costs this.
_CHANCE, _NEITHER = 0.5, 0.45
# Of so many words at least, on an average, the reading must be a slide's own.
_LEAST = 0.38
# Ways to share out the lines so far that are followed.
_BEAM = 60
_EDGES = '.,;:!?()"“”*=+•«»'


@dataclass(frozen=True, slots=True)
class KnownSlide:
    """The lines of a slide that stand in its columns, and the word where each one's right starts.

    Attributes:
        cuts: 0 where all of a line stands to the right, its words' number where to the left.
    """

    rows: tuple[Segments, ...]
    cuts: tuple[int, ...]


def known_slides(path: Path, field: str) -> list[KnownSlide]:
    """Read slides; those whose lines cannot be told from the truth are left out.

    Args:
        path: JSON lines, packed by gzip or not; each has "left" and "right", the columns' lines
            or bullets.
        field: What holds the slide as OCR read it.
    """
    repairer = Repairer.load()
    slides = (_known_slide(row, field, repairer) for row in _rows(path))
    return [slide for slide in slides if slide is not None]


def true_cuts(
    rows: Sequence[Segments], left: Sequence[str], right: Sequence[str]
) -> list[int | None] | None:
    """Give where each line is truly cut, None for a line of neither column; None if nothing fits.

    Each column is read in its own order, so that the best sharing out of all lines is found by
    going through them once.
    """
    columns = (_words(left), _words(right))
    beam: dict[tuple[int, int], tuple[float, tuple[int | None, ...]]] = {(0, 0): (0.0, ())}
    for row in rows:
        grown: dict[tuple[int, int], tuple[float, tuple[int | None, ...]]] = {}
        for at, (score, cuts) in beam.items():
            for end, gain, cut in _steps(row, at, columns):
                if score + gain > grown.get(end, (-1e9, ()))[0]:
                    grown[end] = (score + gain, (*cuts, cut))
        beam = dict(sorted(grown.items(), key=lambda item: -item[1][0])[:_BEAM])
    whole = len(columns[0]), len(columns[1])
    found = beam.get(whole)
    return list(found[1]) if found is not None and found[0] > _LEAST * sum(whole) else None


def _known_slide(row: dict[str, object], field: str, repairer: Repairer) -> KnownSlide | None:
    left, right = row.get("left"), row.get("right")
    if field not in row or not isinstance(left, list) or not isinstance(right, list):
        return None
    extract = extract_text(str(row[field]))
    lines, _ = mend(extract, repairer, None)
    flow = flow_of(extract.source_text, extract.sheets[0], lines[0])
    rows = [segments_in(line) for line in flow]
    cuts = true_cuts(rows, left, right)
    if cuts is None:
        return None
    kept = [(one, cut) for one, cut in zip(rows, cuts, strict=True) if cut is not None]
    return KnownSlide(tuple(one for one, _ in kept), tuple(cut for _, cut in kept))


def _steps(
    row: Segments, at: tuple[int, int], columns: tuple[list[str], list[str]]
) -> Iterator[tuple[tuple[int, int], float, int | None]]:
    """Give how far a line leads in both columns by each cut, and what it gains."""
    words = [_bare(word.text) for word in row.words]
    yield at, -_NEITHER * sum(map(bool, words)), None
    for cut in range(len(words) + 1):
        left = _read(words[:cut], columns[0], at[0])
        right = _read(words[cut:], columns[1], at[1])
        if left is not None and right is not None:
            yield (left[0], right[0]), left[1] + right[1], cut


def _read(words: Sequence[str], column: Sequence[str], at: int) -> tuple[int, float] | None:
    """Give where a column's words are read up to by a line's, and how alike both are."""
    filled = [word for word in words if word]
    if at + len(filled) > len(column):
        return None
    pairs = zip(filled, column[at:], strict=False)
    return at + len(filled), sum(fuzz.ratio(a, b) / 100 - _CHANCE for a, b in pairs)


def _words(lines: Sequence[str]) -> list[str]:
    return [bare for line in lines for word in line.split() if (bare := _bare(word))]


def _bare(word: str) -> str:
    return fold(word).strip(_EDGES)


def _rows(path: Path) -> Iterator[dict[str, object]]:
    opened = gzip.open if path.suffix == ".gz" else open
    try:
        with opened(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield dict(json.loads(line))
    except (OSError, ValueError, TypeError) as error:
        raise EvaluationError(
            f"{path}: no slides can be read ({error}). Name a file with one JSON object a line"
        ) from error
