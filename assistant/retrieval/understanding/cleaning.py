"""Take off a question what is not part of it: markup, links, politeness, orders to the program."""

import re
import unicodedata

from assistant.language.folding import fold
from assistant.language.function_words import is_function_word
from assistant.language.tokens import words
from assistant.retrieval.understanding.fronted import with_topic_within
from assistant.retrieval.understanding.remarks import before_remark, is_remark
from assistant.retrieval.understanding.rules import Rules
from assistant.retrieval.understanding.spoken import written_out
from assistant.retrieval.understanding.verbless import as_question

# The address of a link may hold brackets of its own.
_ADDRESS = r"\((?:[^()]|\([^()]*\))*\)"
_MARKUP = re.compile(
    r"<!--.*?(?:-->|$)|<(script|style)\b.*?(?:</\1>|$)|</?[A-Za-z][^<>]{0,200}>"
    rf"|!\[[^\]]*\]{_ADDRESS}|\[([^\]]*)\]{_ADDRESS}"
    r"|\b(?:https?://|www\.|javascript:|data:|mailto:)\S+|\[\d{1,3}\]|[`*_#>|{}\\]+",
    re.DOTALL | re.IGNORECASE,
)
_LETTERLESS = re.compile(r"^[\W\d_]*$")
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_SPACE = re.compile(r"\s+")
# "Stämmer det att" and "finns det" point to nothing told before.
_POINTS_TO_NOTHING = re.compile(
    r"\b(stammer|ar|var|finns|fanns|gar|kommer) det( sant| sa)?( att)?\b"
    r"|\b(is|was|are|were) (it|there)( true)?( that)?\b|\bdet (finns|fanns)\b"
)
_ASKS_ON = re.compile(
    r",? (?:och|and) (?=(?:vad|vem|vilk\w+|hur|nar|var|varfor|what|who|how|when|why)\b)"
)
# What the documents are about says no more than that, and is whole.
_OF_DOCUMENTS = re.compile(r"\b(vad|vilka|hur|what|which|how)\b.*\b(dokument\w*|documents?)\b")
# Content words from which a question says itself what it is about.
_WHOLE = 2
_GREETINGS = frozenset({"hej", "ok", "okej", "hi", "hello"})
# Letters up to which a word in capitals may be an abbreviation.
_LONGEST_SHORT = 5


def clean_question(question: str, rules: Rules) -> str:
    """Give the question proper on one line; the whole text where nothing else is left.

    What speaks to the program ("ignore your instructions") is left out, so that it is neither
    obeyed nor searched for; what it leaves of a question is read as ever.
    """
    return _without(rules.connectives, plain_question(question, rules))


def plain_question(question: str, rules: Rules) -> str:
    """Give the question proper with the word that ties it to the turn before ("och ...?")."""
    plain = written_out(_quiet(_plain(question)))
    parts = [part for part in _SENTENCE.split(plain) if part.strip() and not _orders(part, rules)]
    marked = any("?" in part for part in parts)
    asking = [
        part for part in parts
        if not (_is_chatter(part, rules) or is_remark(part, beside=marked))
    ]  # fmt: skip
    whole = any(_says_something(part, rules) or _OF_DOCUMENTS.search(fold(part)) for part in asking)
    kept = asking if whole else parts
    kept = _without_story(kept, rules)
    text = " ".join(_unframed(part, rules) for part in kept)
    return as_question(with_topic_within(_SPACE.sub(" ", text or plain).strip()))


def _without_story(parts: list[str], rules: Rules) -> list[str]:
    """Leave out what is told before a question that is whole without it."""
    first = next((at for at, part in enumerate(parts) if part.rstrip().endswith("?")), 0)
    if not first or any(rules.telling.match(fold(part)) for part in parts[:first]):
        return parts
    asked = parts[first]
    # "... och vad berodde det på" points back to what the question itself names first.
    plain = _POINTS_TO_NOTHING.sub(" ", _ASKS_ON.split(fold(asked))[0])
    whole = len(_content(asked, rules)) >= _WHOLE and not rules.pointing.search(plain)
    return parts[first:] if whole else parts


def _unframed(part: str, rules: Rules) -> str:
    """Take off how a question is led up to, unless what it is about stands there alone."""
    text = _without(rules.openings, part)
    rest = _without((*rules.openings, *rules.frames), text)
    for pattern in rules.trailing:
        if (found := pattern.search(fold(rest))) and _says_something(rest[: found.start()], rules):
            rest = rest[: found.start()]
    while (shorter := before_remark(rest)) is not None and _says_something(shorter, rules):
        rest = shorter
    return rest if _says_something(rest, rules) else text


def _plain(question: str) -> str:
    # Compatibility forms (full-width letters, ligatures) are other characters for the same word.
    text = unicodedata.normalize("NFKC", question)
    # Of a link its words are read; a bare number is a citation marker.
    text = _MARKUP.sub(lambda found: f" {_LETTERLESS.sub('', found[2] or '')} ", text)
    return "".join(
        character if unicodedata.category(character)[0] != "C" or character == "\n" else " "
        for character in text
    )


def _quiet(text: str) -> str:
    """Give a shouted question in lower case, where capitals tell no abbreviation."""
    shouted = text.isupper() and any(len(word) > _LONGEST_SHORT for word in words(text))
    return text.lower() if shouted else text


def _orders(part: str, rules: Rules) -> bool:
    folded = fold(part)
    return any(pattern.search(folded) for pattern in rules.instructions)


def _is_chatter(part: str, rules: Rules) -> bool:
    """Say whether a sentence is about the one who asks, or thanks: "Jag har debatt i kväll."."""
    folded = fold(part)
    return any(pattern.search(folded) for pattern in rules.chatter)


def _says_something(part: str, rules: Rules) -> bool:
    return bool(_content(part, rules))


def _content(part: str, rules: Rules) -> list[str]:
    return [
        word
        for word in map(fold, words(part))
        if word not in rules.framing
        and not is_function_word(word, "sv")
        and not is_function_word(word, "en")
    ]


def _without(patterns: tuple[re.Pattern[str], ...], text: str) -> str:
    shorter = True
    while shorter:
        shorter = False
        for pattern in patterns:
            found = pattern.match(fold(text))
            if found and found.end() < len(text) and not _is_name(text):
                text, shorter = text[found.end() :], True
    return text


def _is_name(text: str) -> bool:
    """Say whether a text begins with an abbreviation: "SAGA, vad är det?" does not say "säga"."""
    first = next(iter(words(text)), "")
    short = 1 < len(first) <= _LONGEST_SHORT and first.isupper()
    return short and fold(first) not in _GREETINGS
