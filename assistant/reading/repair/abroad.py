"""Tell a Swedish name from one that people abroad bear without its letters, by its neighbours."""

from collections.abc import Iterator, Sequence

from assistant.reading.repair.lexicon import Lexicon, plain
from assistant.reading.repair.tokens import Token, seen


def sides_named(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> frozenset[int]:
    """Give on which sides of a name a known Swedish one stands: -1 before it, 1 after.

    Nothing is asked of names that are borne in Sweden alone.
    """
    if not any(form in lexicon.abroad for form in _forms(tokens[index].text, lexicon)):
        return frozenset()
    places = [(side, index + side) for side in (-1, 1) if 0 <= index + side < len(tokens)]
    return frozenset(side for side, place in places if _is_name(tokens[place], lexicon))


def may_be_foreign(form: str, sides: frozenset[int], lexicon: Lexicon) -> bool:
    """Tell whether a name may be borne abroad: "Bjorn" may, "Bjorn Persson" may not.

    Args:
        form: What it may be read as, in small letters; it, or what it is the genitive of, counts.
        sides: Where a Swedish name stands beside it.
        lexicon: The words, and on which side the rest of a name stands.
    """
    side = lexicon.abroad.get(form)
    if side is None and form.endswith("s"):
        side = lexicon.abroad.get(form[:-1])
    return side is not None and side not in sides


def _is_name(token: Token, lexicon: Lexicon) -> bool:
    if token.kind != "word" or not token.text[0].isupper():
        return False
    return any(form in lexicon.names for form in _forms(token.text, lexicon))


def _forms(word: str, lexicon: Lexicon) -> Iterator[str]:
    """Give what a word, or what it may be the genitive of, may be read as."""
    key = plain(seen(word))
    yield from lexicon.forms(key)
    if key.endswith("s"):
        yield from lexicon.forms(key[:-1])
