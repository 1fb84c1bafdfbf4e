"""Read people's names as the user's own undamaged documents write them."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from assistant.language.folding import fold
from assistant.reading.repair.choice import Choice
from assistant.reading.repair.tokens import Token


def with_names(
    tokens: Sequence[Token], choices: Sequence[Choice], names: Mapping[str, str]
) -> list[Choice]:
    """Give the choices with names read as told, and surnames of theirs that stand alone.

    A name is known by both its words together: "Sofie Linden" is Sofie Lindén, and then so is
    a Linden in the same text; a text that names no Sofie may mean another.

    Args:
        tokens: Of running text.
        choices: One a token.
        names: "Sofie Lindén" by "sofie linden".
    """
    result = list(choices)
    surnames: dict[str, str] = {}
    for index, (first, last) in enumerate(pairwise(tokens)):
        found = names.get(fold(f"{first.text} {last.text}")) if _capital(first, last) else None
        if found is not None:
            written = found.split(" ")
            surnames[fold(last.text)] = written[1]
            for place, word in enumerate(written, start=index):
                result[place] = _read_as(tokens[place], word)
    for index, token in enumerate(tokens):
        surname = surnames.get(fold(token.text)) if _capital(token) else None
        if surname is not None:
            result[index] = _read_as(token, surname)
    return result


def _capital(*tokens: Token) -> bool:
    return all(token.kind == "word" and token.text[0].isupper() for token in tokens)


def _read_as(token: Token, name: str) -> Choice:
    return Choice(name.upper() if token.text.isupper() else name)
