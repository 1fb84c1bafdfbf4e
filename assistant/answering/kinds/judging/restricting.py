"""Words by which a question counts only some of a group: "ungdomar med funktionsnedsättning"."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.weights import SOFT
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.language.adjectives import is_adjective, is_english_adjective
from assistant.language.person_words import is_person_word
from assistant.language.verbs import is_verb
from assistant.records.questions import Language

_COUNT = (
    r"\b(?:hur manga|antal(?:et)?|hur stor (?:andel|del)(?: av)?|how many|number of"
    r"|(?:what|which) (?:share|proportion) of)\s+"
)
_COUNTED = re.compile(rf"{_COUNT}((?:[\w-]+\s*){{1,4}})")
# Of whom it is asked, told after them: "bland utrikes födda", "ungdomar med funktionsnedsättning".
# "Utan föräldrar" is told in one word, "ensamkommande".
_AFTER = re.compile(
    r"\b(?:hur|how|antal\w*|number|share|andel\w*)\b.*\b(?:bland|among|amongst) "
    r"((?:[\w-]+\s*){1,2})"
    rf"|{_COUNT}(?:[\w-]+ ){{1,2}}?(?:med|with) ([\w-]+)"
)
_ENDS = frozenset(
    ("i", "pa", "for", "med", "inom", "hos", "till", "om", "under", "genom", "vid", "fran", "in",
     "at", "with", "on", "from", "through", "during", "about", "av", "of", "som", "that", "who",
     "ar", "var", "har", "hade", "fick", "finns", "fanns", "is", "are", "was", "were", "do", "does",
     "did", "have", "had", "per", "och", "and", "eller", "or")
)  # fmt: skip


def restricts_count(case: Case, told: Sequence[Candidate], missing: Sequence[str]) -> bool:
    """Say whether nothing told says a word that restricts whom a question counts.

    An adjective before whom it counts may be told in one word with them, so it must be missing.
    """
    asked = fold(case.query.standalone)
    language = case.query.language
    before = set(_before_noun(asked, language)) if missing else set()
    if any(fold(word) in before for term in missing for word in term.split()):
        return True
    after = {*_after_noun(asked, language), *_before_noun(asked, language, persons=True)}
    return any(
        part.weight >= SOFT
        and not after.isdisjoint(fold(part.term).split())
        and not any(it.covered(place) for it in told)
        for place, part in enumerate(case.concepts)
    )


def _before_noun(asked: str, language: Language, *, persons: bool = False) -> Iterator[str]:
    """Give what tells which are counted: "kvinnliga" of "kvinnliga deltagare".

    Args:
        persons: Only where those counted are persons.
    """
    for hit in _COUNTED.finditer(asked):
        *said, counted = list(_phrase(hit.group(1), language)) or [""]
        if not persons or is_person_word(counted) or is_adjective(counted):
            yield from (word for word in said if _qualifies(word, language))


def _after_noun(asked: str, language: Language) -> Iterator[str]:
    for hit in _AFTER.finditer(asked):
        yield from _phrase(hit.group(1) or hit.group(2), language)


def _phrase(text: str, language: Language) -> Iterator[str]:
    """Give the words up to where something else is told: "barn" of "barn miste sitt hem"."""

    def goes_on(word: str) -> bool:
        return word not in _ENDS and (_qualifies(word, language) or not is_verb(word, language))

    return takewhile(goes_on, text.split())


def _qualifies(word: str, language: Language) -> bool:
    if language == "en":
        return is_english_adjective(word)
    return is_adjective(word) or word.endswith(("ande", "ende"))
