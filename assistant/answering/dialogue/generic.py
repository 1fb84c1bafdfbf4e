"""A noun that stands for what was spoken of: "bolaget" for a company, "den frågan" for a topic."""

import re

from assistant.answering.dialogue.standalone import Standalone, sentence
from assistant.answering.dialogue.subjects import subject_of, written_subject
from assistant.answering.evidence.concepts import concepts
from assistant.records.questions import Query

_GENERIC = re.compile(
    r"\b(?P<noun>bolaget|företaget|föreningen|stiftelsen|huset|byggnaden|boendet|hallen|arenan"
    r"|lokalen|anläggningen|projektet|programmet|evenemanget|festivalen|satsningen|insatsen"
    r"|the (?:company|building|project|programme|event|facility|association))(?P<of>s)?\b",
    re.IGNORECASE,
)
_MATTER = re.compile(
    r"\b(?:den (?:här |där )?(?:frågan|saken|delen)|det (?:här |där )?(?:ärendet|området)"
    r"|(?:this|that) (?:matter|issue|question|topic))\b",
    re.IGNORECASE,
)


def by_its_noun(rest: str, now: Query, before: Query) -> Standalone | None:
    """Give a question with what its noun stands for; None where it has no such noun."""
    if matter := _MATTER.search(rest):
        named = written_subject(before, now.language)
        text = rest[: matter.start()] + named + rest[matter.end() :]
        return Standalone(sentence(text.strip().rstrip("?!. ")), subject_of(before))
    return _by_its_name(rest, now, before)


def _by_its_name(rest: str, now: Query, before: Query) -> Standalone | None:
    """Give "Hur många anställda har bolaget?" of the company that the question before named.

    Returns:
        None where the question names anything itself.
    """
    hit = _GENERIC.search(rest)
    named = [part.term for part in concepts(before) if part.hard and part.named]
    # "Granvikslotsen AB" is one name; two that stand apart leave open which is meant.
    name = " ".join(named)
    if hit is None or not name or any(part.named for part in concepts(now)):
        return None
    if hit["noun"].lower() in before.standalone.lower() or name not in before.standalone:
        return None
    whose = hit["of"] and not name.endswith("s")
    text = rest[: hit.start()] + name + ("s" if whose else "") + rest[hit.end() :]
    return Standalone(sentence(text.strip().rstrip("?!. ")), tuple(named))
