"""Tell the questions that are asked in one, and write each out."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.answering.dialogue.conversation import Understand, leaned, write_out
from assistant.answering.dialogue.gaps import filled, of_that_year
from assistant.answering.dialogue.question_words import QUESTION_WORDS
from assistant.answering.dialogue.standalone import Standalone
from assistant.answering.dialogue.tails import with_tail
from assistant.answering.evidence.concepts import concepts
from assistant.records.questions import Query

# More parts than this are a list of questions, which are better asked one by one.
MOST = 4

_WORD = (
    rf"(?:{QUESTION_WORDS}|när(?! det gäller)|nar(?! det galler)"
    r"|var (?=finns|ligger|är|hölls|kan|ska))"
)
_VERB = r"(?:finns|fanns|är|har|ska|kommer|blev|fick|is|are|was|were|has|have|did|does|do|will)"
_ORDER = (
    r"(?:berätta|beratta|beskriv|lista|sammanfatta|jämför|tell|list|describe|give|summari[sz]e)"
)
_PREPOSITION = r"(?:i|på|för|av|med|till|från|inom|vid|in|at|of|by|for|from|on|to|with)"
_LED_BY = re.compile(rf"^\W*{_PREPOSITION} ", re.IGNORECASE)
_ASKS = re.compile(
    rf"^\W*(?:och |and )?(?:{_WORD}|{_VERB}|{_ORDER}|{_PREPOSITION} {_WORD})\b", re.I
)
# What stands before a part: a full stop or question mark, or a word that joins two clauses.
_BREAK = re.compile(
    r"[?!.;]+\s+(?=\w)"
    rf"|,?\s+(?:och|samt|men|and|but|plus)\s+(?:också |även |dessutom |also )?"
    rf"(?=(?:{_PREPOSITION} )?{_WORD}\b)"
    rf"|,\s+(?={_WORD}\b|(?:finns|is there|are there)\b)"
    r"|,?\s+(?:och|and)\s+(?=(?:finns|fanns) det\b|(?:is|are|was|were) there\b)"
    r"|,\s+(?:och|men|and|but)\s+(?=(?:är|var|blev|har|hade) (?:den|det|de|dom)\b"
    r"|(?:is|are|was|were|has|have|did|does) (?:it|they|that)\b)",
    re.IGNORECASE,
)

_COMPARED = re.compile(r"\b(jämför\w*|skillnad\w*|compare\w*|difference\w*)\b", re.IGNORECASE)
_WHICH = re.compile(r"^\W*(?:vilk\w+|which)\b", re.I)
# No noun stands in it: a question word, a verb and how, with a year at most.
_WHICH_OTHERS = re.compile(
    r"^(?:vilk\w+|which) "
    r"(?:går|gick|har|hade|är|var|blev|visar|visade|has|had|is|are|was|were|went) "
    r"(?!(?:de|det|dessa|they|these)\b)\w+(?: (?:19|20)\d\d)?\W*$",
    re.I,
)


def written_out(
    question: str, history: Sequence[str], understand: Understand, *, told: bool = False
) -> tuple[Standalone, ...]:
    """Give each question asked in one, as it stands alone; one where only one is asked.

    A part leans on the parts before it as a follow-up does on its turns ("... and what does it
    cost?"). Where a part names nothing even so, the question is taken whole.

    Args:
        told: A story before the question says what it is about, so that no part need name it.
    """
    pieces = filled([one for piece in _pieces(question) for one in with_tail(piece)])
    if 1 < len(pieces) <= MOST and not _compares(question, pieces, understand):
        alone: list[Standalone] = []
        for piece in pieces:
            earlier = (*history, *(part.text for part in alone))
            alone.append(_written(piece, earlier, understand))
        dated = tuple(replace(it, text=of_that_year(it.text, question)) for it in alone)
        if told or all(_names_something(understand(part.text)) for part in dated):
            return dated
    return (write_out(question, history, understand),)


def _written(piece: str, earlier: Sequence[str], understand: Understand) -> Standalone:
    """Write a part out; one that names nothing even so is of what the parts before it are of."""
    alone = write_out(piece, earlier, understand)
    if not earlier or _names_something(understand(alone.text)):
        return alone
    return leaned(piece, earlier, understand) or alone


def _compares(question: str, pieces: Sequence[str], understand: Understand) -> bool:
    """Say whether the whole compares: each part for itself asks of something else where not."""
    if understand(question).kind != "comparison":
        return False
    named = [
        frozenset(part.term for part in concepts(understand(piece)) if part.hard)
        for piece in pieces
    ]
    apart = all(one - other and other - one for one, other in pairwise(named))
    return _COMPARED.search(question) is not None or not apart


def _pieces(question: str) -> tuple[str, ...]:
    """Give the stretches of a question that each ask; what asks nothing stays with the next."""
    found: list[str] = []
    start = 0
    for hit in (*_BREAK.finditer(question), None):
        end = hit.start() if hit else len(question)
        piece = question[start:end].strip()
        if hit and found == [] and _asks_same(piece, question[hit.end() :]):
            continue
        if not _ASKS.match(piece) or not _is_whole(piece):
            # "När det gäller skolan, vad är svårt": it belongs to what follows it.
            continue
        found.append(piece)
        start = hit.end() if hit else len(question)
    return tuple(found) if start == len(question) else (question,)


def _asks_same(piece: str, rest: str) -> bool:
    """Say whether what follows asks the same of the same: "vilka gick plus, vilka gick minus"."""
    return bool(_WHICH.match(piece)) and bool(_WHICH_OTHERS.match(rest.strip()))


def _is_whole(piece: str) -> bool:
    """Say whether a stretch has more than its question word: "och från när" has not."""
    return len(_LED_BY.sub("", piece).split()) > 1


def _names_something(query: Query) -> bool:
    return any(part.hard for part in concepts(query))
