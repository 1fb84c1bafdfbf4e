"""Tell Swedish adjectives by the forms that a lexicon knows of them."""

from functools import lru_cache

from assistant.language.frequency import frequency

# A form this much rarer than the word (log10 of frequency) is chance: "skat" beside "skatt".
_RARER = 1.8
_LEAST = 1.5
_ENDINGS = ("are", "ast", "aste", "t", "a", "")
_SHORTEST = 3
# Adjectives with no forms, or others than the rules know.
_UNBENT = frozenset(
    ("liten", "litet", "gratis", "rätt", "äkta", "extra", "inrikes", "utrikes", "udda", "öde",
     "samtida", "nutida", "framtida", "dåtida", "ringa", "enstaka", "diverse", "stilla", "sämre")
)  # fmt: skip
# A participle is nearly as common as its plural ("stängd", "stängda"); of "skada" that is not so.
_PARTICIPLE_KNOWN, _AS_COMMON = 2.0, 0.3
_SHORTEST_PARTICIPLE = 4
_ENGLISH_ENDINGS = ("al", "ful", "less", "ous", "ive", "able", "ible", "ic", "ary")
_ENGLISH_NOUNS = frozenset(("representative", "executive", "public", "music", "clinic", "criminal"))
_ENGLISH = frozenset(
    ("elderly", "third", "second", "fourth", "fifth", "later", "young", "old", "older",
     "younger", "small", "large", "high", "low", "free", "empty", "vacant", "sick", "healthy",
     "safe", "unsafe", "clean", "dirty", "cheap", "expensive", "poor", "rich", "open", "closed",
     "broken", "missing", "damaged", "unemployed", "homeless", "disabled", "permanent",
     "temporary", "full-time", "part-time", "main", "joint", "shared", "private", "extra",
     "additional", "overdue", "late", "early", "short", "unfinished", "unused", "lonely",
     "outdoor", "indoor", "underage", "eligible", "qualified", "unqualified", "technical",
     "local", "regional", "national", "municipal", "internal", "external", "satisfied", "happy",
     "unhappy")
)  # fmt: skip
# Verbs have those forms too ("besök, besökt, besöka"), and these besides.
_OF_VERBS = ("ar", "er", "de", "te", "ade")


@lru_cache(maxsize=20_000)
def is_adjective(word: str) -> bool:
    """Say whether a Swedish word is a form of an adjective: it is known with -t and with -a."""
    lower = word.lower()
    if lower.endswith("ska") and not lower.endswith("iska"):
        # A language ("engelska") is a name, though it is an adjective too.
        return False
    if lower in _UNBENT or is_participle(lower):
        return True
    common = frequency(lower)
    return any(
        _inflects(base, common)
        for ending in _ENDINGS
        if (not ending or lower.endswith(ending))
        for base in _bases(lower.removesuffix(ending) if ending else lower)
        if len(base) >= _SHORTEST
    )


@lru_cache(maxsize=20_000)
def is_english_adjective(word: str) -> bool:
    """Say whether an English word is an adjective: by its ending, if its adverb is known too."""
    lower = word.lower()
    if lower in _ENGLISH:
        return True
    if not lower.endswith(_ENGLISH_ENDINGS) or lower in _ENGLISH_NOUNS:
        return False
    adverbs = (f"{lower[:-1]}y" if lower.endswith("le") else f"{lower}ly", f"{lower}ally")
    return any(frequency(adverb, "en", small=True) >= _LEAST for adverb in adverbs)


@lru_cache(maxsize=20_000)
def is_participle(word: str) -> bool:
    """Say whether a word is the plural of what was done to something: "stängda", "outhyrda".

    Of a compound, or one with a prefix, its last part is: "kommunägda".
    """
    if not word.endswith(("da", "satta")):
        return False
    return any(_is_done(word[at:]) for at in range(len(word) - _SHORTEST_PARTICIPLE + 1))


def _is_done(word: str) -> bool:
    base = word[:-1]
    common = frequency(base)
    neuter = base[:-1] + "t" if base.endswith("d") else base
    return (
        common >= max(_PARTICIPLE_KNOWN, frequency(word) - _AS_COMMON)
        and frequency(neuter) >= _LEAST
    )


def _bases(root: str) -> tuple[str, ...]:
    """Give what a root may be of: "osäkr" of "osäker", "gaml" of "gammal", "öppn" of "öppen"."""
    if len(root) < _SHORTEST or root[-1] not in "rln":
        return (root,)
    return (root, f"{root[:-1]}e{root[-1]}", f"{root[:-1]}a{root[-1]}")


def _inflects(base: str, common: float) -> bool:
    contracted = base[:-2] + base[-1] if base[-2:] in ("er", "en", "al", "el") else base
    forms = (base, base + "t" if not base.endswith("en") else base[:-1] + "t")
    plural = max(frequency(base + "a"), frequency(contracted + "a"))
    least = max(_LEAST, common - _RARER)
    verbal = any(frequency(base + ending) >= least for ending in _OF_VERBS)
    if verbal and frequency(base + "ast") < _LEAST:
        # "Mörkar" and "mörker" make no verb of what is also "mörkast".
        return False
    return all(frequency(form) >= least for form in forms) and plural >= least
