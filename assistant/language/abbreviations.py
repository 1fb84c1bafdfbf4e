"""Find what a text's own abbreviations stand for: "kommunala aktivitetsansvaret (KAA)"."""

import re
from collections.abc import Iterable, Iterator, Sequence

from assistant.language.folding import fold
from assistant.language.function_words import is_function_word

# A single letter is a party's: "Eva Ek (M)".
_SHORT = r"(?P<short>[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,6}[A-ZÅÄÖ])"
_BEFORE_BRACKETS = re.compile(rf"(?P<words>[^().;:|!?]+)\({_SHORT}(?:\)|,)")
_IN_BRACKETS = re.compile(rf"(?<!\w){_SHORT}(?:-[a-zåäö]+)? ?\((?P<words>[^(),]+)[),]")
_ENTRY = re.compile(rf"^\W*{_SHORT} ?[:–—=] (?P<words>[^():;,.|\d]+)\.?$")
_SAID = re.compile(
    rf"(?<!\w){_SHORT},? (?:som )?(?:står för|betyder|utläses|är (?:en )?förkortning (?:för|av))"
    r" (?P<words>[^():;,.|]+)"
)
# Parties stand after names, which may happen to begin with their letters.
_PARTIES = frozenset({"KD", "MP", "SD"})
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MOST_WORDS, _FEWEST_OF_COMPANY = 7, 3


def written_out(text: str) -> Iterator[tuple[str, str]]:
    """Give each abbreviation that a text writes out, with the words that it stands for.

    Words before brackets are read back from them until they give the letters, much as Schwartz and
    Hearst do (PSB 2003), those after "står för" forward; those within brackets or of an entry must
    give them as they are.
    """
    for hit in _BEFORE_BRACKETS.finditer(text):
        last = list(_WORD.finditer(hit["words"]))[-_MOST_WORDS:]
        yield from _first_of(hit, (hit["words"][word.start() :] for word in reversed(last)))
    for hit in _SAID.finditer(text):
        first = list(_WORD.finditer(hit["words"]))[:_MOST_WORDS]
        yield from _first_of(hit, (hit["words"][: word.end()] for word in first))
    for pattern in (_IN_BRACKETS, _ENTRY):
        for hit in pattern.finditer(text):
            yield from _first_of(hit, [hit["words"]])


def _first_of(hit: re.Match[str], meanings: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give the abbreviation with the first of some meanings that it may stand for, if any."""
    for meaning in meanings:
        if _stands_for(hit["short"], meaning):
            yield hit["short"], meaning.strip(" ,”")
            return


def _stands_for(short: str, meaning: str) -> bool:
    said = _WORD.findall(fold(meaning))
    if short in _PARTIES or len(said) > _MOST_WORDS:
        return False
    return gives(fold(short), said) or _is_company(fold(short), said)


def _is_company(letters: str, said: Sequence[str]) -> bool:
    """Say whether letters are a company's, of whose name one word may give none.

    "Lindberga Vatten och Avfall AB" is LIVAB.
    """
    if not letters.endswith("ab") or said[-1:] != ["ab"] or len(said) <= _FEWEST_OF_COMPANY:
        return False
    whole = [word for word in said[:-1] if not is_function_word(word, "sv")]
    return any(
        gives(letters.removesuffix("ab"), [*whole[:place], *whole[place + 1 :]])
        for place in range(1, len(whole))
    )


def gives(letters: str, said: Sequence[str]) -> bool:
    """Say whether folded words give the letters in order, each its first and any of its others.

    Function words may give none: "gymnasie- och arbetsmarknadsnämnden" is GAN.
    """
    if not said or not letters:
        return not said and not letters
    if is_function_word(said[0], "sv") and gives(letters, said[1:]):
        return True
    if said[0][:1] != letters[0]:
        return False
    rest = letters[1:]
    left = [rest]
    for letter in said[0][1:]:
        if rest and letter == rest[0]:
            rest = rest[1:]
            left.append(rest)
    return any(gives(other, said[1:]) for other in left)
