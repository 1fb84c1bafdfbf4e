"""What something led to: that it was done does not say it."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.matching import ENOUGH, EXACT
from assistant.answering.kinds.judging.matters.changing import tells_change
from assistant.answering.selection import Case
from assistant.language import fold, words
from assistant.language.verbs import is_verb

# Asks what something led to, and not what it holds or showed.
_LED_TO = re.compile(
    r"^\W*(?:och |men |and |but )?(?:vad (?:har |hade )?.*\b(?:(?:ledde|lett|bidragit) .*till\b"
    r"|lett till|ledde till|medfort|medforde|resulterat i|resulterade i|inneburit)"
    r"|vilk\w+ (?:\w+ )?(?:effekt|foljd|konsekvens)(?:er)?\b"
    r"|vad (?:har|hade|fick|gav) .*\bfor (?:\w+ )?(?:effekt|foljd|konsekvens)(?:er)?\b"
    r"|what .*\b(?:lead to|led to|result(?:ed)? in|effects?|consequences?)\b)"
)
# What a text tells an outcome by, beside that something has changed.
_OUTCOME = re.compile(
    r"\b(?:visa(?:r|de|t|ts)|led(?:a|er|de|s)|lett|resultera\w*|resultat\w*|ge(?:r|tt)|gav|medfor\w*"
    r"|darfor|darmed|sa att|vilket|innebar\w*|inneburit|bidr\w+|effekt\w*|foljd\w*|konsekven\w*"
    r"|paverka\w*|gjort|gor att|orsak\w*|beror|berodde|pa grund av|eftersom|tack vare|genom att"
    r"|sedan|upplev\w*|blev|blivit|upphor\w*|forsvann|miste|tappa\w*|avbrot|krit\w*|klaga\w*|klagomal"
    r"|protest\w*|missnoj\w*|uppskatta\w*|nojd\w*|tvinga\w*|behov\w*|fungera\w*"
    r"|show\w*|led|result\w*|caus\w*|because|therefore|so that|gave|became|affect\w*|effect\w*)\b"
)
# Forms of verbs by which a thing does something; "är", "har" and "finns" tell how it is.
_DOES = re.compile(r"\w{3,}(?:ade|de|te|ar|er)$")
_IS = frozenset(("hade", "var", "blir", "ligger", "star", "heter", "kallades", "skedde", "agde"))


def lacks_outcome(case: Case, said: Sequence[str]) -> bool:
    """Say whether it is asked what something led to, and none of some statements tells it."""
    if not _LED_TO.match(fold(case.query.standalone)):
        return False
    whole = fold(" ".join(said))
    if _OUTCOME.search(whole) or tells_change(whole):
        return False
    return not any(_does_something(case, text) for text in said)


def _does_something(case: Case, text: str) -> bool:
    """Say whether what is asked about does something else itself: "stormen försenade färjan"."""
    first = next((part for part in case.hard if not part.named), None)
    said = words(text)
    at = next((place for place, word in enumerate(said)
               if first and first.match(bag(word)) == EXACT), None)  # fmt: skip
    return at is not None and any(
        _DOES.match(fold(word)) and fold(word) not in _IS and is_verb(word, "sv")
        and not any(part.match(bag(word)) >= ENOUGH for part in case.concepts)
        for word in said[at + 1 :]
    )  # fmt: skip
