"""Tell what is said beside a question: of how to answer, of the one who asks, of how it sounds."""

import re

from assistant.language.folding import fold
from assistant.language.tokens import words

# A remark says one of these words and no word but these and small ones: "Rakt på sak, tack.".
_OF_ANSWERS = """
rakt rak raka kort korta kortfattat korthet snabbt snabb koncist direkt punkterna punktform
punktlista siffran siffrorna svaret fakta namnet namnen omsvep krusiduller utlaggning utlaggningar
detaljer babbel svammel drag dragen tack snalla pliss notskal rad rader mening meningar
short brief briefly concise quick quickly straight bullets bullet fluff waffle thanks please
nutshell sentence sentences
"""
_SMALL = """
pa i en ett den de det om utan inga inget ingen bara endast sa som mojligt garna svar svara ge hall
langa langt onodigt stora grova sak saken gott och nu mig oss vill ha rackar racker max hogst tva
tre fem nagra par enkelt
a an the in to at of and just only no as possible answer answers point points keep give it me us do
make long
"""
_MANNER, _BESIDE = frozenset(_OF_ANSWERS.split()), frozenset(_SMALL.split())
# Who asks leaves themselves out: "Skriver en krönika.", "Orkar inte läsa hela.".
_OF_WHO_ASKS = re.compile(
    r"^\W*(?:behover|skriver|sitter|haller pa|orkar|hinner|letar|forbereder|pluggar|gor|laser"
    r"|laste|horde|undrar|fattar|forstar|minns|bor|jobbar|ska|skall|vill|maste|har|ar"
    r"|writing|need|looking|preparing|reading|working|doing|trying|got)\b"
    # Whoever else does it is named right after it, and it is asked whether they do.
    r"(?! (?:jag|du|ni|vi|man|han|hon|den|de|dom|alla|kommun\w*|\w{3,}(?:en|et|an|na))\b)"
    r"(?! det (?!(?:till|for|har|infor|i|nu|snabbt)\b))",
)
# "Låter som en macka.": what it is like to hear of it.
_OF_HOW_IT_SOUNDS = re.compile(
    r"^\W*(?:(?:det|it|that) )?(?:(?:later|kanns|verkar|ser ut|sounds?|looks|seems)\b"
    r"|(?:har )?(?:aldrig|inte) hort\b|never heard\b"
    r"|(?:har |fattar |forstar |begriper |i )?(?:noll|nada|ingenting|ingen (?:aning|koll)"
    r"|(?:have )?no (?:idea|clue))\b)"
)
_TAIL = re.compile(r"(?:\s*[,;:]|\s+[–—-])\s+(?P<said>[^,;:–—?]+)[?!. ]*$")
_LED_BY_DASH = re.compile(r"\s+[–—-]\s+(?P<said>[^?]+)[?!. ]*$")
# "... - names of forums etc" says what else may be told, and asks for none of it.
_AND_SO_ON = re.compile(r"\b(?:etc|osv|m\.?m|och sa vidare|och sant|and so on|and such)\W*$")
_ENDING = re.compile(
    r"[\s,]+(?:i (?:all )?korthet|i (?:stora|grova) drag|i ett notskal|va|isf|typ|in brief|in short"
    r"|in a nutshell|briefly|tack|snalla|please|pls|thanks)[?!. ]*$"
)


def is_remark(sentence: str, *, beside: bool) -> bool:
    """Say whether a sentence asks nothing and only speaks of the asking.

    Args:
        beside: A question with its mark stands beside it, so that this is none without one.
    """
    if "?" in sentence:
        return False
    folded = fold(sentence)
    if _is_manner(folded) or _OF_HOW_IT_SOUNDS.search(folded):
        return True
    return beside and _OF_WHO_ASKS.search(folded) is not None and not _names_first(sentence)


def before_remark(text: str) -> str | None:
    """Give a question up to the remark that it ends with; None where it ends with none."""
    folded = fold(text)
    # "VA" in capitals is a name.
    if (hit := _ENDING.search(folded)) and not text[hit.start() :].isupper():
        return text[: hit.start()] + _mark(text)
    if (hit := _LED_BY_DASH.search(folded)) and _AND_SO_ON.search(hit["said"]):
        return text[: hit.start()] + _mark(text)
    if (hit := _TAIL.search(folded)) and is_remark(hit["said"], beside=False):
        return text[: hit.start()] + _mark(text)
    return None


def _is_manner(folded: str) -> bool:
    said = words(folded)
    return any(word in _MANNER for word in said) and all(
        word in _MANNER or word in _BESIDE for word in said
    )


def _names_first(sentence: str) -> bool:
    """Say whether a name follows the verb: "Har KAA fler i år" asks of it."""
    second = words(sentence)[1:2]
    return bool(second) and second[0][:1].isupper()


def _mark(text: str) -> str:
    return "?" if text.rstrip().endswith("?") else ""
