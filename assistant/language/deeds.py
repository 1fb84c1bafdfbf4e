"""Tell whether two words name the same deed: "antog" and "antagna", "leder" and "leds"."""

from functools import lru_cache

from assistant.language.base_forms import base_form, is_strong_verb

# What verbs begin with that otherwise go as the verb after it does: "anta" as "ta".
_PREFIXES = ("an", "av", "be", "er", "fram", "för", "ge", "in", "med", "ned", "om", "på", "till",
             "under", "upp", "ut", "åter", "över")  # fmt: skip
# Ending of a form, and what stands for it in a form nearer the infinitive.
_NEARER = (
    ("na", "its"), ("en", "its"), ("et", "its"), ("s", ""), ("s", "a"), ("d", "de"), ("da", "de"),
    ("de", "a"), ("te", "a"), ("er", "a"), ("ar", "a"), ("es", "e"),
)  # fmt: skip
_SHORTEST = 3


def same_deed(one: str, other: str) -> bool:
    """Say whether two Swedish words may be forms of one verb."""
    return bool(_infinitives(one.lower()) & _infinitives(other.lower()))


def is_prefixed_verb(word: str) -> bool:
    """Say whether a word is a form of a listed verb after a prefix: "antogs", "utgavs"."""
    lower = word.lower()
    return any(
        lower.startswith(prefix) and is_strong_verb(lower[len(prefix) :]) for prefix in _PREFIXES
    )


@lru_cache(maxsize=5_000)
def _infinitives(word: str) -> frozenset[str]:
    """Give what may be the infinitive of a word, some of which are no words."""
    forms = {word} | {
        word[: -len(ending)] + nearer
        for ending, nearer in _NEARER
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST
    }
    bases = {base_form(form) for form in forms}
    for form in forms:
        for prefix in _PREFIXES:
            rest = form.removeprefix(prefix)
            if rest != form and len(rest) >= _SHORTEST and (base := base_form(rest)) != rest:
                bases.add(prefix + base)
    return frozenset(bases | forms)
