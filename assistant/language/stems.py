"""Stem folded words, so that inflected and damaged forms of a word meet in one term."""

import re
import threading
from functools import lru_cache

import Stemmer

from assistant.records.questions import Language

_SNOWBALL = {"sv": "swedish", "en": "english"}
_STEMMERS = threading.local()

# What Snowball takes for an ending and is none: marknad (not *markn), bostad, område, hemlös.
_KEPT = re.compile(r".*(?:nad|stad|los)$")
_AREA = re.compile(r".*omrade(?:n|t|na)?s?$")
# The definite article that Snowball leaves: skolan beside skola, huset beside hus.
_ARTICLE = re.compile(r"(?<=[aeiouy][b-df-hj-np-tv-z])(?:an|et)$|(?<=[aeiouy]..)(?:an|et)$")
# Who lives or does something, of which no article is a part: invånare (not *inv*, of inviga).
_DOER = re.compile(r"anar(?:e|en|es|ens|na|nas)$")
# Frånvaron beside frånvaro, museum and gymnasium beside museet and gymnasiet.
_FOREIGN = re.compile(r"(?<=varo)ns?$|(?<=oro)ns?$|(?<=[ie])um(?:s|et|ets)?$")
# The plural that it leaves: boenden and boendena beside boende.
_PLURAL = re.compile(r"(?<=[ae]nde)n(?:a|as|s)?$")
# The vowel lost before the article: vattnet beside vatten, exemplet beside exempel.
_SHORTENED = re.compile(r"(?<=[a-z][bdgkpt])([nrl])et$")
# The vowel lost before an ending: cyklar beside cykel, fönstren beside fönster, öppna, öppen.
_CONTRACTED = re.compile(r"(?<=[aeiouy])(?!nd)([bcdfgklmnprst]?[bdfgkptvx]|nn)l$")
_BARE = re.compile(r"(?<=[aeiouy])([lnr]?(?:nt|st|ck|tt)(?=r$)|(?:ck|pp|tt)(?=n$))[rn]$")
_WITH_VOWEL = re.compile(r"[bdfgkptvxn]el$")
# The article that it leaves on them: cykeln beside cykel.
_WITH_ARTICLE = re.compile(r"(?<=[bdfgkptvxn]el)n$")
# The neuter that it leaves: kommunalt beside kommunal, svart (svårt) beside svar (svår).
_NEUTER = re.compile(r"(?<=..[aeiouy][rglv])t$")


@lru_cache(maxsize=200_000)
def stem(folded: str, language: Language = "sv") -> str:
    """Give the stem of a folded word; a word with a digit in it is its own stem.

    Folding comes first: Snowball's Swedish rules then see the same letters in damaged and in
    undamaged text. What they get wrong without å, ä and ö (hemlös) is mended here.
    """
    if not folded.isalpha():
        return folded
    return _swedish(folded) if language == "sv" else _snowball(folded, "en")


def root(stemmed: str) -> str:
    """Give the letters that all forms of a stem's word begin with: "cyk" of cykel and cyklar."""
    return stemmed[:-2] if _WITH_VOWEL.search(stemmed) else stemmed


def _swedish(folded: str) -> str:
    if _AREA.match(folded):
        return folded[: folded.rindex("omrade") + 5]
    folded = _SHORTENED.sub(r"e\1", _PLURAL.sub("", folded))
    if _KEPT.match(folded):
        return folded
    if folded.endswith(("igt", "lost", "ars", "ers", "ors")) and len(folded) > 6:
        folded = folded[:-1]
        if folded.endswith("los"):
            return folded
    if foreign := _FOREIGN.search(folded):
        return folded[: foreign.start()]
    found = _snowball(folded, "sv")
    if not _DOER.search(folded):
        found = _ARTICLE.sub("", found)
    found = _NEUTER.sub("", found)
    return _BARE.sub(r"\1", _CONTRACTED.sub(r"\1el", _WITH_ARTICLE.sub("", found)))


def _snowball(folded: str, language: Language) -> str:
    # One a thread: a Snowball stemmer is not safe to share.
    found: Stemmer.Stemmer | None = getattr(_STEMMERS, language, None)
    if found is None:
        found = Stemmer.Stemmer(_SNOWBALL[language], 0)
        setattr(_STEMMERS, language, found)
    return str(found.stemWord(folded))
