"""Tell whether a text holds the kind of value that a question asks for."""

import re

# In lower case, in Swedish and English.
MONTHS = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    "|january|february|march|may|june|july|august|october"
)
_NUMBERS = (
    "en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|hundra|tusen"
    r"|miljon\w*|halften|dubbel\w*"
)
_CURRENCY = r"kr\b|kronor|mkr|tkr|msek|sek\b|miljon\w*|miljard\w*|tusen|euro|dollar|%|procent"
_SEASONS = r"varen|sommaren|hosten|vintern|lasaret|-talet|\d+-talet|igar|idag|mandag\w*|fredag\w*"
_CAUSES = (
    r"darfor|eftersom|beror|pa grund av|orsak\w*|anledning\w*|for att|vilket|leder till"
    r"|till foljd|syftet|skal|da"
)
# Over folded text: lower case, plain letters.
_SIGNS = {
    "figure": re.compile(rf"\d|\b({_NUMBERS})\b"),
    "money": re.compile(rf"\d[\d\s,.]*\s*({_CURRENCY})"),
    "date": re.compile(
        rf"\b(1\d|20)\d\d\b|\b\d{{1,2}}\s+({MONTHS})\b|\b({MONTHS})\b|\b({_SEASONS})\b"
    ),
    "phone": re.compile(r"\b0\d{1,3}\s?[-–]\s?\d{2,3}(\s?\d{2}){1,3}\b|\+46"),
    "reason": re.compile(rf"\b({_CAUSES})\b"),
    "place": re.compile(r"\b(i|pa|vid|fran|till|mellan|inom|utanfor)\s+\w"),
}


# The rarer a shape is in text, the more it tells.
_WORTH = {"phone": 3.0, "money": 2.0, "reason": 0.5, "place": 0.25}


def value_worth(kind: str) -> float:
    """Give how much finding a value of the kind tells, 1 for most."""
    return _WORTH.get(kind, 1.0)


def holds_value(kind: str, folded: str) -> bool:
    """Say whether folded text holds a value of the kind; False for kinds without a shape."""
    sign = _SIGNS.get(kind)
    return sign is not None and sign.search(folded) is not None
