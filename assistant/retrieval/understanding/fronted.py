"""Put a topic that stands before its question into it: "Bergaskolan, hur många går där?"."""

import re

from assistant.language.tokens import words
from assistant.language.verbs import is_verb

_ASKING = (
    r"(?:vad|vem|vems|vilk\w+|hur|varför|varfor|vart|när(?! det gäller)|nar(?! det galler)"
    r"|var(?= (?:finns|ligger|låg|är|hölls|kan|ska|står))|what|who|whose|which|how|why|when|where)"
)
_FRONTED = re.compile(
    r"^(?P<tie>(?:och|men|and|but)\s+)?(?P<topic>[^?!.,:;–—]{2,80}?)(?:\s*[,:?.]|\s+[–—-])\s+"
    rf"(?P<asked>{_ASKING}\b[^?!;]*?)(?P<end>[?!. ]*)$",
    re.IGNORECASE,
)
_QUESTION_WORD = re.compile(rf"\b{_ASKING}\b", re.IGNORECASE)
# A sentence, a second question, or what is said to whoever answers, is no topic.
_NO_TOPIC = re.compile(
    r"\b(jag|vi|du|ni|man|det(?! \w+[ae] )|i (?:am|was|have|read|heard|saw|want|need)|we|you"
    r"|there|hej|hello|tack|snälla|ok|okej|är|ar|var|har|hade|ska|kan|vill|blev|fick|is|are|was|were|has|have|had|will"
    r"|can)\b|^(om|if|enligt|according)\b"
)
_SECOND = re.compile(rf"\b(?:och|and|eller|or)\s+(?:\w+\s+)?{_ASKING}\b", re.IGNORECASE)
_SPOKEN_OF = re.compile(
    r"^(?:när det gäller|nar det galler|vad gäller|i fråga om|angående|beträffande|as for|regarding"
    r"|about|om|en fråga om|fråga om|question about|a question about)\s+",
    re.IGNORECASE,
)
# "I skolan", "under 2022": it goes last, as it stands.
_WHERE = re.compile(
    r"^(?:i|på|inom|hos|vid|under|för|av|bland|med|till|från|in|at|for|during|of|among|with|on)\s",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:the|an?|den|det|de|en|ett) ", re.IGNORECASE)
_OF_THOSE = re.compile(r"^(?:av|of)\s", re.IGNORECASE)
_COUNTS = re.compile(
    r"^(?:hur många|hur stor del|how many|how much)\b(?= (?!av|of))", re.IGNORECASE
)
_THERE = re.compile(r"\b(där|dit|there)\b(?! (?:is|are|was|were)\b)", re.IGNORECASE)
_IN: dict[str, str] = {"där": "i", "dit": "till", "there": "in"}
# "Det" that stands for the topic, not for what follows it ("det som", "är det svårt att").
_IT = re.compile(
    r"(?<!finns )(?<!fanns )\b(den|det|de|dem|dom|it|they|them)\b"
    r"(?=$| (?:för|på|till|i|av|ut|med|om|igång|from|for|on|in|of|to|about)\b| (?P<verb>\w+))",
    re.IGNORECASE,
)
_ENGLISH = re.compile(r"^(?:what|who|whose|which|how|why|when|where)\b", re.IGNORECASE)


def with_topic_within(text: str) -> str:
    """Give a question with the topic that stands before it put where it belongs.

    A text whose first part is a sentence, or which asks twice, is given as it stands.
    """
    hit = _FRONTED.match(text)
    topic = _SPOKEN_OF.sub("", hit["topic"].strip()) if hit else ""
    if hit is None or _tells_itself(topic) or _SECOND.search(hit["asked"]):
        return text
    tie = (hit["tie"] or "").lower()
    asked = _joined(topic, hit["asked"].strip())
    return _as_written(f"{tie}{asked}", hit["end"])


def _tells_itself(topic: str) -> bool:
    folded = topic.lower()
    if not any(mark.isalpha() for mark in topic):
        return True
    if _QUESTION_WORD.search(topic) or (_NO_TOPIC.search(folded) and not _OF_THOSE.match(topic)):
        return True
    said = [word for word in words(topic) if word.islower()]
    return not _WHERE.match(topic) and any(is_verb(word, "sv") for word in said)


def _joined(topic: str, asked: str) -> str:
    if _ARTICLE.match(topic) or _WHERE.match(topic) or _OF_THOSE.match(topic):
        topic = topic[:1].lower() + topic[1:]
    if _OF_THOSE.match(topic) and (counts := _COUNTS.match(asked)):
        return f"{counts.group()} {topic}{asked[counts.end() :]}"
    if _WHERE.match(topic):
        return f"{_THERE.sub('', asked).strip()} {topic}"
    if there := _THERE.search(asked):
        place = f"{_IN[there[1].lower()]} {topic}"
        return f"{asked[: there.start()]}{place}{asked[there.end() :]}"
    for it in _IT.finditer(asked):
        if _stands_for_it(it):
            return f"{asked[: it.start()]}{topic}{asked[it.end() :]}"
    link = "for" if _ENGLISH.match(asked) else "för"
    return f"{asked} {link} {topic}"


def _stands_for_it(it: re.Match[str]) -> bool:
    after = it["verb"]
    if after is None or _ENGLISH.match(it.string):
        return after not in ("that", "to")
    return after not in ("att", "som") and is_verb(after, "sv")


def _as_written(text: str, end: str) -> str:
    return f"{text[:1].upper()}{text[1:]}{end.strip() or '?'}"
