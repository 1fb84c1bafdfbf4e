"""Tell where a stand-alone sign is a misread word: "|" and "I" for i, "¢" for c."""

from collections.abc import Sequence

from assistant.reading.repair.tokens import Token

_BINDING = ("och", "samt", "eller", "and", "or")
_NUMBERED = frozenset(
    [
        "kapitel",
        "del",
        "avsnitt",
        "bilaga",
        "fas",
        "etapp",
        "typ",
        "klass",
        "grupp",
        "steg",
        "band",
        "nivå",
        "tabell",
        "figur",
    ]
)
_TABLE = 3
"""So many bars on one line are the rules of a table."""


def with_signs_read(lines: Sequence[str], tokens: Sequence[Sequence[Token]]) -> list[list[Token]]:
    """Give the tokens with the signs that stand for a word marked as words."""
    flowing = [(row, token) for row, found in enumerate(tokens) for token in found]
    result = [list(found) for found in tokens]
    place = 0
    for row, found in enumerate(tokens):
        bars = sum(token.text == "|" for token in found)
        for column, token in enumerate(found):
            before = flowing[place - 1] if place else None
            after = flowing[place + 1] if place + 1 < len(flowing) else None
            alone = _stands_alone(lines[row], token)
            if (token.text == "|" and alone and bars < _TABLE and _is_i(row, before, after)) or (
                token.text == "¢" and alone and _is_c(found, column)
            ):
                result[row][column] = token._replace(kind="word")
            place += 1
    return result


def _is_i(row: int, before: tuple[int, Token] | None, after: tuple[int, Token] | None) -> bool:
    """Tell whether the bar has a word on both sides, none further than the next line."""
    if before is None or after is None or row - before[0] > 1 or after[0] - row > 1:
        return False
    left, right = before[1], after[1]
    if left.kind != "word" and left.text not in ".!?:":
        return False
    if right.kind == "figure":
        return left.kind == "word" and left.text.islower()
    return right.kind == "word" and (right.text[0].islower() or right.text.isupper())


def with_small_i(tokens: Sequence[Token]) -> list[Token]:
    """Give running text with each capital I that stands for i as the bar that it was read from.

    Only a text whose bars stand for i has such capitals; to others it is a numeral or a name.
    """
    if not any(token.text == "|" and token.kind == "word" for token in tokens):
        return list(tokens)
    return [
        token._replace(text="|") if _is_small_i(tokens, index) else token
        for index, token in enumerate(tokens)
    ]


def _is_small_i(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a capital I stands where Swedish has the word i: "öppnar I augusti".

    It does not where it numbers something: "bilaga I".
    """
    if tokens[index].text != "I" or not 0 < index < len(tokens) - 1:
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    if before.kind != "word" or before.text.lower() in _NUMBERED or before.text.isupper():
        return False
    # After a name a capital I may be a king's number, unless a small letter follows.
    small = before.text.islower() or after.text.islower()
    return small and after.kind in ("word", "figure")


def _is_c(tokens: Sequence[Token], column: int) -> bool:
    """Tell whether the sign stands in a row of letters ("b och ¢"), not before a bullet."""
    before = tokens[column - 1].text if column else ""
    opens = column + 1 < len(tokens) and tokens[column + 1].text[0].isupper()
    return not opens and (before.lower() in _BINDING or (len(before) == 1 and before.isalpha()))


def _stands_alone(line: str, token: Token) -> bool:
    before, after = line[token.start - 1 : token.start], line[token.end : token.end + 1]
    return not before.strip() and not after.strip()
