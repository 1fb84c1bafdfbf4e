"""Spell English words as their Swedish kin: university as universitet, democracy as demokrati."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

_SHORTEST = 5
# What must stay before an ending that is exchanged.
_ROOT = 2


@lru_cache(maxsize=20_000)
def swedish_kin(folded: str) -> str | None:
    """Give a folded English word as Swedish would spell it; None where nothing would change.

    Most results are right only for learned words; they are looked for by their grams, where a
    wrong ending costs little.
    """
    if len(folded) < _SHORTEST or not folded.isalpha():
        return None
    endings, letters = _rules()
    kin = _with_ending(folded if folded.endswith("ss") else folded.removesuffix("s"), endings)
    for pattern, replacement in letters:
        kin = pattern.sub(replacement, kin)
    return kin if kin != folded and len(kin) > _ROOT + 1 else None


@lru_cache(maxsize=1)
def _rules() -> tuple[dict[str, str], tuple[tuple[re.Pattern[str], str], ...]]:
    table = tomllib.loads((files(__package__) / "cognates.toml").read_text("utf-8"))
    letters = tuple((re.compile(key), value) for key, value in table["letters"].items())
    return dict(table["endings"]), letters


def _with_ending(word: str, endings: dict[str, str]) -> str:
    for start in range(_ROOT + 1, len(word)):
        if (swedish := endings.get(word[start:])) is not None:
            return word[:start] + swedish
    return word
