"""The questions of a workspace with where their answers stand, to fit what decides answers by."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.evaluation.gold import Gold, locate
from assistant.evaluation.reading_sets import read_sets
from assistant.evaluation.sets import Question
from assistant.evaluation.wording import states
from assistant.indexing.generation import open_generation
from assistant.records.documents import DocumentId, Statement
from assistant.settings import Settings
from assistant.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and the places of its sources, none where no document answers it."""

    question: Question
    golds: tuple[Gold, ...]

    def supports(self, it: Statement) -> bool:
        """Say whether a statement stands on a source of any grade."""
        return any(gold.holds(it.document, it.spans) for gold in self.golds)

    def answers(self, it: Statement) -> bool:
        """Say whether it stands on the very place, and states a vital fact where there are any."""
        grade = max((gold.source.grade for gold in self.golds), default=0)
        stands = [gold for gold in self.golds if gold.source.grade == grade]
        if not any(gold.holds(it.document, it.spans) for gold in stands):
            return False
        vital = [nugget.any for nugget in self.question.expect.nuggets if nugget.vital]
        return not vital or _says_any(it, vital)


def _says_any(it: Statement, facts: Sequence[Sequence[str]]) -> bool:
    return any(states(it.reading, words) for wordings in facts for words in wordings)


def questions_of(workspace: Workspace, settings: Settings) -> Iterator[Asked]:
    """Give the questions that lean on no others, of the sets that are not locked.

    Raises:
        EvaluationError: A set is wrong.
        IndexingError: There is no index.
    """
    with open_generation(workspace, settings) as generation:
        for one in read_sets(workspace.questions):
            for question in () if one.locked else one.content.questions:
                if not question.history:
                    found = (
                        locate(source, generation.document(DocumentId(source.document)))
                        for source in question.expect.sources
                    )
                    yield Asked(question, tuple(gold for gold in found if gold))
