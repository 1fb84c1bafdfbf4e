"""The operating curve of answers: what is answered of what can be, and of what cannot."""

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.answering.assistant import Assistant
from assistant.answering.turns import Workings
from assistant.evaluation.benchmark.beir import read_judged_set, read_rows
from assistant.evaluation.benchmark.ours import lay_out
from assistant.indexing.building.build import update
from assistant.settings import Settings
from assistant.workspace import Workspace

# Share of a question's weight that the statements quoted must cover to be given as its answer; 0
# is the decision as it is made.
LEAST = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class Point:
    """Shares answered where statements must cover so much of the question.

    Attributes:
        asked: How many questions can be answered, and how many cannot.
    """

    least: float
    answerable: float
    unanswerable: float
    asked: tuple[int, int]


def measure(
    folder: Path, settings: Settings, glossary: Path, *, limit: int, documents: int | None = None
) -> Mapping[str, tuple[Point, ...]]:
    """Give the curve of each language that has answerable and unanswerable questions.

    Raises:
        EvaluationError: A file is missing or not in BEIR form.
    """
    judged = read_judged_set(folder, limit=documents)
    place = Path(tempfile.mkdtemp(prefix="belagt-bench-"))
    try:
        workspace = Workspace(place)
        lay_out(workspace, judged.documents)
        if glossary.is_file():
            shutil.copy(glossary, workspace.glossary_file)
        update(workspace, settings)
        assistant = Assistant.open(workspace, settings)
        return {
            one.name: _curve(
                [_covered(assistant.work(text)) for text in _spread([*one.texts.values()], limit)],
                [_covered(assistant.work(text)) for text in _spread(without, limit)],
            )
            for one in judged.queries
            if (without := _unanswerable(folder, one.name))
        }
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _unanswerable(folder: Path, language: str) -> list[str]:
    files = sorted(folder.glob(f"unanswerable.{language}.jsonl*"))
    return [str(row["text"]) for file in files for row in read_rows(file)]


def _spread(texts: Sequence[str], limit: int) -> Sequence[str]:
    """Take evenly from all, since neighbours ask about one document."""
    return texts[:: max(1, len(texts) // limit)][:limit]


def _covered(done: Workings) -> float | None:
    """Give how much of the question the statements quoted cover; None where it is denied."""
    if done.answer.status == "not_found":
        return None
    quoted = {choice.statement.id for choice in done.selection.chosen}
    parts = done.case.concepts
    return max(
        (it.coverage(parts) for it in done.case.candidates if it.statement.id in quoted),
        default=0.0,
    )


def _curve(
    answerable: Sequence[float | None], unanswerable: Sequence[float | None]
) -> tuple[Point, ...]:
    asked = (len(answerable), len(unanswerable))
    return tuple(
        Point(least, _share(answerable, least), _share(unanswerable, least), asked)
        for least in LEAST
    )


def _share(covered: Sequence[float | None], least: float) -> float:
    given = sum(share is not None and share >= least for share in covered)
    return given / len(covered) if covered else 0.0
