"""Read claims from a chat model's answer as it comes in."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field, ValidationError

# Claims are flat objects; a model that wraps them in an array or a code fence is understood too.
_OBJECT = re.compile(r"\{[^{}]*\}")
# Characters of an answer beyond which a model is not answering the question any more.
LONGEST_ANSWER = 40_000


class DraftClaim(BaseModel):
    """A claim as the model wrote it, not yet verified."""

    model_config = ConfigDict(strict=True, extra="ignore")

    text: str = Field(min_length=1, max_length=1_000)
    statements: list[int] = Field(min_length=1, max_length=60)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A piece of the model's answer that is no claim."""

    text: str


def drafts(pieces: Iterable[str]) -> Iterator[DraftClaim | Unreadable]:
    """Give each claim as soon as its last character has come; what is no claim as unreadable."""
    buffer, read = "", 0
    for piece in pieces:
        buffer += piece
        read += len(piece)
        while hit := _OBJECT.search(buffer):
            yield _draft(hit.group())
            buffer = buffer[hit.end() :]
        if read > LONGEST_ANSWER:
            break
    rest = re.sub(r"```\w*|[\[\]{},\s]|\"claims\":", "", buffer)
    if rest:
        yield Unreadable(buffer.strip())


def _draft(text: str) -> DraftClaim | Unreadable:
    try:
        return DraftClaim.model_validate(json.loads(text))
    except (ValueError, ValidationError):
        return Unreadable(text)
