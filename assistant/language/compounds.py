"""Take Swedish compounds apart by a lexicon: head last, linking letters undone."""

from functools import lru_cache
from math import log

from assistant.language.folding import fold
from assistant.language.stems import stem

SHORTEST_PART = 4
# Occurrences a word of Swedish text, below which a word of the list is too rare to be a part.
RAREST_PART = 1.5e-6
# Short words that do make compounds; the others of three letters split more than they should.
SHORT_PARTS = frozenset(
    "bad bil bus bus far flo hav hem hus jul kok kon lag lan lon mal mat mor ras rad sal sju sjo sko sno tag tak tid tre"
    " tva vag van var vin vux yrk ung el is by".split()
)
# Prefixes and suffixes that look like words, so that förbättra and kunskap stay whole.
NEVER_PARTS = frozenset(
    "att sker ning ande ende skap heten arna erna eras ades aren bara inga ingen inne over under efter ifran"
    " mellan emot fore utan ligt liga ling isk iska aktig lig ska den det till fran aven sina hans dess eller"
    " enda gang".split()
)


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, float]:
    """Give the folded Swedish words that may be parts, each with its cost."""
    from wordfreq import get_frequency_dict

    costs: dict[str, float] = {}
    for word, frequency in get_frequency_dict("sv", wordlist="best").items():
        if frequency >= RAREST_PART and word.isalpha():
            folded = fold(word)
            if _may_be_part(folded):
                costs[folded] = min(costs.get(folded, 99.0), -log(frequency))
    return costs


def _may_be_part(folded: str) -> bool:
    long_enough = len(folded) >= SHORTEST_PART or folded in SHORT_PARTS
    return long_enough and folded not in NEVER_PARTS


@lru_cache(maxsize=200_000)
def compound_parts(folded: str) -> tuple[str, ...]:
    """Give the folded stems of a compound's parts, head last; empty for a word that is none.

    elevhalsoarbete gives elev, hals, arb.
    """
    if len(folded) < 7 or not folded.isalpha():
        return ()
    found = _cheapest_split(folded, 4)
    return tuple(stem(part) for part in found[1]) if found and len(found[1]) > 1 else ()


def _cheapest_split(folded: str, most: int) -> tuple[float, tuple[str, ...]] | None:
    lexicon = _lexicon()
    best = _head(folded, lexicon)
    if most == 1:
        return best
    for end in range(2, len(folded) - 2):
        modifier = _modifier(folded[:end], lexicon)
        if modifier is None:
            continue
        rest = _cheapest_split(folded[end:], most - 1)
        if rest is not None and (best is None or modifier[0] + rest[0] < best[0]):
            best = (modifier[0] + rest[0], (modifier[1], *rest[1]))
    return best


def _head(folded: str, lexicon: dict[str, float]) -> tuple[float, tuple[str, ...]] | None:
    cost = lexicon.get(folded)
    return None if cost is None else (cost, (folded,))


def _modifier(folded: str, lexicon: dict[str, float]) -> tuple[float, str] | None:
    """Give a first part with its linking letter undone: halso is halsa, arbets is arbete."""
    forms = [folded, folded + "a", folded + "e"]
    if folded.endswith("s"):
        forms += [folded[:-1], folded[:-1] + "e"]
    if folded.endswith(("o", "u", "e")):
        forms += [folded[:-1] + "a", folded[:-1]]
    known = [(lexicon[form], form) for form in forms if form in lexicon]
    return min(known) if known else None
