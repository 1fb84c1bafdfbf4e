"""Say what becomes of what words chose, or of their finding nothing."""

from assistant.answering.kinds.second_look.after_all import found_after_all
from assistant.answering.kinds.second_look.doubt import answers_nothing, surer
from assistant.answering.kinds.second_look.strays import without_strays
from assistant.answering.selection import Case, Selection, nothing, quoted


def looked_at_again(case: Case, chosen: Selection) -> Selection:
    """Give the selection with what the model adds, shows instead or leaves out."""
    if case.read_together is None or chosen.settled or chosen.form == "ask_back":
        return chosen
    if chosen.status == "not_found":
        return found_after_all(case) or chosen
    if instead := surer(case, chosen):
        return instead
    if answers_nothing(case, chosen):
        return found_after_all(case) or nothing(case, quoted(case, chosen))
    return without_strays(case, chosen)
