"""Reading text that knows where each of its characters stands in the source text."""

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.records.places import Alignment, Run


@dataclass(frozen=True, slots=True)
class Written:
    """A stretch of reading text with the runs that map it to the source text.

    Attributes:
        runs: Cover `text` from 0 to its end, in order, without gaps.
    """

    text: str
    runs: tuple[Run, ...]

    @property
    def alignment(self) -> Alignment:
        return Alignment(self.runs)

    @property
    def source_start(self) -> int:
        """Give the first source character, -1 where none of the text stands in the source."""
        return min((r.source[0] for r in self.runs if r.source[0] < r.source[1]), default=-1)

    @property
    def source_end(self) -> int:
        """Give the end of the last source character, -1 where there is none."""
        return max((r.source[1] for r in self.runs if r.source[0] < r.source[1]), default=-1)

    def cut(self, start: int, end: int) -> "Written":
        """Give the part from start to end.

        A run that maps as a whole is not divided: it goes, whole, with the part that holds its
        start, but the text is cut where asked, so the map stays true.
        """
        runs = [_cut_run(run, start, end) for run in self.runs]
        return Written(self.text[start:end], tuple(run for run in runs if run is not None))

    def of_source(self, start: int, end: int) -> "Written":
        """Give the part that came from a stretch of source text; empty where none did."""
        spans = self.alignment.to_reading(start, end)
        return self.cut(spans[0][0], spans[-1][1]) if spans else Written("", ())

    def strip(self) -> "Written":
        """Leave out white space at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        return self.cut(start, max(start, len(self.text.rstrip())))


def verbatim(source_text: str, start: int, end: int) -> Written:
    """Give a stretch of source text as reading text, unchanged."""
    return Written(source_text[start:end], (Run((0, end - start), (start, end)),))


def added(text: str) -> Written:
    """Give reading text that stands nowhere in the source, such as a joining comma."""
    return Written(text, (Run((0, len(text)), (0, 0)),) if text else ())


def shifted(runs: Iterable[Run], reading: int, source: int) -> tuple[Run, ...]:
    """Move runs by so many characters of reading and of source text."""
    if reading == source == 0:
        return tuple(runs)
    return tuple(
        Run(
            (run.reading[0] + reading, run.reading[1] + reading),
            (run.source[0] + source, run.source[1] + source)
            if run.source[0] < run.source[1]
            else (0, 0),
        )
        for run in runs
    )


def joined(parts: Iterable[Written]) -> Written:
    """Write parts one after another."""
    text = ""
    runs: list[Run] = []
    for part in parts:
        runs.extend(shifted(part.runs, len(text), 0))
        text += part.text
    return Written(text, tuple(runs))


def _cut_run(run: Run, start: int, end: int) -> Run | None:
    low, high = max(start, run.reading[0]), min(end, run.reading[1])
    if low >= high:
        return None
    reading = (low - start, high - start)
    if run.source[0] == run.source[1]:
        return Run(reading, (0, 0))
    if run.reading[1] - run.reading[0] == run.source[1] - run.source[0]:
        shift = run.source[0] - run.reading[0]
        return Run(reading, (low + shift, high + shift))
    if low == run.reading[0]:
        return Run(reading, run.source)
    return Run(reading, (0, 0))
