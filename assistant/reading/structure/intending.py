"""Tell a line that leads to what somebody means to do: "Inför 2021 vill kommunstyrelsen:"."""

import re

from assistant.language.folding import fold

_MOST_WORDS = 14
_INTENDS = re.compile(
    r"\b(vill|ska|skall|planerar|avser|tanker|amnar|har for avsikt|kommer|plans?|intends?|will"
    r"|wants? to)\b"
)
# Who means to: a body or we; what pupils or plans shall do is asked of them.
_WHO = re.compile(
    r"\b(vi|we|\w*(namnden|styrelsen|forvaltningen|kommunen|kontoret|enheten|avdelningen|bolaget)"
    r"|(the )?(committee|board|municipality|department|council|unit))\b"
)
# What has been done is over, and what is wished of others or met by them is no plan.
_ELSE = re.compile(
    r"\b(har (?!for avsikt)\w+|hade|blev|inte|not|mal|malen|krav|kriterier|nar|hur)\b"
)


def intends(line: str) -> bool:
    """Say whether a line that ends in a colon leads to what a body or "we" mean to do."""
    said = fold(line)
    return (
        said.endswith(":")
        and len(said.split()) <= _MOST_WORDS
        and bool(_INTENDS.search(said) and _WHO.search(said))
        and not _ELSE.search(said)
    )
