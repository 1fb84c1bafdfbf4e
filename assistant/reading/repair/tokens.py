"""Cut a line into words that may be repaired and what stands between them."""

import re
from typing import Literal, NamedTuple, TypeAlias

SOFT_HYPHEN = "\u00ad"

Kind: TypeAlias = Literal["word", "figure", "sign", "address"]

# An ampersand is a letter only among small letters: "a&ven", "&mnen", "p&"; not in "H&M". So are
# a bar and a euro sign, once in a word: "F|er", "v€g".
_TOKEN = re.compile(
    r"(?P<word>(?:&(?=[^\W\d_A-ZÅÄÖ]))?[^\W_]+"
    r"(?:(?:['’°\u00ad]|&(?=[a-zåäö])|(?<=[^\W\d_])[|€](?=[a-zåäö]+(?![|€\w])))[^\W_]+)*"
    r"(?:(?<=[a-zåäö])&(?!\w))?)|(?P<sign>[^\w\s]|_)"
)
_ADDRESS = re.compile(
    r"\S*(?:@|://|www\.|\\|\w\.(?:se|com|org|net|eu|nu|info|no|dk|fi|gov|edu|pdf|html?)\b)\S*",
    re.IGNORECASE,
)
_MAYBE_ADDRESS = re.compile(r"[@\\]|://|www|\w\.\w")
# Quotation marks and dashes are of many forms; neighbours see one of each.
_SIGNS = dict.fromkeys("”“„»«‘’'", '"') | dict.fromkeys("–—−", "-")
# Words of closed classes, in plain form, that say what may follow; those that are ambiguous once
# their letters are lost ("var", "nar") are left out.
_CLASSES = {
    word: name
    for name, words in (
        ("common", "en min din sin hans hennes deras dess ingen nagon denna varje vilken"),
        ("neuter", "ett mitt ditt sitt inget nagot detta vilket"),
        ("plural", "mina dina sina inga nagra dessa manga flera alla vilka"),
        ("subject", "jag du han hon vi ni man de som"),
        ("verb", "att ska skall skulle kan kunde vill ville bor maste kommer behover"),
        ("place", "i av med om till hos fran mellan under over efter utan genom mot vid pa"),
        ("binding", "och eller men samt"),
    )
    for word in words.split()
}
_LETTER = re.compile(r"[^\W\d_]")


class Token(NamedTuple):
    """A word, figure, sign or address of a line, by its place in it.

    A tuple, because a text has millions: a frozen dataclass takes three times as long to make.
    """

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


def words_of(line: str) -> list[str]:
    """Give the words alone, in a third of the time of their tokens."""
    if _MAYBE_ADDRESS.search(line):
        return [token.text for token in tokens_of(line) if token.kind == "word"]
    return [w for w, _ in _TOKEN.findall(line) if w and (w.isalpha() or _LETTER.search(w))]


def seen(word: str) -> str:
    """Give a word in small letters, without soft hyphens."""
    return word.lower().replace(SOFT_HYPHEN, "")


def neighbour(token: Token) -> str:
    """Give a token as its neighbours see it: in small letters, any figure as 0."""
    if token.kind == "word":
        return seen(token.text)
    if token.kind == "sign":
        return _SIGNS.get(token.text, token.text)
    return "0" if token.kind == "figure" else "@"


def shape(token: Token, key: str) -> str:
    """Give what kind of token its neighbours see: its word class, a capital, or what sign.

    Args:
        token: The token.
        key: Its plain form, which damage does not change.
    """
    if token.kind != "word":
        return token.kind
    if not token.text:
        return ""
    found = _CLASSES.get(key)
    if found is not None:
        return found
    return "capital" if token.text[0].isupper() else "small"


def _plain_tokens(line: str, start: int, end: int) -> list[Token]:
    return [
        Token(match.start(), match.end(), match.group(), _kind(match))
        for match in _TOKEN.finditer(line, start, end)
    ]


def _kind(match: re.Match[str]) -> Kind:
    if match.lastgroup == "sign":
        return "sign"
    word = match.group()
    return "word" if word.isalpha() or _LETTER.search(word) else "figure"
