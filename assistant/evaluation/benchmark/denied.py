"""What the decision sees of questions that no statement covers whole, asked of judged sets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.answering.engine import Engine, EngineRoom
from assistant.answering.kinds.bearing import may_bear
from assistant.answering.kinds.by_kind import choose_by_kind
from assistant.answering.selection import Case
from assistant.answering.turns import ranked
from assistant.evaluation.benchmark.asked import Asked, questions_of
from assistant.evaluation.benchmark.logistic import told_apart
from assistant.records.questions import Filters, Hit
from assistant.settings import Settings
from assistant.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Denied:
    """A question that its kind denies, with the statements that might be shown all the same.

    Attributes:
        asked: As somebody asked it; else an answerable one without the places that answer it.
        seen: The features of each statement.
        right: Whether it states the answer; none does where the question cannot be answered.
    """

    answerable: bool
    asked: bool
    seen: tuple[Mapping[str, float], ...]
    right: tuple[bool, ...]


def gather(workspace: Workspace, settings: Settings) -> list[Denied]:
    """Ask a workspace's questions as they are, and again without the places that answer them.

    Raises:
        EvaluationError: A set is wrong.
        IndexingError: There is no index.
    """
    engine = EngineRoom(workspace, settings).engine()
    return [one for asked in questions_of(workspace, settings) for one in _denied(engine, asked)]


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


def _denied(engine: Engine, asked: Asked) -> Iterator[Denied]:
    query = engine.understand(asked.question.question, Filters())
    hits = ranked(engine.ranker, query)
    yield from _one(engine.gatherer.case(query, hits), asked, answerable=bool(asked.golds))
    if asked.golds:
        case = engine.gatherer.case(query, _without(hits, asked))
        left = tuple(it for it in case.candidates if not asked.supports(it.statement))
        yield from _one(replace(case, candidates=left), asked, answerable=False)


def _without(hits: Sequence[Hit], asked: Asked) -> tuple[Hit, ...]:
    left = [hit for hit in hits if not any(map(asked.supports, hit.passage.statements))]
    return tuple(replace(hit, rank=rank) for rank, hit in enumerate(left, start=1))


def _one(case: Case, asked: Asked, *, answerable: bool) -> Iterator[Denied]:
    if not case.hard or choose_by_kind(case).status != "not_found":
        return
    offers = may_bear(case)
    yield Denied(
        answerable,
        answerable or not asked.golds,
        tuple(one.seen for one in offers),
        tuple(answerable and asked.answers(one.it.statement) for one in offers),
    )
