"""Tell Swedish nouns for those who can do something: a role, a group, a body, with no name."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

from assistant.language.frequency import frequency

# "Läraren" is who does something, where "lärare" is a word and "läraste" none ("snabbaste").
_DOER = re.compile(r"(\w{2,}ar)(?:e|en|na|es|ens|nas)")
_SHORTEST_HEAD = 3
# Occurrences a billion words (log10) from which a form is a word.
_KNOWN = 1.5
_NO_DOERS = frozenset(
    ("sommare", "hammare", "kammare", "dammsugare", "högtalare", "hållare", "lägare", "bilare",
     "behållare", "fjädrare", "dagare", "planare", "delare", "gångare", "pelare", "skördare")
)  # fmt: skip


@lru_cache(maxsize=50_000)
def is_person_word(word: str) -> bool:
    """Say whether a word is a noun for who can do something: "rektorn", "vårdnadshavaren"."""
    lower = word.lower()
    endings, never = _patterns()
    if never.fullmatch(lower):
        return False
    return _is_doer(lower) or endings.fullmatch(lower) is not None


def _is_doer(lower: str) -> bool:
    hit = _DOER.fullmatch(lower)
    if hit is None:
        return False
    # What a compound begins with is no lexicon's: of "orderplockaren" its head will do.
    heads = (hit[1][start:] for start in range(len(hit[1]) - _SHORTEST_HEAD - 1))
    lemma = next((head + "e" for head in heads if _known(head + "e")), None)
    if lemma is None or lemma in _NO_DOERS or not _known(lemma + "n"):
        return False
    return not (_known(lemma[:-3] + "ast") or _known(lemma[:-3] + "aste"))


def _known(form: str) -> bool:
    return frequency(form) >= _KNOWN


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = tomllib.loads((files(__package__) / "person_words.toml").read_text("utf-8"))
    return re.compile(rf"\w*(?:{'|'.join(table['endings'])})s?"), re.compile(table["never"])
