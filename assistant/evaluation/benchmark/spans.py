"""Where an answer is cited, of judged questions whose answer is a span of a document's text."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from assistant.answering.assistant import Assistant
from assistant.errors import EvaluationError
from assistant.evaluation.benchmark.beir import every_nth, read_judged_set, read_rows
from assistant.evaluation.benchmark.ours import lay_out
from assistant.evaluation.wording import states
from assistant.indexing.building.build import update
from assistant.records.answers import Answer
from assistant.records.documents import DocumentId
from assistant.records.questions import Filters
from assistant.settings import Settings
from assistant.workspace import Workspace

# A citation holds the span; another place says the same; another statement is cited; it is denied.
Outcome: TypeAlias = Literal["cited", "stated", "other", "denied"]
OUTCOMES: tuple[Outcome, ...] = ("cited", "stated", "other", "denied")


@dataclass(frozen=True, slots=True)
class SpanQuestion:
    """A question that people asked of a text, and where the text answers it.

    Attributes:
        document: The judged set's id of the text.
        start: First character of the answer in the text.
        end: The character after its last.
    """

    text: str
    document: str
    answer: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cited:
    """What became of the questions of one file.

    Attributes:
        kept: Each was kept to the text it was asked of, as by a reader who has it open.
        outcomes: How many questions ended how.
    """

    name: str
    kept: bool
    outcomes: Mapping[Outcome, int]


def measure(
    folder: Path, settings: Settings, glossary: Path, *, every: int = 1
) -> tuple[Cited, ...]:
    """Ask the questions of each file over all texts, and kept to the text that each is asked of.

    Args:
        folder: A judged set whose queries' metadata give `answer`, `answer_start`, `answer_end`.
        every: Ask every n-th.

    Raises:
        EvaluationError: A file is missing or not in BEIR form, or no query has a span.
    """
    judged = every_nth(read_judged_set(folder), every)
    asked = {one.name: _spans(folder, one.name, one.texts, one.relevant) for one in judged.queries}
    if not any(asked.values()):
        raise EvaluationError(
            f"{folder}: no query's metadata has answer, answer_start and answer_end. "
            "Take a set whose answers are spans of its texts"
        )
    place = Path(tempfile.mkdtemp(prefix="belagt-bench-"))
    try:
        workspace = Workspace(place)
        own = {theirs: ours for ours, theirs in lay_out(workspace, judged.documents).items()}
        if glossary.is_file():
            shutil.copy(glossary, workspace.glossary_file)
        update(workspace, settings)
        assistant = Assistant.open(workspace, settings)
        return tuple(
            Cited(name, kept, _outcomes(assistant, questions, own, kept=kept))
            for name, questions in asked.items()
            if questions
            for kept in (False, True)
        )
    finally:
        shutil.rmtree(place, ignore_errors=True)


def outcome(answer: Answer, question: SpanQuestion, document: DocumentId) -> Outcome:
    """Say what became of a question."""
    cited = answer.citations
    if any(
        it.document == document and start < question.end and question.start < end
        for it in cited
        for start, end in it.spans
    ):
        return "cited"
    if any(states(it.reading, question.answer) for it in cited):
        return "stated"
    return "denied" if answer.status == "not_found" else "other"


def _outcomes(
    assistant: Assistant,
    questions: Sequence[SpanQuestion],
    own: Mapping[str, str],
    *,
    kept: bool,
) -> Mapping[Outcome, int]:
    counted: Counter[Outcome] = Counter()
    for it in questions:
        document = DocumentId(own[it.document])
        filters = Filters(document=document) if kept else Filters()
        counted[outcome(assistant.ask(it.text, filters=filters), it, document)] += 1
    return {one: counted[one] for one in OUTCOMES}


def _spans(
    folder: Path,
    name: str,
    texts: Mapping[str, str],
    relevant: Mapping[str, Mapping[str, int]],
) -> list[SpanQuestion]:
    files = sorted(folder.glob(f"queries.{name}.jsonl*")) or sorted(folder.glob("queries.jsonl*"))
    return [
        SpanQuestion(
            texts[query], next(iter(relevant[query])), data["answer"], *_places(data)
        )
        for query, data in _metadata(files)
        if query in texts and {"answer", "answer_start", "answer_end"} <= data.keys()
    ]  # fmt: skip


def _places(data: Mapping[str, object]) -> tuple[int, int]:
    return int(str(data["answer_start"])), int(str(data["answer_end"]))


def _metadata(files: Sequence[Path]) -> Iterator[tuple[str, Mapping[str, str]]]:
    for file in files:
        for row in read_rows(file):
            yield str(row["_id"]), row.get("metadata") or {}
