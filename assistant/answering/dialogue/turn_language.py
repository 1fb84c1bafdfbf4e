"""Tell the language of a turn of a conversation."""

import re
from collections.abc import Callable

from assistant.records.questions import Language, Query

_ENGLISH = re.compile(
    r"^\W*(and|but|or|what|how|who|when|where|why|which|then|same)\b", re.IGNORECASE
)
_SWEDISH = re.compile(
    r"^\W*(och|men|eller|samt|hur|vad|vem|när|nar|var|varför|vilk\w+|sen|sedan|samma)\b",
    re.IGNORECASE,
)
# Words below which a question without a question word shows no language.
_FEW_WORDS = 3


def turn_language(question: str, before: Query, understand: Callable[[str], Query]) -> Language:
    """Give the language of a follow-up, which its first word tells where little else does."""
    if _ENGLISH.match(question):
        return "en"
    if _SWEDISH.match(question):
        return "sv"
    few = len(question.split()) < _FEW_WORDS
    return before.language if few else understand(question).language
