"""Tell whether what may be a name may be read as a listed word."""

from dataclasses import dataclass

from assistant.reading.repair.abroad import may_be_foreign
from assistant.reading.repair.confusions import has_sign
from assistant.reading.repair.lexicon import Lexicon

_FAR_COMMONER = 300.0
"""A word so much commoner than what may be a name is read in its stead ("Miljo")."""
_COMMONEST, _COMMONER = 5e-3, 20.0
"""The commonest words need be less far apart from it: they begin columns ("For", "Ar")."""
_NOISE, _COMMONER_THAN_NOISE = 5e-8, 20.0
"""A form so seldom is how other languages write the name: less far apart will do ("Naslund")."""
_KNOWN = 1.5e-7
"""A short word seldomer than this is no reading of what may be a name, but if it is one itself."""
_CLEAR_LENGTH, _ONCE = 5, 1.5e-8
"""A longer word is seldom like another by chance; it need only be no slip of the list."""
_SELDOM, _TWOFOLD = 1e-6, 10.0
"""A name so seldom is not read where the lists have its plain spelling a tenth as often."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A word to read.

    Attributes:
        word: In small letters.
        name: It has a capital within a sentence: it may be a name.
        bound: A hyphen binds it to another word; it, or the other, may be a name or a figure.
        sides: Where a name of Swedish people stands beside it: -1 before, 1 after.
        misread: The text has letters misread, not only stripped.
    """

    word: str
    name: bool
    misread: bool
    bound: bool = False
    sides: frozenset[int] = frozenset()


def may_replace(form: str, asked: Asked, lexicon: Lexicon) -> bool:
    """Tell whether what may be a name may be read as a listed form.

    A name known as it stands may yet be another one ("Malmo"), or one of the commonest words
    at the head of a column; one that no list has is read as a word that is common enough.
    """
    share, name = lexicon.share, asked.word
    if form == name:
        return True
    is_name = form in lexicon.names
    if may_be_foreign(form, asked.sides, lexicon) or (is_name and _is_twofold(form, name, lexicon)):
        return False
    if name not in share:
        short = len(name) < _CLEAR_LENGTH
        return is_name or has_sign(name) or share[form] > (_KNOWN if short else _ONCE)
    if is_name and name not in lexicon.names:
        return True
    if asked.bound or (name in lexicon.names and share[form] <= _COMMONEST):
        return False
    needed = _COMMONER if share[form] > _COMMONEST else _FAR_COMMONER
    if share[name] < _NOISE:
        needed = _COMMONER_THAN_NOISE
    return share[form] > needed * share[name]


def _is_twofold(form: str, name: str, lexicon: Lexicon) -> bool:
    """Tell whether the lists have a seldom name both ways, and so decide nothing."""
    share = lexicon.share
    return _TWOFOLD * share.get(name, 0.0) > share[form] < _SELDOM
