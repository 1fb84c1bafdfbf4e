"""Take off a question what is not part of it: markup, links, politeness, orders to the program."""

import re
import unicodedata

from assistant.language.folding import fold
from assistant.retrieval.understanding.rules import Rules

_MARKUP = re.compile(
    r"<!--.*?(?:-->|$)|<(script|style)\b.*?(?:</\1>|$)|</?[A-Za-z][^<>]{0,200}>|!?\[([^\]]*)\]\([^)]*\)"
    r"|https?://\S+|\[\d{1,3}\]|[`*_#>|{}\\]+",
    re.DOTALL | re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_SPACE = re.compile(r"\s+")


def clean_question(question: str, rules: Rules) -> str:
    """Give the question proper on one line; the whole text where nothing else is left.

    What speaks to the program ("ignore your instructions") is left out, so that it is neither
    obeyed nor searched for; what it leaves of a question is read as ever.
    """
    plain = _plain(question)
    kept = [part for part in _SENTENCE.split(plain) if part.strip() and not _orders(part, rules)]
    text = _SPACE.sub(" ", " ".join(kept) or plain).strip()
    return _without_openings(text, rules) or text


def _plain(question: str) -> str:
    text = _MARKUP.sub(lambda found: f" {found[2] or ''} ", unicodedata.normalize("NFC", question))
    return "".join(
        character if unicodedata.category(character)[0] != "C" or character == "\n" else " "
        for character in text
    )


def _orders(part: str, rules: Rules) -> bool:
    folded = fold(part)
    return any(pattern.search(folded) for pattern in rules.instructions)


def _without_openings(text: str, rules: Rules) -> str:
    shorter = True
    while shorter:
        shorter = False
        for pattern in rules.openings:
            found = pattern.match(fold(text))
            if found and found.end() < len(text):
                text, shorter = text[found.end() :], True
    return text
