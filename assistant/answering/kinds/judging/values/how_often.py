"""How often something is done, told by a word for it or by so many times in some while."""

import re

from assistant.language import fold

_OFTEN = re.compile(
    r"\b(varje|varannan|vartannat|var(t)? (\w+ )?(ar|manad|vecka|dag|dygn|natt|helg"
    r"|termin|kvartal|kvart|halvtimme|timme|minut)|ganger|(?<!nagon )gang"
    r"|arlig\w*|per (dag|vecka|manad|ar|kvartal|termin)|i (veckan|manaden|kvartalet)"
    r"|kvartalsvis|regelbund\w*|kontinuerlig\w*"
    r"|\w*(?:minuts?|timmes?|dags?)trafik|i (?:kvarten|halvtimmen|timmen)"
    r"|manadsvis|veckovis|daglig\w*|lopande|sallan|ofta|every|times|once|twice|monthly|yearly"
    r"|weekly|daily|annual(ly)?|rarely|often)\b"
)
# "Åtta timmar i veckan" is how long.
_HOW_LONG = re.compile(
    r"\b\w+ (?:tim(?:mar|me)?|minut(?:er)?|hours?|minutes?) (?:i|per|om|a|an) \w+"
)
# So many times in some while: "tre nummer under 2022", but not "29 ungdomar under året".
_SO_MANY_A_YEAR = re.compile(
    r"\b(?:\d+|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|one|two|three|four|five|six"
    r"|ten) (?:\w+ )?(?:besok|nummer|moten?|sammantraden?|traff(?:ar)?|tillfallen?|turer?|avgangar"
    r"|samtal|kontroller|provtagningar|utgavor|visits?|issues?|meetings?|occasions?|sessions?)"
    r" (?:\w+ ){0,2}?(?:under|om|per|i|pa|a|in|during|every) (?:\w+ )?"
    r"(?:ar\w*|\d{4}|veck\w*|manad\w*|termin\w*|dag\w*|year|week|month)\b"
)


def says_how_often(text: str) -> bool:
    """Say whether a text has a word for how often something is done: "årliga", "vart sjätte år"."""
    return bool(_OFTEN.search(fold(text)))


def tells_how_often(text: str) -> bool:
    """Say whether a text answers how often: by such a word, or as "12 besök om året"."""
    said = _HOW_LONG.sub(" ", fold(text))
    return bool(_OFTEN.search(said) or _SO_MANY_A_YEAR.search(said))
