"""What is weighed where several statements hold the value asked for, and which of them answers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from assistant.answering.engine import Engine, EngineRoom
from assistant.answering.kinds.facts.fact import between
from assistant.answering.kinds.judging.covering import told_of
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.kinds.judging.values.worth import seen
from assistant.answering.turns import ranked
from assistant.evaluation.benchmark.asked import Asked, questions_of
from assistant.evaluation.benchmark.fitting import Judged
from assistant.records.questions import Filters
from assistant.retrieval.weights import weighted_sum
from assistant.settings import Settings
from assistant.workspace import Workspace


def gather(workspace: Workspace, settings: Settings) -> list[Judged]:
    """Give the statements between which the workspace's questions of fact let choose.

    Questions of which all statements are right, or none, are left out.

    Raises:
        EvaluationError: A set is wrong.
        IndexingError: There is no index.
    """
    engine = EngineRoom(workspace, settings).engine()
    return list(_judged(engine, questions_of(workspace, settings)))


def share_right(queries: Sequence[Judged], weights: Mapping[str, float]) -> float:
    """Give the share of questions whose heaviest statement is right; 0 without questions."""
    right = 0
    for one in queries:
        worth = [weighted_sum(features, weights) for features in one.features]
        right += one.right[worth.index(max(worth))]
    return right / len(queries) if queries else 0.0


def _judged(engine: Engine, questions: Iterable[Asked]) -> Iterator[Judged]:
    for asked in questions:
        query = engine.understand(asked.question.question, Filters())
        case = engine.gatherer.case(query, ranked(engine.ranker, query))
        wanted = wanted_value(case)
        if query.kind != "fact" or wanted is None:
            continue
        found = between(case, told_of(case), wanted)
        right = tuple(asked.answers(it.statement) for it in found)
        if any(right) and not all(right):
            yield Judged(
                query.language,
                tuple(seen(case, it) for it in found),
                right,
                tuple(it.facts.id for it in found),
            )
