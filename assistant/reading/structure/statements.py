"""Tell a line that states something from one that names what follows: no heading states."""

import re
from itertools import pairwise

from assistant.language.adjectives import is_adjective
from assistant.language.folding import fold
from assistant.language.function_words import is_function_word
from assistant.language.verbs import is_verb
from assistant.reading.structure.named import structure

# Verbs that no ending tells, folded.
_FINITE = frozenset(
    ("finns", "fanns", "ar", "har", "hade", "ska", "skall", "kan", "kommer", "var", "blev", "blir",
     "gav", "fick", "far", "gick", "gar", "tog", "tar", "sker", "skedde", "star", "stod")
)  # fmt: skip
_ENDS_FINITE = ("er", "ar", "de", "te", "ts", "s")
# A past is spelt as what has been done to the noun after it: "Andel legitimerade lärare".
_ENDS_PAST = ("de", "te")
# A clause within a name has a verb too: "Andel som känner sig otrygga", "Det vi är stolta över".
_NAMES = frozenset(
    ("som", "vi", "att", "det", "detta", "har", "dar", "vad", "hur", "nar", "varfor", "sa", "vilka",
     "vilken", "vilket", "vem", "om", "allt", "that", "what", "how", "why", "when", "where")
)  # fmt: skip
# A first word in a capital and a word after a verb make the shortest statement.
_FEWEST = 3
_LABEL = re.compile(r"^([^\W\d_]+): +[A-ZÅÄÖ]")


def states(text: str) -> bool:
    """Tell whether a line is a whole statement: "Skolkurator finns på plats varannan vecka".

    So is an office with its holder ("Ordförande: Lars Ek"); a question and what is named by a
    clause ("Det som gått bra") are none.
    """
    said = [word.strip("()\"”“'.,:;") for word in text.split()]
    label = _LABEL.match(text)
    if label and fold(label.group(1)).endswith(structure().roles):
        return True
    if len(said) < _FEWEST or text.endswith("?") or fold(said[0]) in _NAMES:
        return False
    for word, following in pairwise(said[1:]):
        if fold(word) in _NAMES - _FINITE:
            return False
        if _is_finite(word, following):
            return True
    return False


def _is_finite(word: str, following: str) -> bool:
    if fold(word) in _FINITE:
        return True
    if not word.islower() or not word.endswith(_ENDS_FINITE) or is_adjective(word):
        return False
    done_to = word.endswith(_ENDS_PAST) and not is_function_word(following, "sv")
    return not done_to and is_verb(word, "sv")
