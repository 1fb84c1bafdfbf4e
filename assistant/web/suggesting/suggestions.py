"""Choose questions to click, from the topics and aspects that the corpus itself holds."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeAlias

from assistant.records.answers import Answer
from assistant.records.documents import Aspect, Document, Page
from assistant.web.suggesting.topics import speaking_pages
from assistant.web.texts import Texts

Pair: TypeAlias = tuple[str, Aspect]

LONGEST_TOPIC = 44  # characters; a longer one makes no question that is read at a glance
# Aspects that readers ask about first; the order in which examples are spread over topics.
ASPECTS: tuple[Aspect, ...] = ("challenges", "outlook", "progress", "events")


def suggested_questions(
    pairs: Iterable[Pair], titles: Iterable[str], texts: Texts, *, limit: int = 4
) -> list[str]:
    """Give up to `limit` questions, each about another topic, aspects taken in turn.

    Where documents name no topics, the questions are about the documents themselves.

    Args:
        pairs: Topics with the aspects that stand with them.
        titles: Of the documents.
        texts: How questions are worded.
        limit: The most.
    """
    held: dict[str, set[Aspect]] = {}
    for topic, aspect in pairs:
        held.setdefault(topic, set()).add(aspect)
    questions: list[str] = []
    # Topics of which most is said come first, and among them those that read at a glance.
    for topic, aspects in sorted(held.items(), key=lambda item: (-len(item[1]), len(item[0]))):
        wanted = ASPECTS[len(questions) % len(ASPECTS)]
        aspect = wanted if wanted in aspects else next(a for a in ASPECTS if a in aspects)
        questions.append(texts(f"suggest.{aspect}", topic=_within_sentence(topic)))
    about = (texts("suggest.document", title=title) for title in titles)
    return list(islice(_distinct([*questions, *about]), limit))


def follow_up_questions(
    answer: Answer, pairs: Iterable[Pair], texts: Texts, *, limit: int = 3
) -> list[str]:
    """Give questions about what else the cited documents say: of the same topic first.

    Each is about a topic and an aspect that stand together in a document, so that it has an
    answer; what was just asked about is left out.
    """
    pairs = list(dict.fromkeys(pairs))
    cited = {citation.topic for citation in answer.citations} - {None}
    asked: set[Aspect | None] = {*answer.query.aspects}
    asked = asked or {citation.aspect for citation in answer.citations}
    same = [(topic, aspect) for topic, aspect in pairs if topic in cited and aspect not in asked]
    alike = [(topic, aspect) for topic, aspect in pairs if topic not in cited and aspect in asked]
    questions = (
        texts(f"suggest.{aspect}", topic=_within_sentence(topic)) for topic, aspect in same + alike
    )
    return list(islice(_distinct(questions), limit))


def document_topics(document: Document) -> Iterator[Pair]:
    """Give each topic of a document with an aspect that stands on its page, in order."""
    for topic, page in speaking_pages(document):
        if len(topic) <= LONGEST_TOPIC:
            for aspect in sorted(_aspects(page), key=ASPECTS.index):
                yield topic, aspect


def _aspects(page: Page) -> set[Aspect]:
    said = {aspect for block in page.blocks for aspect in block.aspects}
    return said & set(ASPECTS)


def _within_sentence(topic: str) -> str:
    """Lower the first letter, unless the word is an abbreviation or has capitals within."""
    first = topic.split(maxsplit=1)[0]
    return topic if first[1:] != first[1:].lower() else topic[0].lower() + topic[1:]


def _distinct(questions: Iterable[str]) -> Iterator[str]:
    return iter(dict.fromkeys(questions))
