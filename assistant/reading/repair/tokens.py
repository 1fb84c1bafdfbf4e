"""Cut a line into words that may be repaired and what stands between them."""

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

SOFT_HYPHEN = "\u00ad"

Kind: TypeAlias = Literal["word", "figure", "sign", "address"]

# An ampersand is a letter only among small letters: "a&ven", "&mnen", "p&"; not in "H&M".
_TOKEN = re.compile(
    r"(?P<word>(?:&(?=[^\W\d_A-ZÅÄÖ]))?[^\W_]+(?:(?:['’°\u00ad]|&(?=[a-zåäö]))[^\W_]+)*"
    r"(?:(?<=[a-zåäö])&(?!\w))?)|(?P<sign>[^\w\s]|_)"
)
_ADDRESS = re.compile(
    r"\S*(?:@|://|www\.|\\|\w\.(?:se|com|org|net|eu|nu|info|no|dk|fi|gov|edu|pdf|html?)\b)\S*",
    re.IGNORECASE,
)
_MAYBE_ADDRESS = re.compile(r"[@\\]|://|www|\w\.\w")
# Quotation marks and dashes are of many forms; neighbours see one of each.
_SIGNS = dict.fromkeys("”“„»«‘’'", '"') | dict.fromkeys("–—−", "-")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, figure, sign or address of a line, by its place in it."""

    start: int
    end: int
    text: str
    kind: Kind


def tokens_of(line: str) -> list[Token]:
    """Give the tokens of a line, in order; white space stands between them or nothing does."""
    if not _MAYBE_ADDRESS.search(line):
        return _plain_tokens(line, 0, len(line))
    found: list[Token] = []
    position = 0
    for address in _ADDRESS.finditer(line):
        found += _plain_tokens(line, position, address.start())
        found.append(Token(address.start(), address.end(), address.group(), "address"))
        position = address.end()
    return found + _plain_tokens(line, position, len(line))


def neighbour(token: Token) -> str:
    """Give a token as its neighbours see it: in small letters, any figure as 0."""
    if token.kind == "word":
        return token.text.lower().replace(SOFT_HYPHEN, "")
    if token.kind == "sign":
        return _SIGNS.get(token.text, token.text)
    return "0" if token.kind == "figure" else "@"


def shape(token: Token) -> str:
    """Give what kind of token its neighbours see: a small word, one with a capital, or other."""
    if token.kind != "word":
        return token.kind
    return "capital" if token.text[0].isupper() else "small"


def _plain_tokens(line: str, start: int, end: int) -> list[Token]:
    return [
        Token(match.start(), match.end(), match.group(), _kind(match))
        for match in _TOKEN.finditer(line, start, end)
    ]


def _kind(match: re.Match[str]) -> Kind:
    if match.lastgroup == "sign":
        return "sign"
    return "word" if _LETTER.search(match.group()) else "figure"
