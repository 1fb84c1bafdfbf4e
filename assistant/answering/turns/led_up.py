"""Answer the questions that a story leads up to."""

from dataclasses import replace

from assistant.answering.dialogue.parts import written_out
from assistant.answering.dialogue.stories import in_one, story_and_question, with_year
from assistant.answering.kinds.following.led_up import led_up_to
from assistant.answering.turns.turn import Turns, Workings, ranked, together
from assistant.records.questions import Filters, Query
from assistant.retrieval.understanding.cleaning import plain_question
from assistant.retrieval.understanding.rules import load_rules


def led_up(
    turns: Turns, question: str, asked: str, filters: Filters, *, whole: bool = False
) -> Workings | None:
    """Answer each question that a story leads up to, where the search for both leads to.

    Args:
        whole: All of the story is searched for, and not only what the question lacks of it.
    """
    story, rest = story_and_question(asked)
    if not story:
        return None

    def understand(text: str) -> Query:
        return turns.engine.understand(text, filters)

    hits = ranked(turns.engine.ranker, understand(in_one(story, rest) if whole else asked))
    parts: list[Workings] = []
    for alone in written_out(plain_question(rest, load_rules()), (), understand, told=True):
        query = replace(understand(with_year(alone.text, story)), question=question)
        case = turns.engine.gatherer.case(query, hits)
        parts.append(turns.composed(case, led_up_to(case), hits))
    turns.clock.lap("select")
    return together(question, parts)
