"""Tell a question that begins with its verb, as one does that wants yes or no."""

import re

from assistant.language.verbs import is_verb

# A finite verb, and no order ("visa", "lista"), opens a question; what follows says who does it.
_FINITE = re.compile(
    r"\W*(\w{3,}(?:r|s|de|te)) (?!(?:och|eller|i|på|för|till|av|om|hos|vid)\b)\w.*\?"
)


def opens_with_verb(text: str) -> bool:
    """Say whether a question, as written, begins with a finite verb of Swedish: "Höjs taxan?"."""
    hit = _FINITE.match(text)
    return hit is not None and is_verb(hit.group(1), "sv")
