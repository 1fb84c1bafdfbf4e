"""Tell Swedish adjectives by the forms that a lexicon knows of them."""

from functools import lru_cache

# A form this much rarer than the word (log10 of frequency) is chance: "skat" beside "skatt".
_RARER = 1.8
_LEAST = 1.5
_ENDINGS = ("are", "ast", "aste", "t", "a", "")
_SHORTEST = 3
# Verbs have those forms too ("besök, besökt, besöka"), and these besides.
_OF_VERBS = ("ar", "er", "de", "te", "ade")


@lru_cache(maxsize=20_000)
def is_adjective(word: str) -> bool:
    """Say whether a Swedish word is a form of an adjective: it is known with -t and with -a."""
    lower = word.lower()
    if lower.endswith("ska") and not lower.endswith("iska"):
        # A language ("engelska") is a name, though it is an adjective too.
        return False
    common = _frequency(lower)
    return any(
        _inflects(base, common)
        for ending in _ENDINGS
        if (not ending or lower.endswith(ending))
        for base in _bases(lower.removesuffix(ending) if ending else lower)
        if len(base) >= _SHORTEST
    )


def _bases(root: str) -> tuple[str, ...]:
    """Give what a root may be of: "osäkr" of "osäker", "gaml" of "gammal", "öppn" of "öppen"."""
    if len(root) < _SHORTEST or root[-1] not in "rln":
        return (root,)
    return (root, f"{root[:-1]}e{root[-1]}", f"{root[:-1]}a{root[-1]}")


def _inflects(base: str, common: float) -> bool:
    contracted = base[:-2] + base[-1] if base[-2:] in ("er", "en", "al", "el") else base
    forms = (base, base + "t" if not base.endswith("en") else base[:-1] + "t")
    plural = max(_frequency(base + "a"), _frequency(contracted + "a"))
    least = max(_LEAST, common - _RARER)
    if any(_frequency(base + ending) >= least for ending in _OF_VERBS):
        return False
    return all(_frequency(form) >= least for form in forms) and plural >= least


def _frequency(word: str) -> float:
    from wordfreq import zipf_frequency

    return zipf_frequency(word, "sv")
