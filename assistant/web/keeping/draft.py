"""Make a question for a set out of what a reader said of an answer."""

from pathlib import Path

import yaml

from assistant.errors import EvaluationError
from assistant.evaluation.reading_sets import check_set, read_set
from assistant.evaluation.runs import check_name
from assistant.evaluation.sets import Expectation, NamedSet, Question, QuestionSet, Source
from assistant.evaluation.writing_sets import set_yaml, store_sets
from assistant.records.answers import Citation
from assistant.web.keeping.feedback import Feedback
from assistant.web.readers.roles import Role, require

INBOX = "feedback"  # the set that drafts go into, unless the evaluator names another
WORDS = 12  # of a quotation, enough to find its place again


def draft_yaml(feedback: Feedback) -> str:
    """Give a set of one question as YAML: what was asked, and the sources that were not wrong."""
    answer = feedback.answer
    cited = answer.citations if answer else ()
    sources = tuple(
        _source(citation) for citation in cited if citation.number not in feedback.opinion.wrong
    )
    question = Question(
        id=f"feedback-{feedback.id}",
        question=feedback.question,
        tags=(answer.query.kind, answer.query.language) if answer else ("fact", "sv"),
        history=feedback.history,
        expect=Expectation(status="answered" if sources else "not_found", sources=sources),
    )
    description = feedback.opinion.comment or "From readers’ feedback"
    return set_yaml(QuestionSet(name=INBOX, description=description, questions=(question,)))


def accept_draft(role: Role | None, folder: Path, name: str, draft: str) -> str:
    """Add an edited draft to a set, which is made where there is none; give what was written.

    Raises:
        AccessError: The role may not.
        EvaluationError: The draft is no question set, the name no file's, or an id is taken.
    """
    require(role, "evaluate")
    try:
        added = check_set(yaml.safe_load(draft), "draft")
    except yaml.YAMLError as error:
        raise EvaluationError(f"draft: not valid YAML ({error}). Correct that line") from error
    file = folder / f"{check_name(name)}.yaml"
    before = read_set(file) if file.exists() else None
    questions = (*(before.questions if before else ()), *added.questions)
    if len({question.id for question in questions}) < len(questions):
        raise EvaluationError(f"{name}: has a question of this id already. Give it another id")
    content = (before or added).model_copy(update={"questions": questions})
    return store_sets([NamedSet(name, content)], folder, replace=True)[0]


def _source(citation: Citation) -> Source:
    locator = citation.locator
    place = {"slide": "slide", "paragraph": "paragraph"}.get(locator.kind, "page")
    number = locator.number if place != "page" else locator.page
    words = " ".join(citation.reading.split()[:WORDS])
    return Source.model_validate({"document": citation.document, place: number, "contains": words})
