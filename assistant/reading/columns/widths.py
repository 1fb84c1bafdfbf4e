"""How wide text is when set in a common sans serif, so that full lines can be told from short."""

from functools import lru_cache

# Advance widths of Helvetica in thousandths of the letter size, from its font metrics;
# what is not named is as wide as "a". Capitals and signs go by groups.
_NARROW = dict.fromkeys("ijlI'|.,:;!’", 250) | dict.fromkeys("ftr()[]- ", 300)
_WIDE = dict.fromkeys("mMW—", 850) | dict.fromkeys("wABCDEFGHKLNOPQRSTUVXYZÅÄÖ", 690)
_OTHER = 540


class _Widths(dict[str, float]):
    """Character to its width; what is not named, a plain letter's."""

    def __missing__(self, character: str) -> float:
        return 1.0


_WIDTHS = _Widths((character, width / _OTHER) for character, width in (_NARROW | _WIDE).items())
SPACE = _WIDTHS[" "]


@lru_cache(maxsize=20_000)
def width(text: str) -> float:
    """Give the width of a text on one line, in widths of a plain small letter."""
    return sum(map(_WIDTHS.__getitem__, text))
