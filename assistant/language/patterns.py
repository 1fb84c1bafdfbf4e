"""Patterns made of the words and phrases that tables list."""

import re
from collections.abc import Iterable


def any_of(alternatives: Iterable[str], *, but_for: Iterable[str] = ()) -> re.Pattern[str]:
    r"""Give the pattern of whole words that is met by any of some.

    Args:
        alternatives: Regular expressions over folded text: "oka(r|de)", "\w*kostnad\w*".
        but_for: What begins like one of these meets none.
    """
    never = "".join(f"(?!{one})" for one in but_for)
    return re.compile(rf"\b{never}(?:{'|'.join(alternatives)})\b")
