"""Numbers and shares that a text writes in words, Swedish and English."""

from types import MappingProxyType

_SMALL = (
    "noll zero", "one", "tva two", "tre three", "fyra four", "fem five", "sex six", "sju seven",
    "atta eight", "nio nine", "tio ten", "elva eleven", "tolv twelve", "tretton thirteen",
    "fjorton fourteen", "femton fifteen", "sexton sixteen", "sjutton seventeen",
    "arton eighteen", "nitton nineteen",
)  # fmt: skip
_TENS = (
    "tjugo twenty", "trettio thirty", "fyrtio forty", "femtio fifty", "sextio sixty",
    "sjuttio seventy", "attio eighty", "nittio ninety",
)  # fmt: skip
# Swedish writes tens and ones as one word.
_ONES = ("en ett", "tva", "tre", "fyra", "fem", "sex", "sju", "atta", "nio")
_ORDINALS = (
    "", "forsta first", "andra second", "tredje third", "fjarde fourth", "femte fifth",
    "sjatte sixth", "sjunde seventh", "attonde eighth", "nionde ninth", "tionde tenth",
)  # fmt: skip
_SHARES = {"halften": "50", "tredjedel": "33", "fjardedel": "25", "femtedel": "20", "tiondel": "10"}


def _counts() -> dict[str, int]:
    found = {word: number for number, forms in enumerate(_SMALL) for word in forms.split()}
    for ten, forms in enumerate(_TENS, start=2):
        for word in forms.split():
            found[word] = ten * 10
        found |= {
            forms.split()[0] + one: ten * 10 + number
            for number, ones in enumerate(_ONES, start=1)
            for one in ones.split()
        }
    return found | {"hundra": 100, "hundred": 100}


# By folded word; ordinals apart, since a count of "andra" is often "others".
COUNTS = MappingProxyType(_counts())
ORDINALS = MappingProxyType(
    {word: number for number, forms in enumerate(_ORDINALS) for word in forms.split()}
)
# By figures, from eleven on: of "etapp 2" and "två kommuner" neither is the other.
WRITTEN = MappingProxyType(
    {
        str(number): tuple(word for word, counted in COUNTS.items() if counted == number)
        for number in range(11, 101)
    }
)
SHARES = MappingProxyType(
    {word + ending: share for word, share in _SHARES.items() for ending in ("", "en", "ar", "arna")}
)
