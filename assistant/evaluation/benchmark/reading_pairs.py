"""Questions of a workspace with statements that may be taken for their answers, to learn from."""

from assistant.answering.engine import EngineRoom
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.read_together import likeliest, with_headings
from assistant.answering.selection import Case
from assistant.answering.turns import ranked
from assistant.evaluation.benchmark.asked import questions_of
from assistant.records.questions import Filters, JudgedStatements
from assistant.settings import Settings
from assistant.workspace import Workspace

# Statements a question that do not answer it, the likeliest by words.
_MOST = 24


def gather(workspace: Workspace, settings: Settings) -> list[JudgedStatements]:
    """Give the questions that are not locked, each with what may be taken for its answer.

    What stands on a source of it and does not answer it is neither right nor wrong and left out.

    Raises:
        EvaluationError: A set is wrong.
        IndexingError: There is no index.
    """
    engine = EngineRoom(workspace, settings).engine()
    found: list[JudgedStatements] = []
    for asked in questions_of(workspace, settings):
        query = engine.understand(asked.question.question, Filters())
        case = engine.gatherer.case(query, ranked(engine.ranker, query))
        told = [
            (with_headings(it), asked.answers(it.statement))
            for it in _held(case, [it for it in case.candidates if asked.answers(it.statement)])
            if asked.answers(it.statement) or not asked.supports(it.statement)
        ]
        if told:
            texts, right = zip(*told, strict=True)
            found.append(JudgedStatements(query.standalone, texts, right))
    return found


def _held(case: Case, answering: list[Candidate]) -> list[Candidate]:
    near = likeliest(case, case.candidates, _MOST)
    ids = {it.statement.id for it in near}
    return [*near, *(it for it in answering if it.statement.id not in ids)]
