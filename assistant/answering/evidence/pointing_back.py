"""Find what a sentence is of that does not say so itself: what stands before it says so.

"De öppnar i maj" is of the baths that the sentence before names, "Då ringer man först" of what is
done there, "Avtalet gäller till 2027" of the agreement.
"""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.numerals import ORDINALS
from assistant.language import fold
from assistant.records.documents import Statement

_LATER = tuple(word for word, number in ORDINALS.items() if number > 1)
_PRONOUN = r"(?:de|den|man|han|hon|they|it|he|she)"
_VERB = r"(?:\w+(?:ar|er|or|de|te)|ska|kan|vill|bor|far|maste|gar|gor|ser|can|must|may|shall)s?"
# Words that open a sentence and stand for what the one before it is about; "det finns" and the
# like stand for nothing, "det är en avgift som ..." does.
_POINTS_BACK = re.compile(
    r"^(?:de|dessa|den|denna|detta|dar|da|han|hon|they|these|this|it|he|she"
    r"|det (?!finns|fanns|ar|var|har|hade|blev|blir|gar|gick|saknas|rader|kravs|behovs)"
    r"|det ar (?:en|ett) \w+ (?:dar|for|med|mellan|som)"
    rf"|man (?:{_VERB})"
    # What is done, and where: "På våren bearbetar man jorden", "I praktiken innebär det att ...".
    rf"|(?:\w+ ){{1,4}}{_VERB} (?:{_PRONOUN}|det (?=att\b|en\b|ett\b))"
    # Some of those just counted, what replaces it and what came after it: "Sju av dem", "I stället
    # prövas", "Nämnden har därefter".
    r"|[\w ]{1,12} (?:av (?:dem|dessa)|of (?:them|these))|i ?stallet|instead"
    r"|(?:\w+ ){1,3}(?:darefter|dartill|sedan dess))\b"
)
# "Det tredje målet": the next of several that were counted, and nothing of the sentence before.
_NEXT_OF_ALL = re.compile(rf"^(?:den|det|the) (?:{'|'.join(_LATER)})\b")
# A sentence that opens with a cost, a rise or the like, and does not say of what, tells it of what
# stands before it: "Kostnaden blev 8 miljoner", but not "Kostnaden för skolan".
_RELATIVE = re.compile(
    r"^(?:den |det |the )?(?:\w+ )?(?:"
    r"\w*(?:kostnad|avgift|okning|minskning|besparing|budget|hyra|utgift|taxa|summa)(?:en|n|an)|priset"
    r"|(?:syfte|orsak|anledning)(?:et|en)|(?<=the )(?:cost|price|fee|increase|decrease|purpose)"
    r"|antalet(?= (?:ar|var|blev|okade|minskade|steg|sjonk|uppgick)\b))"
    r"\b(?! (?:for|av|till|i|pa|med|inom|hos|fran|per|vid|om|of|in|to|on|at)\b)"
)
# "Vid förra mätningen 2020 var antalet 59", "Året innan var siffran 19": of what was measured now.
_MEASURED_BEFORE = re.compile(
    r"^(?:(?:vid|i|under|enligt) (?:den )?(?:forra|foregaende|tidigare|forrforra) "
    r"(?:mat|kartlagg|rakn|undersok|inventer)\w+|motsvarande (?:siffra|andel|antal)"
    r"|(?:aret|ett ar) (?:innan|fore|tidigare) (?:var|lag) (?:siffran|antalet|andelen|den|det)"
    r"|(?:at|in) the (?:previous|last) (?:count|survey|measurement)|the corresponding)\b"
)
# What stands for what was just told, whatever it is called there: "Pengarna gick till", "Beslutet
# väckte protester".
_STANDS_FOR = re.compile(
    r"^(?:pengarna|medlen|summan|beloppet|projektet|forsoket|satsningen|insatsen|atgarden|beslutet"
    r"|arendet|forslaget|handelsen|metoden|modellen|teamet|lokalerna?|byggnaden|anlaggningen"
    r"|materialet|the (?:money|project|trial|decision|proposal|incident|method|team|building))"
    r"\b(?! (?:for|av|till|i|pa|med|inom|hos|fran|per|vid|om|som|of|in|to|on|at|for|that)\b)"
)
# How many they were, and not of what: "Vid årets slut var antalet 97".
_BARE_NUMBER = re.compile(r"\bantalet (?:(?:var|ar|blev|uppgick till) )?\d[\d ]*(?![\d ]*\w)")
_SOME_OF_THEM = re.compile(r"^[\w ]{1,12} (?:av (?:dem|dessa)|of (?:them|these))\b")
# A thing that was just told of: "Avtalet", "Kortet".
_DEFINITE = re.compile(r"^(\w{3,}(?:et|en|na|erna))s? \w")
# Lines before that such a sentence may be of.
_MOST_BEFORE = 4
# Sentences back that pronouns may lead through.
_FURTHEST = 3


def pointed_back_to(statements: Sequence[Statement]) -> list[str | None]:
    """Give for each statement what stands before it that it is of; None where it says that itself.

    A pronoun stands for the sentence before, and through its pronoun for the one before that;
    "kostnaden" may be of any of the lines before it.
    """
    found: list[str | None] = []
    back = 0
    for place, it in enumerate(statements):
        former = statements[place - 1] if place else None
        points = former is not None and _beside(former, it) and _points_back(it, former)
        back = back + 1 if points else 0
        if points:
            first = place - min(back, _FURTHEST)
            found.append(" ".join(one.reading for one in statements[first:place]))
        else:
            found.append(_relative(statements, place) or _noted(statements, place))
    return found


def counts_what_is_before(text: str) -> bool:
    """Say whether a figure is of what was just counted: "Sju av dem", "antalet var 97"."""
    folded = fold(text)
    return bool(_SOME_OF_THEM.match(folded) or _BARE_NUMBER.search(folded))


def _points_back(it: Statement, former: Statement) -> bool:
    if not former.kind == it.kind == "paragraph":
        return False
    folded = fold(it.reading)
    if _NEXT_OF_ALL.match(folded):
        return False
    patterns = (_POINTS_BACK.match, _STANDS_FOR.match, _MEASURED_BEFORE.match, _BARE_NUMBER.search)
    return any(points(folded) for points in patterns) or _names_again(folded, former.reading)


def _names_again(folded: str, former: str) -> bool:
    """Say whether a sentence opens with a thing that the one before it told of: "Avtalet"."""
    thing = _DEFINITE.match(folded)
    if not thing:
        return False
    told = bag(former)
    return any(stem in told.stems or stem in told.parts for stem in bag(thing.group(1)).stems)


def _relative(statements: Sequence[Statement], place: int) -> str | None:
    it = statements[place]
    if not place or it.kind not in ("paragraph", "bullet") or not _RELATIVE.match(fold(it.reading)):
        return None
    first = max(place - _MOST_BEFORE, 0)
    # In running text a cost is of its own paragraph; a bullet's may be of any line before.
    near = [one for one in statements[first:place]
            if one.passage == it.passage or (it.kind == "bullet" and _beside(one, it))]  # fmt: skip
    return " ".join(one.reading for one in near) or None


def _noted(statements: Sequence[Statement], place: int) -> str | None:
    """Give the lines of its slide that a note names again: "Avbrottet orsakades av is"."""
    it = statements[place]
    if it.kind != "note":
        return None
    on_slide = (
        one
        for one in statements[:place]
        if one.locator.page == it.locator.page and one.kind in ("bullet", "paragraph")
    )
    named = [one.reading for one in on_slide if _names_again(fold(it.reading), one.reading)]
    return " ".join(named) or None


def _beside(former: Statement, latter: Statement) -> bool:
    return former.passage == latter.passage or former.locator == latter.locator
