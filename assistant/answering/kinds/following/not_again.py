"""Another answer than the same statements again, where a follow-up names something of its own."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.kinds.following.beside import said_beside
from assistant.answering.kinds.following.own_words import own_words
from assistant.answering.selection import Case, Selection, Selector
from assistant.records.documents import Statement
from assistant.records.questions import Query


def not_again(case: Case, choose: Selector, before: Sequence[Statement], after: Query) -> Selection:
    """Give what says beside the quoted what the follow-up names, where else the same were quoted.

    Args:
        choose: Chooses from all documents.
        before: What the answer to the turn before quotes.
        after: The turn before.
    """
    chosen = choose(case)
    told = {it.id for it in before}
    if not chosen.chosen or not {it.statement.id for it in chosen.chosen} <= told:
        return chosen
    own = own_words(case, after)
    kept = tuple(it for it in own.candidates if it.statement.id not in told)
    return said_beside(replace(own, candidates=kept), before) or chosen
