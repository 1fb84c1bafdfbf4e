"""Stem folded words, so that inflected and damaged forms of a word meet in one term."""

import re
import threading
from functools import lru_cache

import Stemmer

from assistant.language.kept_words import without_ending
from assistant.records.questions import Language

_SNOWBALL = {"sv": "swedish", "en": "english"}
_STEMMERS = threading.local()

# What Snowball takes for an ending and is none: marknad (not *markn), bostad, område, hemlös.
_KEPT = re.compile(r".*(?:nad|stad|los)$")
_AREA = re.compile(r".*omrade(?:n|t|na)?s?$")
# What adjectives in -sam and -bar end in (lönsamt, hållbara), and verbs in -föra (genomförs).
_WHOLE = re.compile(
    r"(?:(?<=[a-z]{2}sam)(?:s|ts?|ma|mas|mare|mast|maste)"
    r"|(?<=[a-z]{2}[ac-z]bar)(?:ts?|as?|are|aste?)?"
    r"|(?:(?<=[a-z][a-eg-z]for)|(?<=tillhor)|(?<=avgor)|(?<=utgor))(?:s|as?|d|da|des?|ts?)?)$"
)
# Words of a vowel, a consonant and an ending, which Snowball leaves: öka, ökar, ökat; yta, ytan.
_SHORT = re.compile(r"([aeiouy][bdfgklmnprstv])(?:an?|or|orna|ar|as|ats?|ad|ades?|ande)$")
# Endings that it cuts one letter of, or none: läkares, hittats, mötena.
_LAST = re.compile(
    r"(?<=[a-z]{3}are)s$|(?<=[a-z]{3}at)s$|(?:(?<=[a-z]{2}[dgknst])|(?<=[a-z]ll))enas?$"
)
# The definite articles that Snowball leaves: skolan beside skola, huset beside hus.
_ARTICLE_AN = re.compile(
    r"(?<=[aeiouy][b-df-hj-np-tv-z])an$|(?<=[aeiouy]..)an$|(?<=[aeiouy]...)an$"
)
_ARTICLE_ET = re.compile(r"(?<=[aeiouy][b-df-hj-np-tv-z])et$|(?<=[aeiouy]..)et$")
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
_NEUTER = re.compile(r"(?<=..[aeiouy][rglvm])t$|(?<=rm)t$|(?<=ell)t$")
# Participles: ställd and fyllt beside ställa and fylla, antagna beside antagen.
_PARTICIPLE = re.compile(r"(?<=[a-z]{2}ll)[dt]$|(?<=[trl]ag)n$|(?<=[a-z]iv)n$|(?<=vux)n$")
# The consonant that is doubled before an ending: programmet, gemensamma.
_DOUBLED = re.compile(r"(?<=[a-z]{3}m)m$")


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
    if _WITH_VOWEL.search(stemmed):
        return stemmed[:-2]
    return stemmed[:-1] if _SHORT.fullmatch(stemmed) else stemmed


def _swedish(folded: str) -> str:
    if _AREA.match(folded):
        return folded[: folded.rindex("omrade") + 5]
    if kept := without_ending(folded):
        return kept
    if whole := _WHOLE.search(folded):
        return folded[: whole.start()]
    if short := _SHORT.match(folded):
        return short.group(1) + "a"
    return _by_rule(_SHORTENED.sub(r"e\1", _PLURAL.sub("", _LAST.sub("", folded))))


def _by_rule(folded: str) -> str:
    """Cut a word with Snowball, around what it takes for endings and what it leaves."""
    if _KEPT.match(folded):
        return folded
    if folded.endswith(("igt", "lost", "ars", "ers", "ors")) and len(folded) > 6:
        folded = folded[:-1]
        if folded.endswith("los"):
            return folded
    if foreign := _FOREIGN.search(folded):
        return folded[: foreign.start()]
    return _mended(_snowball(folded, "sv"), folded)


def _mended(cut: str, folded: str) -> str:
    """Take off what Snowball leaves on a word that it has cut, and give back a vowel lost."""
    if not _DOER.search(folded):
        # Of "tunnelbana" no article is left.
        if folded.removesuffix("s") == cut.removesuffix("s"):
            cut = _ARTICLE_AN.sub("", cut)
        cut = _ARTICLE_ET.sub("", cut)
    cut = _DOUBLED.sub("", _PARTICIPLE.sub("", _NEUTER.sub("", cut)))
    return _BARE.sub(r"\1", _CONTRACTED.sub(r"\1el", _WITH_ARTICLE.sub("", cut)))


def _snowball(folded: str, language: Language) -> str:
    # One a thread: a Snowball stemmer is not safe to share.
    found: Stemmer.Stemmer | None = getattr(_STEMMERS, language, None)
    if found is None:
        found = Stemmer.Stemmer(_SNOWBALL[language], 0)
        setattr(_STEMMERS, language, found)
    return str(found.stemWord(folded))
