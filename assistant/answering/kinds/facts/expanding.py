"""Tell where a text writes an abbreviation out."""

import re
from collections.abc import Iterator, Sequence

from assistant.language import analyse, fold, words
from assistant.language.abbreviations import gives, written_out

# Words right before brackets that the letters in them may stand for.
_MOST_WORDS = 5


def expands(text: str, term: str) -> bool:
    """Say whether a text writes an abbreviation out: "TERM (words)", "words (TERM)", "words, TERM".

    The words must begin, in order, with the letters of the abbreviation, as they do when a reader
    is to understand it.
    """
    letters = fold(term)
    # Most statements do not hold it: to part them first would take longer than all else.
    if not is_abbreviation(term) or letters not in fold(text):
        return False
    if any(fold(short) == letters for short, _ in written_out(text)):
        return True
    if any(_spells(letters, words(fold(span))) for span in _beside(text, term)):
        return True
    # "IVO Inspektionen för vård och omsorg": an entry of a list, with nothing between.
    entry = re.match(rf"\W*{re.escape(term.upper())}\s+([^\W\d][^.:;()]*)$", text)
    if entry and (_spelled(letters, said := words(fold(entry[1]))) or gives(letters, said)):
        return True
    # "FNI, fastighetsnära insamling, finns": so may all that stands between two marks.
    clause = re.search(rf"(?<!\w){re.escape(letters)}\s*[(,]\s*([^(),.;:]+)[),.;:]", fold(text))
    if clause and gives(letters, words(clause[1])):
        return True
    # "Operativa styrgruppen (OST)": right before brackets a word may give more of its letters.
    before = re.search(rf"([^().;]*)\({re.escape(letters)}\)", fold(text))
    said = words(before.group(1)) if before else []
    return any(gives(letters, said[-count:]) for count in range(1, _MOST_WORDS + 1))


def _beside(text: str, term: str) -> Iterator[str]:
    named = re.escape(term)
    for hit in re.finditer(rf"(?<!\w){named}(?!\w)\s*[(–—:,=-]\s*([^()]*)", text, re.IGNORECASE):
        yield hit.group(1)
    # "BID Nyhamn (business improvement district)": which one of them may stand between.
    for hit in re.finditer(rf"(?<!\w){named}(?: [A-ZÅÄÖ]\w+){{1,2}} \(([^()]*)\)", text):
        yield hit.group(1)
    for hit in re.finditer(rf"([^().;]*?)[\s,(–—-]+{named}(?!\w)", text, re.IGNORECASE):
        yield hit.group(1)


def is_abbreviation(term: str) -> bool:
    """Say whether a term may be an abbreviation by its length and letters."""
    return 2 <= len(term) <= 8 and term.isalpha()


def _spells(letters: str, said: Sequence[str]) -> bool:
    """Say whether some run of words spells the letters, by first letters or parts of compounds."""
    return any(_spelled(letters, said[start:]) for start in range(len(said)))


def _spelled(letters: str, said: Sequence[str]) -> bool:
    if not letters:
        return True
    if not said or not said[0].startswith(letters[0]):
        return False
    rest = letters[1:]
    # "Kommunala aktivitetsansvaret" spells KAA: a compound may give the letters of its parts.
    inner = [part[:1] for part in analyse(said[0]).parts[1:]]
    taken = 0
    while rest and taken < len(inner) and rest[0] == inner[taken]:
        rest, taken = rest[1:], taken + 1
    if _spelled(rest, said[1:]):
        return True
    small = list(said[1:])
    while small and len(small[0]) <= 3 and not (rest and small[0].startswith(rest[0])):
        small = small[1:]
        if _spelled(rest, small):
            return True
    return bool(taken) and _spelled(letters[1:], said[1:])
