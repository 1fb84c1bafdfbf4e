"""Our own English-Swedish vocabulary of local government and everyday questions."""

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def english_vocabulary() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give each English word or phrase with its Swedish ones, likeliest first.

    The file holds `english, other english = svenska; annan svenska` a line, `#` before a heading.
    """
    text = (files(__package__) / "english.txt").read_text(encoding="utf-8")
    found: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        english, _, swedish = line.partition("=")
        meanings = tuple(word.strip() for word in swedish.split(";"))
        for headword in english.split(","):
            known = found.get(headword.strip(), ())
            found[headword.strip()] = tuple(dict.fromkeys(known + meanings))
    return tuple(found.items())
