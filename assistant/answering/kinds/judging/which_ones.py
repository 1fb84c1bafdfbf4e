"""Whether what was chosen names those who are asked for by name, and does not only count them."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bodies import asks_for_company, names_company
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.numerals import COUNTS
from assistant.answering.kinds.judging.agents import names_another, persons_in
from assistant.answering.selection import Case
from assistant.language import fold, words
from assistant.language.person_words import is_person_word

_CALLED = re.compile(r"^\W*(?:och |men )?vad (?:heter|hette|kallas) (.+)")
_WHICH = re.compile(r"^\W*(?:och |men |and |but )?(?:vilk(?:en|et|a)|which|what) (\w+)\b")
_WHO_BEHIND = re.compile(r"^\W*(?:och |men |and |but )?(?:vem|vilka|who)\b.*\b(?:bakom|behind)\b")
_BEHIND = re.compile(
    r"\b(?:bakom|misstank\w*|grip\w+|gruppering\w*|natverk\w*|ungdomar|utford\w* av|angripar\w*"
    r"|garning\w*|skyldig\w*|behind|suspect\w*|arrest\w*|perpetrat\w*)\b"
)
# Whoever is of these kinds is called by a name.
_BY_NAME = re.compile(r"\w+firma(?:n|or)?|(?:krog|restaurang|butik)(?:en|ar|arna|er|erna)?")
# What a name is followed by where it is said of what: up to there stands who is asked for.
_OF = frozenset({"som", "på", "i", "för", "vid", "till", "av", "om", "med", "hos", "inom", "från"})
_ROOT = 5


def lacks_name(case: Case, told: Sequence[Candidate]) -> bool:
    """Say whether somebody is asked for by name and nothing that was chosen has a name."""
    asked = case.query.standalone
    texts = [it.statement.reading for it in told]
    folded = fold(asked)
    if _WHO_BEHIND.match(folded):
        return not any(_BEHIND.search(fold(text)) for text in texts)
    if (called := _CALLED.match(asked.lower())) and _is_of_persons(called[1]):
        named = {fold(name) for text in texts for name in persons_in(text)}
        return not any(name not in folded for name in named)
    which = _WHICH.match(folded)
    if which is None:
        return False
    if asks_for_company(which[1]):
        return not any(_names_company(which[1], text, asked) for text in texts)
    if _BY_NAME.fullmatch(which[1]):
        return not any(_names_company(which[1], text, asked) or _lists(text) for text in texts)
    return all(_only_counts(which[1], text, asked) for text in texts)


def _is_of_persons(noun: str) -> bool:
    """Say whether the noun up to what it is of is for persons: "de två skidåkarna som ..."."""
    said = words(noun)
    end = next((place for place, word in enumerate(said) if word in _OF), len(said))
    return end > 0 and is_person_word(said[end - 1])


def _names_company(term: str, text: str, asked: str) -> bool:
    """Say whether a text names a company, or has a name that is nobody's."""
    if names_company(term, text):
        return True
    for name in persons_in(text):
        text = text.replace(name, "")
    return names_another(text, asked)


def _only_counts(noun: str, text: str, asked: str) -> bool:
    """Say whether a text counts what is asked for and names none: "avtal med två krogar"."""
    said = [fold(word) for word in words(text)]
    root = noun[: max(_ROOT, len(noun) - 2)]
    counted = [
        place for place, word in enumerate(said[1:], 1)
        if word.startswith(root) and (said[place - 1] in COUNTS or said[place - 1].isdigit())
    ]  # fmt: skip
    return bool(counted) and not _lists(text) and not names_another(text, asked)


def _lists(text: str) -> bool:
    """Say whether a text may name several, with what stands between them."""
    return ":" in text or "," in text or " och " in text or "(" in text
