"""Offer what else can be asked, as buttons in one piece of HTML."""

from collections.abc import Sequence

from assistant.records.answers import Answer
from assistant.web.markup import Markup, element
from assistant.web.published import Published
from assistant.web.suggesting.examples import example_questions, topics_of
from assistant.web.suggesting.suggestions import follow_up_questions
from assistant.web.texts import Texts


def further_markup(answer: Answer, published: Published, texts: Texts) -> list[Markup]:
    """Give questions that follow on an answer; where none do, some that the documents answer."""
    held = {row.facts.id for row in published.documents()}
    cited = dict.fromkeys(one.document for one in answer.citations if one.document in held)
    pairs = [pair for identity in cited for pair in topics_of(published, identity)]
    asked = {answer.query.question.casefold()}
    questions = [
        question
        for question in follow_up_questions(answer, pairs, texts)
        or example_questions(published, texts)[:3]
        if question.casefold() not in asked
    ]
    if not questions:
        return []
    return [element("h3", texts("ask.more"), class_="eyebrow"), questions_markup(questions)]


def questions_markup(questions: Sequence[str]) -> Markup:
    """Give questions to click; each is asked as it stands."""
    buttons = [
        element(
            "li", element("button", question, type="button", class_="ask-next", data_ask=question)
        )
        for question in questions
    ]
    return element("ul", buttons, class_="ask-nexts")
