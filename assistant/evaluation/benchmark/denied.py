"""What the decision sees of questions that no statement covers whole, asked of judged sets."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assistant.answering.assistant import ranked
from assistant.answering.engine import Engine, EngineRoom
from assistant.answering.kinds.bearing import offered
from assistant.answering.kinds.choose import choose_by_kind
from assistant.evaluation.benchmark.beir import JudgedSet, read_judged_set, read_rows
from assistant.evaluation.benchmark.logistic import told_apart
from assistant.evaluation.benchmark.ours import lay_out
from assistant.indexing.build import update
from assistant.records.documents import Statement
from assistant.records.questions import Filters
from assistant.settings import Settings
from assistant.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Denied:
    """A question that its kind denies, with the statements that might be shown all the same.

    Attributes:
        seen: The features of each statement.
        right: Whether it states the answer; none does where the question cannot be answered.
    """

    answerable: bool
    seen: tuple[Mapping[str, float], ...]
    right: tuple[bool, ...]


def gather(
    folder: Path, settings: Settings, glossary: Path, *, every: int, documents: int | None = None
) -> list[Denied]:
    """Ask every n-th question as it is, and again without the documents that answer it.

    Raises:
        EvaluationError: A file is missing or not in BEIR form.
    """
    judged = read_judged_set(folder, limit=documents)
    with tempfile.TemporaryDirectory(prefix="belagt-denied-") as place:
        workspace = Workspace(Path(place))
        ids = lay_out(workspace, judged.documents)
        if glossary.is_file():
            workspace.glossary_file.write_bytes(glossary.read_bytes())
        update(workspace, settings)
        engine = EngineRoom(workspace, settings).engine()
        return list(_denied(engine, judged, folder, ids, every))


def separation(
    questions: Sequence[Denied], scores: Sequence[Sequence[float]], least: float
) -> tuple[float, float, float]:
    """Give how well the best statement's score tells questions apart, and what is then shown.

    Returns:
        The area under the curve, the share of the answerable whose best statement is shown and
        right, and the share of the unanswerable that anything is shown for.
    """
    best = [max(found, default=0.0) for found in scores]
    can = [score for one, score in zip(questions, best, strict=True) if one.answerable]
    cannot = [score for one, score in zip(questions, best, strict=True) if not one.answerable]
    shown = [
        top >= least and one.right[list(found).index(top)]
        for one, found, top in zip(questions, scores, best, strict=True)
        if one.answerable and found
    ]
    return (
        told_apart(can, cannot),
        sum(shown) / len(can) if can else 0.0,
        sum(score >= least for score in cannot) / len(cannot) if cannot else 0.0,
    )


def _denied(
    engine: Engine, judged: JudgedSet, folder: Path, ids: Mapping[str, str], every: int
) -> Iterator[Denied]:
    for queries in judged.queries:
        answers = _answers(folder, queries.name)
        for name, text in list(queries.texts.items())[::every]:
            own = {ours for ours, theirs in ids.items() if theirs in queries.relevant[name]}
            yield from _one(engine, text, own, answers.get(name, ()), without=False)
            yield from _one(engine, text, own, (), without=True)
        for file in sorted(folder.glob(f"unanswerable.{queries.name}.jsonl*")):
            for row in list(read_rows(file))[::every]:
                yield from _one(engine, str(row["text"]), set(), (), without=True)


def _one(
    engine: Engine, text: str, own: set[str], answers: Sequence[str], *, without: bool
) -> Iterator[Denied]:
    query = engine.understand(text, Filters())
    hits = ranked(engine.ranker, query)
    if without:
        left = [hit for hit in hits if hit.passage.document not in own]
        hits = tuple(replace(hit, rank=rank) for rank, hit in enumerate(left, start=1))
    case = engine.gatherer.case(query, hits)
    if not case.hard or choose_by_kind(case).status != "not_found":
        return
    offers = offered(case)
    yield Denied(
        not without,
        tuple(seen for _, seen in offers),
        tuple(not without and _states(it.statement, own, answers) for it, _ in offers),
    )


def _states(it: Statement, own: set[str], answers: Sequence[str]) -> bool:
    said = it.reading.lower()
    return it.document in own and (not answers or any(one.lower() in said for one in answers))


def _answers(folder: Path, name: str) -> dict[str, tuple[str, ...]]:
    """Give the words that answer each query, where its metadata has them."""
    files = sorted(folder.glob(f"queries.{name}.jsonl*"))
    return {str(row["_id"]): _stated(row) for file in files for row in read_rows(file)}


def _stated(row: Mapping[str, Any]) -> tuple[str, ...]:
    metadata = row.get("metadata") or {}
    one = (metadata["answer"],) if metadata.get("answer") else ()
    return tuple(map(str, (*one, *metadata.get("answers", ()))))
