"""What a sentence only introduces, the next one says: "Ett arbetsområde är våtrum. Då ..."."""

from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.facts.what_came_of_it import sentences_after
from assistant.answering.selection import Case
from assistant.language import is_function_word, words

# Words beside those of the question up to which a sentence says little.
_LITTLE = 9


def with_next(case: Case, kept: Sequence[Candidate]) -> list[Candidate]:
    """Give a lone sentence that says little new with the next, where that points back to it."""
    if len(kept) != 1 or _says_much(case, kept[0]):
        return list(kept)
    return [*kept, *(it for it in sentences_after(case, kept[0])[:1] if it.points_back)]


def _says_much(case: Case, it: Candidate) -> bool:
    asked = bag(case.query.standalone)
    fresh = {
        word.lower()
        for word in words(it.statement.reading)
        if not is_function_word(word, "sv") and bag(word).stems.isdisjoint(asked.stems)
    }
    return len(fresh) > _LITTLE
