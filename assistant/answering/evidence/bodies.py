"""Tell when a word names a body, and whether it is the one that answers for a document."""

import re
from functools import lru_cache

from assistant.answering.evidence.bags import Bag
from assistant.answering.evidence.body_stems import BOARDS, OFFICES
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import APART
from assistant.language import fold, words

_ENDING = rf"({BOARDS}|{OFFICES}|tjanst)(n|ns|en|et|ens|ets|s)?$"
_BODY = re.compile(rf"\w{_ENDING}")
_BOARD = re.compile(rf"\w({BOARDS})(n|ns|en|et|ens|ets|s)?$")
# A part of the municipality, of which a figure is none of the whole or of another part.
_UNIT = re.compile(rf".(namnd|{OFFICES}|avdelning|enhet)(en|et|n|s|ens|ets)?$")
# Of one body the chair is none of another's.
_LED = re.compile(
    r"(namnd|rad|styrelse|utskott|kommitte|bolag|forening|stiftelse|board|council|committee)"
    r"(en|et|n|s|ens|ets)?$"
)
# What a board of the same name leads: "äldreomsorgen" is äldrenämnden's.
_FIELD = re.compile(r"(?<=\w)(omsorg|vard)(en|ens|s)?$")
_SHORTEST = 4
# What a body is called in its own documents.
_HEADS = (
    "namnden", "styrelsen", "utskottet", "forvaltningen", "kontoret", "forbundet", "bolaget",
    "foretaget", "foreningen", "stiftelsen",
)  # fmt: skip
_CALLED = frozenset((*_HEADS, *(f"{head}s" for head in _HEADS)))
_MUNICIPALITY = frozenset({"kommunen", "kommunens", "municipality"})
# A municipality's housing company is called by its place and what it lets: "Askedalsbostäder".
_HOUSING = re.compile(r"(?:bostads|fastighets)bolag(?:et|ets|s)?$")
_BY_TRADE = re.compile(r"(\w{4,}?)s?bolag(?:et|ets|s)?")
_HOUSING_NAME = re.compile(r"\w{3,}(?:bostader|bostads|hem|bo)$|^bostads?$")
_A_COMPANY = re.compile(
    r"(?:bygg)?(?:foretag|firma|bolag|entreprenor|leverantor|company|contractor|firm|supplier)"
    r"(?:et|en|n|er|erna|or|s)?"
)
_NAMED_COMPANY = re.compile(r"\b[A-ZÅÄÖ][\w&-]+ (?:AB|HB|KB|A/S|AS|Ltd|Inc|GmbH)\b|\bAB [A-ZÅÄÖ]\w")
_COMPANY = frozenset({"bolaget", "foretaget", "foreningen", "stiftelsen", "forbundet"})


def is_body(term: str) -> bool:
    """Say whether a word names a board, a committee or its office: "kulturnämnden"."""
    return _BODY.search(fold(term)) is not None


def is_bare_body(term: str) -> bool:
    """Say whether a word calls a body by what it is alone: "nämnden", which has every document."""
    return fold(term) in _CALLED or fold(term) in _MUNICIPALITY


def is_unit(term: str) -> bool:
    """Say whether a word names a part of the municipality: "gatuenheten"."""
    return _UNIT.search(fold(term)) is not None


def has_chair(term: str) -> bool:
    """Say whether a word names what people sit on together: a board, a council, a company."""
    return _LED.search(fold(term)) is not None


def is_of_body(part: Concept, named: Bag) -> bool:
    """Say whether a concept is a body that a document's name has, if only as a part of its own.

    "Kulturnämnden" is what people call kultur- och fritidsnämnden, and "socialtjänsten" is led by
    socialnämnden.
    """
    if _HOUSING.match(fold(part.term)):
        return any(_HOUSING_NAME.search(word) for word in named.exact)
    if not is_body(part.term):
        return False
    return part.match(named) >= APART or _root(part.term) in {
        _root(word) for word in named.exact if _BOARD.search(word)
    }


@lru_cache(maxsize=20_000)
def _trade(term: str) -> str:
    """Give the folded trade of a company that a word calls by it: "energi" of "energibolaget"."""
    hit = _BY_TRADE.fullmatch(fold(term))
    return hit[1] if hit else ""


def is_company_of(part: Concept, named: Bag) -> bool:
    """Say whether a word calls a company by its trade and a heading has its name: "X Energi AB"."""
    trade = _trade(part.term)
    return (
        bool(trade) and "ab" in named.exact and any(word.startswith(trade) for word in named.exact)
    )


def is_called(part: Concept, said: Bag, named: Bag) -> bool:
    """Say whether a statement calls a body that its document is of by what it is: "Nämnden".

    A company is called so whatever its name: "Bolaget hade 33 anställda".
    """
    if said.exact.isdisjoint(_CALLED):
        return False
    term = fold(part.term)
    for head in _HEADS:
        if (head in said.exact or f"{head}s" in said.exact) and len(term) > len(head):
            company = part.named and head in _COMPANY and part.match(named) >= APART
            if company or (term.removesuffix("s").endswith(head) and is_of_body(part, named)):
                return True
    return False


def names_company(term: str, text: str) -> bool:
    """Say whether a word asks for a company and a text names one: "Bröderna Hägg Bygg AB"."""
    return asks_for_company(term) and _NAMED_COMPANY.search(text) is not None


@lru_cache(maxsize=20_000)
def asks_for_company(term: str) -> bool:
    """Say whether a word is for any company: "entreprenör", "leverantör"."""
    return _A_COMPANY.fullmatch(fold(term)) is not None


def is_led_by(part: Concept, named: Bag) -> bool:
    """Say whether a concept is what the board that a document's name has is there for."""
    root = _field(part.term)
    return root is not None and any(_BOARD.search(it) and _root(it) == root for it in named.exact)


@lru_cache(maxsize=20_000)
def _field(term: str) -> str | None:
    """Give what a field of work is for: "äldre" of "äldreomsorgen"; None of any other word."""
    folded = fold(term)
    root = _FIELD.sub("", folded) if _FIELD.search(folded) else ""
    return root if len(root) >= _SHORTEST else None


def is_named_in(part: Concept, office: str) -> bool:
    """Say whether an office is that of a body: "socialdirektör" heads socialtjänsten."""
    return is_body(part.term) and any(
        len(root) < len(word) and word.startswith(root)
        for root in (_root(part.term),)
        for word in map(fold, words(office))
    )


def _root(term: str) -> str:
    """Give what a body is for: "social" of "socialtjänsten"; the word itself where it is short."""
    root = re.sub(_ENDING, "", fold(term)).rstrip("s")
    return root if len(root) >= _SHORTEST else fold(term)
