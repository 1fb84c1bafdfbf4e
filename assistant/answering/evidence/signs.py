"""Tell by its words whether a sentence under no heading speaks of what is hard or went well.

A deck says "Utmaningar" over its bullets; a report's prose seldom does. What is a burden is hard,
and good news where there is less of it; what is a gain the other way round.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from importlib.resources import files

from assistant.records.documents import Aspect

# "Hinder i arbetet är att ...": the nouns by which a sentence says of itself what it is.
_NOUNS: dict[Aspect, str] = {
    "challenges": r"hind(?:er|ret|ren)|utmaning(?:en|ar|arna)?|svårighet(?:en|er|erna)?"
    r"|problem(?:et|en)?|risk(?:en|er|erna)?|challenges?|difficult(?:y|ies)|obstacles?|problems?"
    r"|risks?",
    "progress": r"fram(?:steg|gång)(?:et|en|ar|arna)?|ljuspunkt(?:en|er|erna)?|achievements?",
    "outlook": r"plan(?:en|er|erna)|nästa steg|plans?|next steps?",
}
_ANNOUNCES = {
    aspect: re.compile(
        rf"^(?:\d+\.\s+)?(?:(?:de|den|det|en|ett|the|a|another) )?(?:\w+ ){{0,2}}?(?:{nouns})"
        r"(?: \w+){0,4}? (?:är|var|har varit|blev|består|ligger|handlar|is|are|was|were)\b"
    )
    for aspect, nouns in _NOUNS.items()
}

# Who advises does so by many verbs, and what is advised is asked for by any of them.
_ADVISES = re.compile(
    r"\b(?:rekommend\w+|föresl\w+|förord\w+|uppman\w+|efterlys\w+|borde|bör|recommend\w*"
    r"|propos\w+|suggest\w*|urge[sd]?|advise[sd]?|should)\b"
)


@dataclass(frozen=True, slots=True)
class _Signs:
    hard: re.Pattern[str]
    well: re.Pattern[str]
    denied: re.Pattern[str]
    burdens: re.Pattern[str]
    measured_burdens: re.Pattern[str]
    gains: re.Pattern[str]
    less: re.Pattern[str]
    more: re.Pattern[str]
    ahead: re.Pattern[str]


def told_aspect(sentence: str) -> Aspect | None:
    """Give "challenges" or "progress" where the words tell which it is; else None."""
    weight = _weight(sentence.lower())
    if not weight:
        return None
    return "challenges" if weight > 0 else "progress"


@lru_cache(maxsize=10_000)
def announced_aspect(sentence: str) -> Aspect | None:
    """Give the aspect that a sentence opens by naming: "Svårigheten har varit att ..."."""
    said = sentence.lower()
    return next((aspect for aspect, pattern in _ANNOUNCES.items() if pattern.search(said)), None)


def looks_ahead(sentence: str) -> bool:
    """Say whether the words tell what is meant and not yet done."""
    return _signs().ahead.search(sentence.lower()) is not None


def advises(text: str) -> bool:
    """Say whether the words tell, or ask, what somebody is advised to do."""
    return _ADVISES.search(text.lower()) is not None


@lru_cache(maxsize=10_000)
def _weight(text: str) -> int:
    """Give how hard it sounds; below 0 how well. What is denied to be well is hard."""
    signs = _signs()
    less, more = bool(signs.less.search(text)), bool(signs.more.search(text))
    denied = len(signs.denied.findall(text))
    weight = len(signs.hard.findall(text)) - len(signs.well.findall(text)) + 2 * denied
    burdens = len(signs.burdens.findall(text))
    weight += -burdens if less else burdens
    if less != more:
        more_of = 1 if more else -1
        weight += more_of * bool(signs.measured_burdens.search(text))
        weight -= more_of * bool(signs.gains.search(text))
    return weight


@lru_cache(maxsize=1)
def _signs() -> _Signs:
    table = tomllib.loads((files(__package__) / "signs.toml").read_text(encoding="utf-8"))
    said = {name: _said(words) for name, words in table.items()}
    said["denied"] = rf"{said.pop('denials')}\W+(?:\w+\W+){{0,2}}{said['well']}"
    return _Signs(**{field.name: re.compile(said[field.name]) for field in fields(_Signs)})


def _said(words: Sequence[str]) -> str:
    """Give the expression for any of the words, whole."""
    said = "|".join(re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for word in words)
    return rf"(?<!\w)(?:{said})(?!\w)"
