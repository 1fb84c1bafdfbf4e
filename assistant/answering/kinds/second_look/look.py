"""Say what becomes of what words chose, or of their finding nothing."""

from assistant.answering.kinds.second_look.after_all import found_after_all
from assistant.answering.kinds.second_look.doubt import doubted
from assistant.answering.kinds.second_look.sections import likeliest_section
from assistant.answering.kinds.second_look.strays import without_strays
from assistant.answering.selection import Case, Selection


def looked_at_again(case: Case, chosen: Selection) -> Selection:
    """Give the selection with what the model adds, shows instead or leaves out."""
    if case.read_together is None or chosen.settled or chosen.form == "ask_back":
        return chosen
    if section := likeliest_section(case, chosen):
        return section
    if chosen.status == "not_found":
        return found_after_all(case) or chosen
    return doubted(case, chosen) or without_strays(case, chosen)
